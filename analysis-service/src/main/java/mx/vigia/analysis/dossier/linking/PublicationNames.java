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
    private static final String PUBLISHED = "published:";
    private static final String DECREED = "decreed:";

    private PublicationNames() {}

    static boolean is(String name) {
        return name.startsWith(PUBLISHED) || isOnTheWay(name);
    }

    /** Whether it says only in which month something was published that a chamber had passed. */
    static boolean isOnTheWay(String name) {
        return name.startsWith(DECREED);
    }

    /** Those by which a decree is found. */
    static Stream<String> ofDecree(SourceRecord decree) {
        return publications(decree).stream()
                .flatMap(step -> Stream.concat(
                        TitleNames.of(decree, PUBLISHED + step.date()),
                        TitleNames.of(decree, DECREED + YearMonth.from(step.date()))));
    }

    /** Those by which a bill, or a minuta, that was passed or published leads to its decree. */
    static Stream<String> ofBill(SourceRecord bill) {
        return Stream.concat(
                publications(bill).stream().flatMap(step -> TitleNames.of(bill, PUBLISHED + step.date())),
                PassageNames.passings(bill).stream().flatMap(step -> TitleNames.onTheWay(bill, DECREED, step.date())));
    }

    /** Whether the decree was published not long after a chamber had passed the bill, in words that say which bill this is, and no source of the bill knows another day. */
    static boolean follows(SourceRecord decree, SourceRecord bill) {
        return TitleNames.areTelling(decree, bill) && publications(bill).isEmpty() && comesAfter(decree, bill);
    }

    private static boolean comesAfter(SourceRecord decree, SourceRecord bill) {
        return PassageNames.passings(bill).stream()
                .anyMatch(passed -> publications(decree).stream()
                        .anyMatch(published -> TitleNames.isOnTheWay(passed.date(), published.date())));
    }

    private static List<Step> publications(SourceRecord record) {
        return TitleNames.steps(record, StepKind.PUBLISHED);
    }
}
