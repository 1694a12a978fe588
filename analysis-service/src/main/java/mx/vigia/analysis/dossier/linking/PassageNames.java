package mx.vigia.analysis.dossier.linking;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.FederalSites;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;

/**
 * Names of bills that a chamber passed, whichever source prints them: by chamber, day and words ({@code passed:}), and
 * on arrival at the other chamber by words and month ({@code sent:}). Of the 139 minutas of the deputies in the
 * sixty-sixth legislature no two have words and day in common.
 */
final class PassageNames {
    private static final String PASSED_PREFIX = "passed:";
    private static final String SENT_PREFIX = "sent:";

    private PassageNames() {}

    static boolean isPassageName(String name) {
        return name.startsWith(PASSED_PREFIX) || isInTransit(name);
    }

    /** Whether it states only the months in which a chamber passed something that the other one received. */
    static boolean isInTransit(String name) {
        return name.startsWith(SENT_PREFIX);
    }

    /**
     * Whether a minuta states when the sending chamber passed it; that the receiving chamber passed it does not make it
     * another paper.
     */
    static boolean isDated(SourceRecord minuta) {
        Chamber sender = sender(minuta);
        return passageSteps(minuta).stream().anyMatch(step -> sender == null || step.chamber() == sender);
    }

    /**
     * Returns the names by which a minuta is found: its passage in the chambers that it states and, unless the sending
     * chamber is among them, its arrival.
     */
    static Stream<String> ofMinuta(SourceRecord minuta) {
        return isDated(minuta) ? passageNames(minuta) : Stream.concat(passageNames(minuta), receivedNames(minuta));
    }

    private static Stream<String> receivedNames(SourceRecord minuta) {
        return Stream.ofNullable(sender(minuta))
                .flatMap(chamber -> arrivalNames(minuta)
                        .flatMap(day ->
                                TitleNames.of(minuta, SENT_PREFIX + chamber.word() + ":" + YearMonth.from(day))));
    }

    /** Returns the names by which a bill, or a minuta, that states when a chamber passed it links to its minutas. */
    static Stream<String> ofBill(SourceRecord bill) {
        return Stream.concat(
                passageNames(bill),
                passageSteps(bill).stream()
                        .flatMap(step -> TitleNames.transitNames(
                                bill, SENT_PREFIX + step.chamber().word() + ":", step.date())));
    }

    /**
     * Whether the minuta arrived not long after the other chamber had passed the bill, with words that identify the
     * bill.
     */
    static boolean follows(SourceRecord minuta, SourceRecord bill) {
        return TitleNames.shareDistinctiveTitle(minuta, bill) && isLaterThan(minuta, bill);
    }

    private static boolean isLaterThan(SourceRecord minuta, SourceRecord bill) {
        return passageSteps(bill).stream()
                .filter(step -> step.chamber() == sender(minuta))
                .anyMatch(step -> arrivalNames(minuta).anyMatch(day -> TitleNames.isInTransit(step.date(), day)));
    }

    private static Stream<LocalDate> arrivalNames(SourceRecord minuta) {
        return TitleNames.titlesOf(minuta).map(StatedFields::presentedOn).filter(Objects::nonNull);
    }

    private static Stream<String> passageNames(SourceRecord record) {
        return passageSteps(record).stream()
                .flatMap(step ->
                        TitleNames.of(record, PASSED_PREFIX + step.chamber().word() + ":" + step.date()));
    }

    /** Returns the steps by which one of the two chambers passed it. */
    static List<Step> passageSteps(SourceRecord record) {
        return TitleNames.steps(record, StepKind.PASSED).stream()
                .filter(step -> step.chamber() == Chamber.DEPUTIES || step.chamber() == Chamber.SENATE)
                .toList();
    }

    /** Returns the chamber that sent a minuta, or null. */
    private static Chamber sender(SourceRecord minuta) {
        return FederalSites.minutaSender(minuta.id().site());
    }
}
