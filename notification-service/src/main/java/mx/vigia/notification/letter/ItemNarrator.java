package mx.vigia.notification.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.platform.i18n.Messages;

/** Describes a fact of a bill as a part of an item of a letter: pure, word for word from the fact. */
record ItemNarrator(FactEvent fact, LocalDate today, Messages words) {
    FactNarrative narrative() {
        var narrator = new Narrator(fact, today, words.language(), words);
        var steps = new StepNarrator(fact, narrator, today, words);
        var happening = steps.happening();
        return new FactNarrative(
                MatterName.of(fact.bill(), words),
                happening,
                new FactNarrative.Content(
                        new TextChangeNarrator(fact, words).changes(),
                        ChangedArticles.of(fact),
                        "",
                        new UpcomingNarrator(fact, today, words)
                                .upcoming().stream().toList(),
                        details(narrator, happening)),
                notes(narrator),
                new FactNarrative.Timing(
                        day(),
                        fact.times().captured(),
                        new StepOrder(fact).place(),
                        UrgencyRule.of(fact, today),
                        steps.isStep(),
                        steps.isFinal()));
    }

    /** Returns the day it happened; of a meeting or a deadline that on which it was announced. */
    private LocalDate day() {
        var announced = DateWords.today(fact.times().captured());
        return fact.after().called().isPresent() || fact.after().awaited().isPresent()
                ? announced
                : fact.day().filter(day -> !day.isAfter(announced)).orElse(announced);
    }

    private List<String> notes(Narrator narrator) {
        var origin = new OriginNarrator(fact, new LetterTerms(words.language(), words));
        var joined =
                narrator.joined().map(line -> line.label() + ": " + line.text()).orElse("");
        return Stream.of(joined, narrator.late(), origin.text(), origin.flag())
                .filter(note -> !note.isEmpty())
                .toList();
    }

    /** Returns the details, without what is quoted already. */
    private List<LetterModel.Line> details(Narrator narrator, FactNarrative.Happening happening) {
        var lines = new ArrayList<>(narrator.details());
        var said = (happening.now() + " " + happening.detail()).toLowerCase(Locale.ROOT);
        var repeatable = Set.of(words.say("letter.step"), words.say("letter.congress"));
        lines.removeIf(line ->
                repeatable.contains(line.label()) && said.contains(line.text().toLowerCase(Locale.ROOT)));
        var namesCommittees =
                fact.kind() == FactKind.REFERRED && !happening.detail().isEmpty();
        if (namesCommittees || !happening.figures().isEmpty()) {
            lines.removeIf(line -> line.label().equals(words.say("letter.step")));
        }
        var proceedings = new ProceedingNarrator(fact, today, words.language(), words);
        Stream.of(proceedings.reservation(), proceedings.votesByGroup())
                .flatMap(Optional::stream)
                .forEach(lines::add);
        return lines;
    }
}
