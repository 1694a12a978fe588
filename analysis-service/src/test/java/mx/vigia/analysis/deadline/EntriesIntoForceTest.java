package mx.vigia.analysis.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import mx.vigia.analysis.law.LawCatalog;
import mx.vigia.analysis.text.TextSplitter;
import mx.vigia.analysis.text.obligation.Obligation;
import mx.vigia.analysis.text.obligation.ObligationFinder;
import org.junit.jupiter.api.Test;

/** When laws and decrees enter into force, worked out by hand before anything computed it. */
class EntriesIntoForceTest {
    private record Row(String law, LocalDate published, String article, String words, String days, String count) {
        static Row of(String line) {
            var parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            return new Row(
                    parts.get(0),
                    LocalDate.parse(parts.get(1)),
                    parts.get(2),
                    parts.get(3),
                    parts.get(4),
                    parts.get(5));
        }

        /** Returns the days of the entries found, or a dash if entries without a day are all that was found. */
        String computed() {
            var number = article.split(" ")[0];
            var heading = number.substring(0, 1).toUpperCase() + number.substring(1);
            var obligations =
                    ObligationFinder.findTransitory(TextSplitter.split("TRANSITORIOS\n" + heading + ". " + words))
                            .items()
                            .stream()
                            .filter(one -> one.kind() == Obligation.Kind.ENTRY_INTO_FORCE)
                            .toList();
            var days = TransitoryArticleDeadlines.of(obligations, published).stream()
                    .map(ordered -> ordered.deadline().due().toString())
                    .collect(Collectors.joining(" "));
            return obligations.isEmpty() || !days.isEmpty() ? days : "-";
        }
    }

    @Test
    void everyEntryIsOnTheDayWorkedOutByHandOrHasNone() {
        assertThat(rows())
                .hasSizeGreaterThan(30)
                .allSatisfy(row -> assertThat(row.count()).isNotBlank());
        assertSoftly(softly -> rows().forEach(row -> softly.assertThat(row.computed())
                .as("%s, %s: %s", row.law(), row.words(), row.count())
                .isEqualTo(row.days())));
    }

    @Test
    void theCatalogueOfLawsAgreesWithTheTable() {
        var table = rows().stream()
                .filter(row -> !row.days().isEmpty())
                .collect(Collectors.toMap(
                        row -> row.law().replaceFirst(", decreto$| \\(\\d{4}\\)$", "")
                                + row.published().getYear(),
                        Row::days,
                        (one, other) -> one));
        var checked = LawCatalog.known().all().stream()
                .filter(law -> law.from() != null)
                .filter(law -> table.containsKey(law.name() + law.from().getYear()))
                .toList();

        assertThat(checked)
                .hasSizeGreaterThanOrEqualTo(7)
                .allSatisfy(law -> assertThat(table.get(law.name() + law.from().getYear()))
                        .isEqualTo(law.from().toString()));
    }

    private static List<Row> rows() {
        try (var in = EntriesIntoForceTest.class.getResourceAsStream("/clock/entries-into-force.psv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Row::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
