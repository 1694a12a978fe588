package mx.vigia.notification.letter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.notification.intake.StepData;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.platform.i18n.Messages;

/** Describes to which committees a fact refers a bill, and in which chamber. */
record ReferralNarrator(FactEvent fact, Messages words) {
    private static final int MAX_COMMITTEES = 2;
    private static final String REPORT = "report";
    private static final String MINUTA = "minuta";

    /** Returns the chamber as the suffix of a message key, and that it is a minuta's; empty where none is known. */
    String where() {
        return fact.after()
                .taken()
                .flatMap(step -> Stream.of(".minuta." + step.chamber(), "." + step.chamber())
                        .filter(suffix -> isOfMinuta() || !suffix.startsWith(".minuta"))
                        .filter(suffix -> words.has("letter.heading.referred" + suffix))
                        .findFirst())
                .orElse("");
    }

    private boolean isOfMinuta() {
        return MINUTA.equals(fact.bill().kind()) || new ChamberOfFact(fact).isReviewing();
    }

    /** Returns the first committees by name, and how many there are besides. */
    String summary() {
        var all = committees();
        var shown = all.stream()
                .limit(MAX_COMMITTEES)
                .map(committee -> PlainText.of(committee.name()))
                .collect(Collectors.joining("; "));
        var more = all.size() - MAX_COMMITTEES;
        return more > 0 ? words.say("letter.and.more", shown, more) : shown;
    }

    /** Returns that a paper was referred, in the chamber that received it, and to which committees. */
    String ofPaper() {
        var chamber = "letter.now.referred." + new ChamberOfFact(fact).ofGazette();
        var referred = TextCase.decapitalize(words.say(words.has(chamber) ? chamber : "letter.now.referred"));
        var committees = summary();
        return committees.isEmpty() ? referred : referred + ": " + committees;
    }

    /** Returns the line of a letter whose summary does not name all, or not for what they receive it. */
    Optional<LetterModel.Line> details() {
        var all = committees();
        return isChanged()
                        || all.size() > MAX_COMMITTEES
                        || all.stream().anyMatch(committee -> !REPORT.equals(committee.purpose()))
                ? line()
                : Optional.empty();
    }

    /** Returns the committees with their purposes; of a changed referral all of them, and those before. */
    Optional<LetterModel.Line> line() {
        var after = isChanged() ? fact.after().progress().committees() : committees();
        return after.isEmpty()
                ? Optional.empty()
                : Optional.of(new LetterModel.Line(
                        words.say("letter.committees"),
                        isChanged() ? inWords(fact.before().progress().committees()) : "",
                        inWords(after)));
    }

    private boolean isChanged() {
        return fact.kind() == FactKind.REFERRAL_CHANGED;
    }

    /** Returns the committees of the step; where that names none, those to which it had not been referred before. */
    private List<FactEvent.Committee> committees() {
        var ofStep = fact.after()
                .taken()
                .filter(step -> fact.kind() == FactKind.REFERRED)
                .map(StepData::committees)
                .orElseGet(List::of);
        if (!ofStep.isEmpty()) {
            return ofStep;
        }
        var all = fact.after().progress().committees();
        var added = all.stream()
                .filter(committee -> !fact.before().progress().committees().contains(committee))
                .toList();
        return added.isEmpty() ? all : added;
    }

    private String inWords(List<FactEvent.Committee> committees) {
        var terms = new LetterTerms(words.language(), words);
        return committees.stream()
                .map(committee -> PlainText.of(committee.name()) + " ("
                        + terms.nameOf("letter.purpose.", committee.purpose()) + ")")
                .collect(Collectors.joining("; "));
    }
}
