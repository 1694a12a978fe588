package mx.vigia.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tables made by hand, and the ones we make of the same texts. */
class ComparisonTableTest {
    private static final double ALIGNED = 0.98;

    @Test
    void theArticlesOfTwentyTablesStandBesideOneAnotherAsPeopleSetThem() {
        var all = examples();
        int rows = all.stream().mapToInt(made -> made.rows().size()).sum();
        var wrong = all.stream().flatMap(made -> made.wrong().stream()).toList();
        System.out.printf("%d comparison tables, %d articles, %d set wrong%n", all.size(), rows, wrong.size());

        assertThat(all).hasSizeGreaterThanOrEqualTo(20);
        assertThat(1 - (double) wrong.size() / rows)
                .as(String.join("\n", wrong))
                .isGreaterThanOrEqualTo(ALIGNED);
    }

    @Test
    void aTableSaysWhereTheTextInForceComesFrom() {
        var sources = examples().stream()
                .map(made -> made.ours().source().getClass().getSimpleName())
                .collect(Collectors.toSet());

        assertThat(sources).containsExactlyInAnyOrder("LawText", "QuotedByBill", "NotHeld");
    }

    @Test
    void aRowSaysWhatTheProposalChanges() {
        var row = examples().getFirst().ours().rows().getFirst();

        assertThat(row.change().grounds()).containsExactly(Ground.MODAL);
    }

    private static List<HandMadeTable> examples() {
        return HandMadeTable.in(all());
    }

    private static String all() {
        try (var stream = ComparisonTableTest.class.getResourceAsStream("/text/comparison-tables.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
