package mx.vigia.notification.web.people;

import io.quarkus.qute.TemplateData;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import mx.vigia.notification.committee.CommitteeSeat;
import mx.vigia.notification.member.roster.ImportStep;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;

/**
 * A step of a list in words.
 *
 * @param before the current state, where there is one
 * @param after the new state
 */
@TemplateData
record ImportStepView(int row, String deed, String whom, String before, String after) {

    /** Returns a step in words; {@code alerts} counts a person's watches. */
    static ImportStepView of(ImportStep step, PersonSummary shown, ToIntFunction<UUID> alerts, Messages words) {
        return switch (step) {
            case ImportStep.MakeCommittee make ->
                new ImportStepView(
                        make.row(), words.say("roster.step.make"), make.es(), "", make.es() + " / " + make.en());
            case ImportStep.Enrol enrol ->
                new ImportStepView(
                        enrol.row(),
                        words.say("roster.step.enrol"),
                        enrol.address().value(),
                        "",
                        standingText(enrol.name(), enrol.language(), enrol.seats(), shown, words));
            case ImportStep.Change change -> ofChange(change, shown, words);
            case ImportStep.Leave leave -> ofLeave(leave, alerts, words);
        };
    }

    private static ImportStepView ofChange(ImportStep.Change change, PersonSummary shown, Messages words) {
        var before = change.person().standing();
        return new ImportStepView(
                change.row(),
                words.say("roster.step.change"),
                before.address().value(),
                shown.all()
                        ? standingText(before.name(), before.language(), change.before(), shown, words)
                        : seatsText(change.before(), shown, words),
                shown.all()
                        ? standingText(change.name(), change.language(), change.seats(), shown, words)
                        : seatsText(change.seats(), shown, words));
    }

    private static ImportStepView ofLeave(ImportStep.Leave leave, ToIntFunction<UUID> alerts, Messages words) {
        var count = alerts.applyAsInt(leave.person().id());
        var after = leave.heir().isEmpty()
                ? words.say("roster.step.ends", count)
                : words.say("roster.step.passes", count, leave.heir());
        var stored = leave.person().standing();
        return new ImportStepView(
                leave.row(), words.say("roster.step.leave"), stored.address().value(), stored.name(), after);
    }

    private static String standingText(
            String name, Language language, Map<String, CommitteeSeat> seats, PersonSummary shown, Messages words) {
        return String.join(" · ", name, language.code(), seatsText(seats, shown, words));
    }

    private static String seatsText(Map<String, CommitteeSeat> seats, PersonSummary shown, Messages words) {
        var sits = seats.entrySet().stream()
                .filter(seat -> shown.all() || shown.committees().containsKey(seat.getKey()))
                .map(seat -> shown.committees().getOrDefault(seat.getKey(), seat.getKey()) + " ("
                        + words.say("seat." + seat.getValue()) + ")")
                .sorted()
                .collect(Collectors.joining(", "));
        return sits.isEmpty() ? words.say("people.seat.none") : sits;
    }

    /**
     * What the reader may see of an existing person.
     *
     * @param committees their names for the reader by those the list has
     * @param all their name, language and every seat; or else their seats in these committees alone
     */
    record PersonSummary(Map<String, String> committees, boolean all) {
        PersonSummary {
            committees = Map.copyOf(committees);
        }
    }
}
