package mx.vigia.bench.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mx.vigia.bench.tables.Tsv;
import org.junit.jupiter.api.Test;

class JudgementsTest {

    @Test
    void rowGradesAnItemForANeed() {
        var judged = Judgements.of(List.of(row("n1", "mx-1", "3"), row("n1", "mx-2", "0"), row("n2", "mx-1", "1")));

        assertThat(judged.needs()).containsOnlyKeys("n1", "n2");
        assertThat(judged.needs().get("n1").grades()).isEqualTo(Map.of("mx-1", 3, "mx-2", 0));
        assertThat(judged.findUnknown(Set.of("mx-2"))).containsExactly("mx-1");
    }

    @Test
    void invalidGradeOrTableIsRefused() {
        assertThatThrownBy(() -> Judgements.of(List.of(row("n1", "mx-1", "2"), row("n1", "mx-2", "high"))))
                .hasMessage("line 3: expected a grade from 0 to 3 and found high");
        assertThatThrownBy(() -> Judgements.of(List.of(Map.of("query_id", "n1", "query", "datos"))))
                .hasMessageContaining("expected the columns")
                .hasMessageContaining("[query, query_id]");
    }

    @Test
    void shippedJudgementsCoverMoreThanAHundredNeeds() throws IOException {
        var judged = Judgements.of(Tsv.shipped("/relevance/judgements.tsv"));
        var needs = Tsv.shipped("/relevance/needs.tsv");

        assertThat(judged.needs()).hasSizeGreaterThan(100);
        assertThat(judged.needs().values())
                .allSatisfy(
                        need -> assertThat(need.grades().values()).as(need.id()).anyMatch(grade -> grade > 1));
        assertThat(needs.stream().map(need -> need.get("query_id")).collect(Collectors.toSet()))
                .isEqualTo(judged.needs().keySet());
        assertThat(needs).allSatisfy(need -> assertThat(need.get("what counts")).isNotBlank());
        assertThat(Tsv.shipped("/relevance/known-items.tsv")).hasSize(40);
    }

    @Test
    void halfOfTheShippedNeedsAreUnseenByTheirIds() throws IOException {
        var needs = Tsv.shipped("/relevance/needs.tsv");
        var unseen = needs.stream()
                .filter(need -> NeedSplit.isUnseen(need.get("query_id")))
                .toList();

        assertThat(unseen).hasSizeBetween(needs.size() * 45 / 100, needs.size() * 55 / 100);
        assertThat(unseen).allSatisfy(need -> assertThat(need.get("set")).isEqualTo("unseen"));
        assertThat(needs)
                .hasSize(unseen.size()
                        + (int) needs.stream()
                                .filter(need -> need.get("set").equals("seen"))
                                .count());
    }

    private static Map<String, String> row(String need, String item, String grade) {
        return Map.of("query_id", need, "lang", "es", "query", "datos", "item_id", item, "grade", grade);
    }
}
