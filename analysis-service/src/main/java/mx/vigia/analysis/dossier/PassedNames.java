package mx.vigia.analysis.dossier;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Digest;
import mx.vigia.analysis.bill.Federal;
import mx.vigia.analysis.bill.LastWord;
import mx.vigia.analysis.bill.Said;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.bill.TitleForms;

/**
 * What a chamber passed is known, whoever prints it, by the chamber, the day and its words ({@code passed:}); and where it comes to the other chamber by the
 * words and the month ({@code sent:}). Of the 139 minutas of the deputies in the sixty-sixth legislature no two have words and day in common.
 */
final class PassedNames {
    private static final String PASSED = "passed:";
    private static final String SENT = "sent:";

    /** A minuta comes to the other chamber at its next sitting, which a recess may put off. */
    private static final int DAYS_ON_THE_WAY = 60;

    private static final int MONTHS_ON_THE_WAY = 2;
    private static final int DIGEST = 24;

    /** A title of fewer letters from its verb on says too little of what was passed. */
    private static final int SHORTEST_TITLE = 30;

    /** That a title names an article, or the subject matter. */
    private static final Pattern TELLING = Pattern.compile("\\b(?:articulos?|en materia de)\\b");

    private PassedNames() {}

    static boolean is(String name) {
        return name.startsWith(PASSED) || isOnTheWay(name);
    }

    /** Whether it says only in which months a chamber passed something that the other one received. */
    static boolean isOnTheWay(String name) {
        return name.startsWith(SENT);
    }

    /** Whether a minuta says when the chamber passed it from which it came; that the one passed it to which it came makes it no other paper. */
    static boolean isDated(SourceRecord minuta) {
        Chamber sender = sender(minuta);
        return passings(minuta).stream().anyMatch(step -> sender == null || step.chamber() == sender);
    }

    /** Those by which a minuta is found: of the chambers that it says passed it and, unless the one from which it came is among them, of its coming. */
    static Stream<String> ofMinuta(SourceRecord minuta) {
        return isDated(minuta) ? passed(minuta) : Stream.concat(passed(minuta), received(minuta));
    }

    private static Stream<String> received(SourceRecord minuta) {
        return Stream.ofNullable(sender(minuta))
                .flatMap(chamber -> said(minuta)
                        .map(Said::presentedOn)
                        .filter(Objects::nonNull)
                        .flatMap(day -> named(minuta, SENT + chamber.word() + ":" + YearMonth.from(day))));
    }

    /** Those by which a bill, or a minuta, that says when a chamber passed it leads to its minutas. */
    static Stream<String> ofBill(SourceRecord bill) {
        return Stream.concat(
                passed(bill),
                passings(bill).stream()
                        .flatMap(step -> IntStream.rangeClosed(0, MONTHS_ON_THE_WAY)
                                .mapToObj(YearMonth.from(step.date())::plusMonths)
                                .flatMap(month ->
                                        named(bill, SENT + step.chamber().word() + ":" + month))));
    }

    /**
     * Whether the minuta came to its chamber not long after the other one had passed the bill, in words that say which of all bills on one law this is: a chamber
     * may pass two in those weeks that "reform various provisions" of it.
     */
    static boolean follows(SourceRecord minuta, SourceRecord bill) {
        return tellingTitles(minuta).anyMatch(tellingTitles(bill).toList()::contains) && comesAfter(minuta, bill);
    }

    private static Stream<String> tellingTitles(SourceRecord record) {
        return SameTitle.titles(record).stream()
                .map(TitleForms::core)
                .filter(title -> TELLING.matcher(title).find());
    }

    private static boolean comesAfter(SourceRecord minuta, SourceRecord bill) {
        return passings(bill).stream()
                .filter(step -> step.chamber() == sender(minuta))
                .anyMatch(step -> said(minuta)
                        .map(Said::presentedOn)
                        .filter(Objects::nonNull)
                        .anyMatch(day -> !day.isBefore(step.date())
                                && !day.isAfter(step.date().plusDays(DAYS_ON_THE_WAY))));
    }

    private static Stream<String> passed(SourceRecord record) {
        return passings(record).stream()
                .flatMap(step -> named(record, PASSED + step.chamber().word() + ":" + step.date()));
    }

    private static List<Step> passings(SourceRecord record) {
        return said(record)
                .flatMap(said -> said.steps().stream())
                .filter(step -> step.kind() == StepKind.PASSED && step.date() != null)
                .filter(step -> step.chamber() == Chamber.DEPUTIES || step.chamber() == Chamber.SENATE)
                .toList();
    }

    /** The chamber from which a minuta came, or null. */
    private static Chamber sender(SourceRecord minuta) {
        return Federal.senderTo(minuta.id().site());
    }

    private static Stream<String> named(SourceRecord record, String opening) {
        return SameTitle.titles(record).stream()
                .map(TitleForms::core)
                .filter(title -> title.length() >= SHORTEST_TITLE)
                .map(title -> opening + ":" + Digest.of(title).substring(0, DIGEST));
    }

    private static Stream<Said> said(SourceRecord record) {
        return record.words().values().stream().map(LastWord::said);
    }
}
