package mx.vigia.notification.letter;

import java.util.ArrayList;
import java.util.List;
import mx.vigia.notification.intake.ExcerptData;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.platform.i18n.Messages;

/** Describes in few words what differs in a matter: its title, fields that a source or a person corrected, its text. */
record TextChangeNarrator(FactEvent fact, Messages words) {
    private static final int MAX_CONTEXT_WORDS = 6;
    private static final int MAX_ADDED_LENGTH = 140;

    List<TextChange> changes() {
        var changes = new ArrayList<TextChange>();
        var title = fact.after().wording().title();
        var before = fact.before().wording().title();
        if (!before.isEmpty() && !title.isEmpty() && !before.equals(title)) {
            changes.add(change(words.say("letter.title"), PlainText.of(before), PlainText.of(title)));
        }
        new FieldChangeNarrator(fact, new LetterTerms(words.language(), words))
                .lines()
                .forEach(line -> changes.add(change(line.label(), known(line.before()), line.text())));
        fact.after().wording().excerpts().forEach(excerpt -> changes.add(excerpt(excerpt)));
        new OtherArticles(fact, words)
                .line()
                .ifPresent(line -> changes.add(TextChange.named(line.label() + ": " + line.text())));
        return changes;
    }

    private TextChange excerpt(ExcerptData changed) {
        var before = PlainText.of(changed.before());
        var now = PlainText.of(changed.after());
        if (before.isEmpty() || now.isEmpty()) {
            var place =
                    words.say(before.isEmpty() ? "letter.change.added" : "letter.change.removed", place(changed), 1);
            return new TextChange(TextCase.capitalize(place), whole(PlainText.cut(before, MAX_ADDED_LENGTH), now));
        }
        var redline = change(TextCase.capitalize(place(changed)), before, now);
        return redline.redline().one()
                        || changed.removed().isEmpty() && changed.inserted().isEmpty()
                ? redline
                : new TextChange(
                        redline.place(),
                        new InlineRedline("", PlainText.of(changed.removed()), PlainText.of(changed.inserted()), ""));
    }

    /** Returns a former value; empty where there was none, so that nothing is struck. */
    private String known(String before) {
        return before.equals(words.say("letter.field.nothing")) ? "" : before;
    }

    private static InlineRedline whole(String gone, String come) {
        return new InlineRedline("", gone, PlainText.cut(come, MAX_ADDED_LENGTH), "");
    }

    private static TextChange change(String place, String before, String now) {
        if (before.isEmpty() || before.equals(now)) {
            return new TextChange(place, new InlineRedline(now, "", "", ""));
        }
        var redline = InlineRedline.of(before, now).within(MAX_CONTEXT_WORDS);
        return new TextChange(
                place,
                new InlineRedline(
                        redline.lead(),
                        PlainText.cut(redline.gone(), MAX_ADDED_LENGTH),
                        PlainText.cut(redline.come(), MAX_ADDED_LENGTH),
                        redline.tail()));
    }

    private String place(ExcerptData changed) {
        var name = ArticleName.of(changed);
        return OtherArticles.areOfSeveralLaws(fact) ? name.inWords(words) + name.lawInBrackets() : name.inWords(words);
    }
}
