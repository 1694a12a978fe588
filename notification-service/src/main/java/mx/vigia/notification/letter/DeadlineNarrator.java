package mx.vigia.notification.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mx.vigia.notification.intake.DeadlineData;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;

/** Describes deadlines: what, when, by which rule, and that they are not official. */
record DeadlineNarrator(FactEvent fact, Language language, Messages words) {
    List<LetterModel.Line> lines() {
        var lines = new ArrayList<LetterModel.Line>();
        fact.after().awaited().ifPresent(deadline -> addLines(deadline, lines));
        return lines;
    }

    private void addLines(DeadlineData deadline, List<LetterModel.Line> lines) {
        lines.add(LetterModel.Line.of(words.say("letter.due.what"), what(deadline)));
        var before = fact.before().awaited().map(this::dateText).orElse("");
        var now = dateText(deadline);
        lines.add(new LetterModel.Line(words.say("letter.due.when"), before.equals(now) ? "" : before, now));
        lines.add(LetterModel.Line.of(words.say("letter.due.how"), how(deadline)));
        if (!deadline.certain()) {
            lines.add(LetterModel.Line.of(words.say("letter.due.to-verify"), doubts(deadline)));
        }
    }

    private String what(DeadlineData deadline) {
        var ordered = deadline.who().isEmpty() ? deadline.what() : deadline.who() + ": " + deadline.what();
        var name = deadline.name().in(language);
        return PlainText.of(ordered.isEmpty() ? name : name + ". " + ordered);
    }

    private String dateText(DeadlineData deadline) {
        var due = DateWords.day(deadline.due(), language);
        return deadline.latest().equals(deadline.due())
                ? due
                : words.say("letter.due.two", due, DateWords.day(deadline.latest(), language));
    }

    private String how(DeadlineData deadline) {
        return deadline.counted()
                .map(calendar -> words.say(
                        "letter.due.computed", PlainText.of(deadline.article()), PlainText.of(calendar.in(language))))
                .orElseGet(() -> words.say("letter.due.stated", PlainText.of(deadline.article())));
    }

    private String doubts(DeadlineData deadline) {
        return deadline.doubts().stream()
                .map(doubt -> PlainText.of(doubt.in(language)))
                .collect(Collectors.joining("; "));
    }
}
