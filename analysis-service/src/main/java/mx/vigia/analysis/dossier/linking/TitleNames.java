package mx.vigia.analysis.dossier.linking;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.LatestPageStatement;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.language.TitleForms;
import mx.vigia.platform.text.Sha256;

/** Names that say what happened to which words, from their verb on; and what such words must say where the day is not known. */
final class TitleNames {
    /** What was passed goes on at the next sitting of the other chamber, or within the term of the Executive (art. 72 A and B CPEUM), which a recess may put off. */
    private static final int MAX_TRANSIT_DAYS = 60;

    private static final int MAX_TRANSIT_MONTHS = 2;
    private static final int DIGEST_LENGTH = 24;

    /** A title of fewer letters from its verb on says too little. */
    private static final int MIN_TITLE_LENGTH = 30;

    /** That a title names an article or the subject matter, or issues a law, of which no chamber passes two at a time. */
    private static final Pattern DISTINCTIVE_TITLE_PATTERN =
            Pattern.compile("\\b(?:articulos?|en materia de|expide (?:la ley|el codigo))\\b");

    private TitleNames() {}

    /** The opening, and a digest of each title of the record that says enough. */
    static Stream<String> of(SourceRecord record, String opening) {
        return TitleComparison.titles(record).stream()
                .map(TitleForms::core)
                .filter(title -> title.length() >= MIN_TITLE_LENGTH)
                .map(title -> opening + ":" + Sha256.of(title).substring(0, DIGEST_LENGTH));
    }

    /** Those of a record by the months in which what happened on the day may come to where it goes. */
    static Stream<String> transitNames(SourceRecord record, String opening, LocalDate day) {
        return IntStream.rangeClosed(0, MAX_TRANSIT_MONTHS)
                .mapToObj(YearMonth.from(day)::plusMonths)
                .flatMap(month -> of(record, opening + month));
    }

    /** Whether both bear one title that says which of all bills on one law it is: two may "reform various provisions" of it in the same weeks. */
    static boolean shareDistinctiveTitle(SourceRecord one, SourceRecord other) {
        return distinctiveTitles(one).anyMatch(distinctiveTitles(other).toList()::contains);
    }

    /** Whether the second day may be that on which something arrived that went off on the first. */
    static boolean isInTransit(LocalDate gone, LocalDate came) {
        return !came.isBefore(gone) && !came.isAfter(gone.plusDays(MAX_TRANSIT_DAYS));
    }

    /** The dated steps of this kind. */
    static List<Step> steps(SourceRecord record, StepKind kind) {
        return titlesOf(record)
                .flatMap(said -> said.steps().stream())
                .filter(step -> step.kind() == kind && step.date() != null)
                .toList();
    }

    static Stream<StatedFields> titlesOf(SourceRecord record) {
        return record.words().values().stream().map(LatestPageStatement::said);
    }

    private static Stream<String> distinctiveTitles(SourceRecord record) {
        return TitleComparison.titles(record).stream()
                .map(TitleForms::core)
                .filter(title -> DISTINCTIVE_TITLE_PATTERN.matcher(title).find());
    }
}
