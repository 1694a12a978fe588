package mx.vigia.analysis.text.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import mx.vigia.analysis.text.worddiff.GradeReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables made by hand, and the ones we make of the same texts. */
class ComparisonTableTest {
    private static final double ALIGNED = 0.98;

    @ParameterizedTest
    @ValueSource(strings = {"comparison-tables.txt", "comparison-tables-hard.txt", "comparison-tables-held-out.txt"})
    void articlesAreAlignedAsInManualTables(String file) {
        var all = ManualComparisonTable.in(read(file));
        int rows = all.stream().mapToInt(made -> made.rows().size()).sum();
        var wrong = all.stream().flatMap(made -> made.wrong().stream()).toList();
        System.out.printf(
                "%s: %d comparison tables, %d articles, %d set wrong%n", file, all.size(), rows, wrong.size());

        assertThat(1 - (double) wrong.size() / rows)
                .as(String.join("\n", wrong))
                .isGreaterThanOrEqualTo(ALIGNED);
    }

    @Test
    void twentyHardTablesHoldAHundredAndSixtyArticles() {
        assertThat(ManualComparisonTable.in(read("comparison-tables-hard.txt")))
                .hasSize(20)
                .flatExtracting(ManualComparisonTable::rows)
                .hasSizeGreaterThanOrEqualTo(160);
    }

    @Test
    void tableNamesTheSourceOfTheLawInForce() {
        var sources = examples().stream()
                .map(made -> made.ours().source().getClass().getSimpleName())
                .collect(Collectors.toSet());

        assertThat(sources).containsExactlyInAnyOrder("LawText", "QuotedByBill", "NotHeld");
    }

    @Test
    void rowHasTheGroundsOfItsChange() {
        var row = examples().getFirst().ours().rows().getFirst();

        assertThat(row.change().grounds()).containsExactly(GradeReason.MODAL);
    }

    private static List<ManualComparisonTable> examples() {
        return ManualComparisonTable.in(read("comparison-tables.txt"));
    }

    private static String read(String file) {
        try (var stream = ComparisonTableTest.class.getResourceAsStream("/text/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
