package mx.vigia.analysis.dossier.linking;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;

/**
 * A decree is known, where its bill prints no number of it, by the day on which it was published and its words ({@code published:}); and where the bill's source
 * has not said yet that it was, by the words and the months after a chamber passed them ({@code decreed:}).
 */
final class PublicationNames {
    private static final String PUBLISHED_PREFIX = "published:";
    private static final String DECREED_PREFIX = "decreed:";

    private PublicationNames() {}

    static boolean isPublicationName(String name) {
        return name.startsWith(PUBLISHED_PREFIX) || isInTransit(name);
    }

    /** Whether it says only in which month something was published that a chamber had passed. */
    static boolean isInTransit(String name) {
        return name.startsWith(DECREED_PREFIX);
    }

    /** Those by which a decree is found. */
    static Stream<String> ofDecree(SourceRecord decree) {
        return publicationSteps(decree).stream()
                .flatMap(step -> Stream.concat(
                        TitleNames.of(decree, PUBLISHED_PREFIX + step.date()),
                        TitleNames.of(decree, DECREED_PREFIX + YearMonth.from(step.date()))));
    }

    /** Those by which a bill, or a minuta, that was passed or published leads to its decree. */
    static Stream<String> ofBill(SourceRecord bill) {
        return Stream.concat(
                publicationSteps(bill).stream().flatMap(step -> TitleNames.of(bill, PUBLISHED_PREFIX + step.date())),
                PassageNames.passageSteps(bill).stream()
                        .flatMap(step -> TitleNames.transitNames(bill, DECREED_PREFIX, step.date())));
    }

    /** Whether the decree was published not long after a chamber had passed the bill, in words that say which bill this is, and no source of the bill knows another day. */
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
