package mx.vigia.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.vigia.analysis.text.ComparisonTable.Row;
import mx.vigia.analysis.text.InForce.LawText;
import org.junit.jupiter.api.Test;

/** Tables made by hand, and the ones we make of the same texts. */
class ComparisonTableTest {
    private static final double ALIGNED = 0.98;

    private record Made(String name, Map<String, String> texts, List<String> rows) {
        static Made of(String example) {
            var sections = Arrays.stream(example.split("(?m)^@"))
                    .skip(1)
                    .map(section -> section.split("\n", 2))
                    .collect(Collectors.toMap(section -> section[0].strip(), section -> section[1]));
            return new Made(
                    example.lines().findFirst().orElseThrow(),
                    sections,
                    sections.get("expect")
                            .lines()
                            .filter(line -> !line.isBlank())
                            .toList());
        }

        ComparisonTable table() {
            var bill = Cutter.cut(texts.get("bill"));
            var inForce = texts.keySet().stream()
                    .filter(section -> section.startsWith("law "))
                    .findFirst()
                    .<InForce>map(
                            law -> new LawText(law.substring(4), LocalDate.of(2026, 9, 1), Cutter.cut(texts.get(law))))
                    .orElseGet(() -> InForce.quotedBy(bill));
            return texts.containsKey("report")
                    ? ComparisonTable.of(inForce, bill, Cutter.cut(texts.get("report")))
                    : ComparisonTable.of(inForce, bill);
        }
    }

    @Test
    void theArticlesOfTwentyTablesStandBesideOneAnotherAsPeopleSetThem() {
        var all = examples();
        int rows = 0;
        var wrong = new ArrayList<String>();
        for (var made : all) {
            var table = made.table().rows();
            for (int i = 0; i < made.rows().size(); i++) {
                rows++;
                if (i >= table.size() || !isAsExpected(made.rows().get(i), table.get(i))) {
                    wrong.add(made.name() + ": " + made.rows().get(i) + " but "
                            + (i < table.size() ? table.get(i) : "no row"));
                }
            }
            if (table.size() > made.rows().size()) {
                wrong.add(made.name() + ": " + (table.size() - made.rows().size()) + " rows too many");
            }
        }
        System.out.printf("%d comparison tables, %d articles, %d set wrong%n", all.size(), rows, wrong.size());

        assertThat(all).hasSizeGreaterThanOrEqualTo(20);
        assertThat(1 - (double) wrong.size() / rows)
                .as(String.join("\n", wrong))
                .isGreaterThanOrEqualTo(ALIGNED);
    }

    @Test
    void aTableSaysWhereTheTextInForceComesFrom() {
        var sources = examples().stream()
                .map(made -> made.table().source().getClass().getSimpleName())
                .collect(Collectors.toSet());

        assertThat(sources).containsExactlyInAnyOrder("LawText", "QuotedByBill", "NotHeld");
    }

    @Test
    void aRowSaysWhatTheProposalChanges() {
        var row = examples().getFirst().table().rows().getFirst();

        assertThat(row.change().grounds()).containsExactly(Ground.MODAL);
    }

    private static boolean isAsExpected(String expected, Row row) {
        var cells = expected.split("\\|");
        return row.number().toString().equals(cells[0].strip())
                && begins(row.inForce(), cells[1].strip())
                && begins(row.proposed(), cells[2].strip())
                && begins(row.reported(), cells[3].strip());
    }

    private static boolean begins(Cell cell, String expected) {
        return switch (cell) {
            case Cell.NoCounterpart() -> expected.equals("-");
            case Cell.NotHeld() -> expected.equals("?");
            case Cell.Words(var words) ->
                expected.contains("\\n") ? words.startsWith(expected.replace("\\n", "\n")) : words.startsWith(expected);
        };
    }

    private static List<Made> examples() {
        return Arrays.stream(all().split("(?m)^## ")).skip(1).map(Made::of).toList();
    }

    private static String all() {
        try (var stream = ComparisonTableTest.class.getResourceAsStream("/text/comparison-tables.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
