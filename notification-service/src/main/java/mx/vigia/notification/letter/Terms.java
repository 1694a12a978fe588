package mx.vigia.notification.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mx.vigia.notification.intake.DeadlineTold;
import mx.vigia.notification.intake.FactTold;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Words;

/** Tells of days by which something is due: what, when, by which rule, and that nobody official has said so. */
record Terms(FactTold fact, Language language, Words words) {
    List<Story.Line> lines() {
        var lines = new ArrayList<Story.Line>();
        fact.after().awaited().ifPresent(deadline -> tell(deadline, lines));
        return lines;
    }

    private void tell(DeadlineTold deadline, List<Story.Line> lines) {
        lines.add(Story.Line.of(words.say("letter.due.what"), what(deadline)));
        var before = fact.before().awaited().map(this::when).orElse("");
        var now = when(deadline);
        lines.add(new Story.Line(words.say("letter.due.when"), before.equals(now) ? "" : before, now));
        lines.add(Story.Line.of(words.say("letter.due.how"), how(deadline)));
        if (!deadline.certain()) {
            lines.add(Story.Line.of(words.say("letter.due.to-verify"), doubts(deadline)));
        }
    }

    private String what(DeadlineTold deadline) {
        var ordered = deadline.who().isEmpty() ? deadline.what() : deadline.who() + ": " + deadline.what();
        var name = deadline.name().in(language);
        return PlainText.of(ordered.isEmpty() ? name : name + ". " + ordered);
    }

    private String when(DeadlineTold deadline) {
        var due = Almanac.day(deadline.due(), language);
        return deadline.latest().equals(deadline.due())
                ? due
                : words.say("letter.due.two", due, Almanac.day(deadline.latest(), language));
    }

    private String how(DeadlineTold deadline) {
        return deadline.counted()
                .map(calendar -> words.say(
                        "letter.due.computed", PlainText.of(deadline.article()), PlainText.of(calendar.in(language))))
                .orElseGet(() -> words.say("letter.due.stated", PlainText.of(deadline.article())));
    }

    private String doubts(DeadlineTold deadline) {
        return deadline.doubts().stream()
                .map(doubt -> PlainText.of(doubt.in(language)))
                .collect(Collectors.joining("; "));
    }
}
