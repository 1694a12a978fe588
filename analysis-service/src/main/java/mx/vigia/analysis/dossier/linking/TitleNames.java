package mx.vigia.analysis.dossier.linking;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

/**
 * Names of an event and the words it concerns, from their verb on. Also decides what such words must contain where the
 * day is not known.
 */
final class TitleNames {
    /**
     * The maximum days between chambers: a passed bill proceeds at the next sitting of the other chamber, or within the
     * term of the Executive (art. 72 A and B CPEUM), which a recess may extend.
     */
    private static final int MAX_TRANSIT_DAYS = 60;

    private static final int MAX_TRANSIT_MONTHS = 2;
    private static final int DIGEST_LENGTH = 24;

    /** The minimum letters of a title from its verb on; shorter ones are too unspecific. */
    private static final int MIN_TITLE_LENGTH = 30;

    /**
     * Matches a title that names an article or the subject matter, or issues a law, of which no chamber passes two at a
     * time.
     */
    private static final Pattern DISTINCTIVE_TITLE_PATTERN =
            Pattern.compile("\\b(?:articulos?|en materia de|expide (?:la ley|el codigo))\\b");

    /** Matches a title that names its subject matter or purpose, or issues a law. */
    private static final Pattern SUBJECT_PATTERN =
            Pattern.compile("\\b(?:en materia de|a fin de|con el fin de|expide (?:la ley|el codigo))\\b");

    private TitleNames() {}

    /** Returns the opening with a digest of each sufficiently specific title of the record. */
    static Stream<String> of(SourceRecord record, String opening) {
        return TitleComparison.titles(record).stream()
                .map(TitleForms::core)
                .flatMap(title -> name(opening, title).stream());
    }

    /** Returns the opening with a digest of these words; empty if they are not sufficiently specific. */
    static Optional<String> name(String opening, String words) {
        return words.length() < MIN_TITLE_LENGTH
                ? Optional.empty()
                : Optional.of(opening + ":" + Sha256.of(words).substring(0, DIGEST_LENGTH));
    }

    /** Returns the names of a record for the months in which what happened on the day may arrive at its destination. */
    static Stream<String> transitNames(SourceRecord record, String opening, LocalDate day) {
        return IntStream.rangeClosed(0, MAX_TRANSIT_MONTHS)
                .mapToObj(YearMonth.from(day)::plusMonths)
                .flatMap(month -> of(record, opening + month));
    }

    /**
     * Whether both have the same title, and it distinguishes the bill from others on the same law: two may "reform
     * various provisions" of it in the same weeks.
     */
    static boolean shareDistinctiveTitle(SourceRecord one, SourceRecord other) {
        return distinctiveTitles(one).anyMatch(distinctiveTitles(other).toList()::contains);
    }

    /**
     * Whether both have such a title, and it names the subject matter as well: within a legislature many bills reform
     * one article of the Constitution.
     */
    static boolean shareTitleOfSubject(SourceRecord one, SourceRecord other) {
        return distinctiveTitles(one)
                .filter(title -> SUBJECT_PATTERN.matcher(title).find())
                .anyMatch(distinctiveTitles(other).toList()::contains);
    }

    /** Whether something that left on the first day may have arrived on the second. */
    static boolean isInTransit(LocalDate gone, LocalDate came) {
        return !came.isBefore(gone) && !came.isAfter(gone.plusDays(MAX_TRANSIT_DAYS));
    }

    /** Returns the dated steps of this kind. */
    static List<Step> steps(SourceRecord record, StepKind kind) {
        return titlesOf(record)
                .flatMap(stated -> stated.steps().stream())
                .filter(step -> step.kind() == kind && step.date() != null)
                .toList();
    }

    static Stream<StatedFields> titlesOf(SourceRecord record) {
        return record.words().values().stream().map(LatestPageStatement::said);
    }

    /** Whether a paper is of an earlier day than what it would belong to, as far as both days are known. */
    static boolean isEarlier(SourceRecord paper, SourceRecord bill) {
        Optional<LocalDate> came = firstDay(paper);
        Optional<LocalDate> presented = firstDay(bill);
        return came.isPresent() && presented.isPresent() && came.get().isBefore(presented.get());
    }

    /** Returns the day of a record, or of the page that first published it. */
    static Optional<LocalDate> firstDay(SourceRecord record) {
        return record.words().values().stream()
                .map(TitleNames::dayOf)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    private static LocalDate dayOf(LatestPageStatement statement) {
        return Optional.ofNullable(statement.said().presentedOn())
                .orElse(statement.provenance().publishedOn());
    }

    private static Stream<String> distinctiveTitles(SourceRecord record) {
        return TitleComparison.titles(record).stream()
                .map(TitleForms::core)
                .filter(title -> DISTINCTIVE_TITLE_PATTERN.matcher(title).find());
    }
}
