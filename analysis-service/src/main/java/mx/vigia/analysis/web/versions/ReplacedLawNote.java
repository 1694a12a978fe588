package mx.vigia.analysis.web.versions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mx.vigia.analysis.law.AffectedLaws;
import mx.vigia.analysis.law.Law;
import mx.vigia.analysis.law.LawCatalog;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.text.comparison.ComparisonTable;
import mx.vigia.analysis.text.comparison.LawTextSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A law of a comparison table that is no longer in force.
 *
 * @param until the first day on which it was not
 * @param successor the law that replaced it, and {@code since} from when on; null if none is known
 */
@Schema(name = "ReplacedLaw", description = "A law of the table that is in force no more, and the one in its place.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReplacedLawNote(
        String law,
        LocalDate until,
        @Nullable String successor,
        @Nullable LocalDate since) {
    /** The longest time from the publication of a law, which is the day of its text, to its entry into force. */
    private static final int MAX_VACATIO_LEGIS_DAYS = 90;

    /** Returns the laws of this table that are no longer in force on the day of the request. */
    static List<ReplacedLawNote> in(ComparisonTable table, LocalDate proposed, LocalDate today) {
        return table.rows().stream()
                .filter(row -> !row.law().isEmpty())
                .flatMap(row -> of(row, proposed, today).stream())
                .distinct()
                .toList();
    }

    /** Returns the note in words. */
    String wording(BillLabels labels) {
        var words = labels.words();
        return successor == null
                ? words.say("table.ended", law, labels.day(until))
                : words.say("table.replaced", law, labels.day(until), successor, labels.day(since));
    }

    private static Optional<ReplacedLawNote> of(ComparisonTable.Row row, LocalDate proposed, LocalDate today) {
        var catalog = LawCatalog.known();
        return catalog.findById(AffectedLaws.known().idOf(row.law())).stream()
                .findFirst()
                .flatMap(bearer -> catalog.findByName(bearer.name(), findDayInText(row, proposed)))
                .filter(law -> law.until() != null && !law.until().isAfter(today))
                .map(law -> of(law, catalog.findSuccessor(law, today)));
    }

    /**
     * Returns a day in the first column on which the law was in force, or was about to be: it distinguishes laws of one
     * name.
     */
    private static LocalDate findDayInText(ComparisonTable.Row row, LocalDate proposed) {
        return row.source() instanceof LawTextSource.LawText(var law, var asOf, var text)
                ? asOf.plusDays(MAX_VACATIO_LEGIS_DAYS)
                : proposed;
    }

    private static ReplacedLawNote of(Law law, Optional<Law> now) {
        return new ReplacedLawNote(
                law.name(),
                law.until(),
                now.map(Law::name).orElse(null),
                now.map(next -> Objects.requireNonNullElse(next.from(), law.until()))
                        .orElse(null));
    }
}
