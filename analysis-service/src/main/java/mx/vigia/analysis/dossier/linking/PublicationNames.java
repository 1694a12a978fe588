package mx.vigia.analysis.dossier.linking;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;

/**
 * Names of decrees whose bill prints no number of them: by the day of publication and the words ({@code published:})
 * and, where the bill's source has not stated the publication yet, by the words and the months after a chamber passed
 * them ({@code decreed:}).
 */
final class PublicationNames {
    private static final String PUBLISHED_PREFIX = "published:";
    private static final String DECREED_PREFIX = "decreed:";

    private PublicationNames() {}

    static boolean isPublicationName(String name) {
        return name.startsWith(PUBLISHED_PREFIX) || isInTransit(name);
    }

    /** Whether it states only the month in which something was published that a chamber had passed. */
    static boolean isInTransit(String name) {
        return name.startsWith(DECREED_PREFIX);
    }

    /** Returns the names by which a decree is found. */
    static Stream<String> ofDecree(SourceRecord decree) {
        return publicationSteps(decree).stream()
                .flatMap(step -> Stream.concat(
                        TitleNames.of(decree, PUBLISHED_PREFIX + step.date()),
                        TitleNames.of(decree, DECREED_PREFIX + YearMonth.from(step.date()))));
    }

    /** Returns the names by which a bill, or a minuta, that was passed or published links to its decree. */
    static Stream<String> ofBill(SourceRecord bill) {
        return Stream.concat(
                publicationSteps(bill).stream().flatMap(step -> TitleNames.of(bill, PUBLISHED_PREFIX + step.date())),
                PassageNames.passageSteps(bill).stream()
                        .flatMap(step -> TitleNames.transitNames(bill, DECREED_PREFIX, step.date())));
    }

    /**
     * Whether the decree was published not long after a chamber had passed the bill. The words must identify the bill,
     * and no source of the bill may state another day.
     */
    static boolean follows(SourceRecord decree, SourceRecord bill) {
        return TitleNames.shareDistinctiveTitle(decree, bill)
                && publicationSteps(bill).isEmpty()
                && isLaterThan(decree, bill);
    }

    private static boolean isLaterThan(SourceRecord decree, SourceRecord bill) {
        return PassageNames.passageSteps(bill).stream()
                .anyMatch(passed -> publicationSteps(decree).stream()
                        .anyMatch(published -> TitleNames.isInTransit(passed.date(), published.date())));
    }

    private static List<Step> publicationSteps(SourceRecord record) {
        return TitleNames.steps(record, StepKind.PUBLISHED);
    }
}
