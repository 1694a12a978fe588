package mx.vigia.bench.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import mx.vigia.analysis.language.query.ParseResult;
import mx.vigia.analysis.language.query.QueryLanguage;
import mx.vigia.bench.matching.WorkloadSample;
import org.junit.jupiter.api.Test;

class ProbeQueryTest {

    @Test
    void noMissingBillNeedsNoQuery() {
        assertThat(ProbeQuery.split(List.of())).isEmpty();
    }

    @Test
    void fittingBillsAreQueriedTogether() {
        var queries = ProbeQuery.split(bills(2));

        assertThat(queries).hasSize(1);
        assertThat(queries.getFirst().text()).isEqualTo(WorkloadSample.word(0) + " OR " + WorkloadSample.word(1));
    }

    @Test
    void everyBillIsQueriedOnceInOrder() {
        var bills = bills(300);

        assertThat(ProbeQuery.split(bills).stream().flatMap(query -> query.bills().stream()))
                .containsExactlyElementsOf(bills);
    }

    @Test
    void queryHoldsAsManyBillsAsTheSearchTakes() {
        assertThat(ProbeQuery.split(bills(57)))
                .extracting(query -> query.bills().size())
                .containsExactly(28, 28, 1);
        assertThat(ProbeQuery.split(List.of(bill("a".repeat(400)), bill("b".repeat(96)))))
                .hasSize(1);
        assertThat(ProbeQuery.split(List.of(bill("a".repeat(400)), bill("b".repeat(97)))))
                .hasSize(2);
    }

    @Test
    void searchUnderstandsEveryQuery() {
        assertThat(ProbeQuery.split(bills(300)))
                .allSatisfy(
                        query -> assertThat(QueryLanguage.read(query.text())).isInstanceOf(ParseResult.Parsed.class));
    }

    @Test
    void billIsFoundByTheEndOfATitle() {
        var query = new ProbeQuery(bills(3));

        assertThat(query.foundAmong(List.of("Ley de Aguas, expediente " + WorkloadSample.word(1))))
                .containsExactly(query.bills().get(1));
    }

    private static List<SoughtBill> bills(int count) {
        return IntStream.range(0, count)
                .mapToObj(WorkloadSample::word)
                .map(ProbeQueryTest::bill)
                .toList();
    }

    private static SoughtBill bill(String word) {
        return new SoughtBill(word, 0);
    }
}
