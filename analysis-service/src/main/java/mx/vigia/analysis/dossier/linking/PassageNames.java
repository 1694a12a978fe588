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
 * What a chamber passed is known, whoever prints it, by the chamber, the day and its words ({@code passed:}); and where it comes to the other chamber by the
 * words and the month ({@code sent:}). Of the 139 minutas of the deputies in the sixty-sixth legislature no two have words and day in common.
 */
final class PassageNames {
    private static final String PASSED_PREFIX = "passed:";
    private static final String SENT_PREFIX = "sent:";

    private PassageNames() {}

    static boolean isPassageName(String name) {
        return name.startsWith(PASSED_PREFIX) || isInTransit(name);
    }

    /** Whether it says only in which months a chamber passed something that the other one received. */
    static boolean isInTransit(String name) {
        return name.startsWith(SENT_PREFIX);
    }

    /** Whether a minuta says when the chamber passed it from which it came; that the one passed it to which it came makes it no other paper. */
    static boolean isDated(SourceRecord minuta) {
        Chamber sender = sender(minuta);
        return passageSteps(minuta).stream().anyMatch(step -> sender == null || step.chamber() == sender);
    }

    /** Those by which a minuta is found: of the chambers that it says passed it and, unless the one from which it came is among them, of its coming. */
    static Stream<String> ofMinuta(SourceRecord minuta) {
        return isDated(minuta) ? passageNames(minuta) : Stream.concat(passageNames(minuta), receivedNames(minuta));
    }

    private static Stream<String> receivedNames(SourceRecord minuta) {
        return Stream.ofNullable(sender(minuta))
                .flatMap(chamber -> arrivalNames(minuta)
                        .flatMap(day ->
                                TitleNames.of(minuta, SENT_PREFIX + chamber.word() + ":" + YearMonth.from(day))));
    }

    /** Those by which a bill, or a minuta, that says when a chamber passed it leads to its minutas. */
    static Stream<String> ofBill(SourceRecord bill) {
        return Stream.concat(
                passageNames(bill),
                passageSteps(bill).stream()
                        .flatMap(step -> TitleNames.transitNames(
                                bill, SENT_PREFIX + step.chamber().word() + ":", step.date())));
    }

    /** Whether the minuta came to its chamber not long after the other one had passed the bill, in words that say which bill this is. */
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

    /** The steps by which one of the two chambers passed it. */
    static List<Step> passageSteps(SourceRecord record) {
        return TitleNames.steps(record, StepKind.PASSED).stream()
                .filter(step -> step.chamber() == Chamber.DEPUTIES || step.chamber() == Chamber.SENATE)
                .toList();
    }

    /** The chamber from which a minuta came, or null. */
    private static Chamber sender(SourceRecord minuta) {
        return FederalSites.minutaSender(minuta.id().site());
    }
}
