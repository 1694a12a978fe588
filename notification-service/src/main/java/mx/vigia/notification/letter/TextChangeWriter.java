package mx.vigia.notification.letter;

import java.util.List;
import mx.vigia.notification.intake.ExcerptData;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.platform.i18n.Messages;

/** Describes where a text changed: the most important places, each under the name of its part, before and after. */
record TextChangeWriter(FactEvent fact, Messages words) {
    private static final String PART_KEY = "letter.part";
    private static final int MAX_CHANGES = 3;
    private static final int MAX_LENGTH = 300;

    List<LetterModel.Line> lines() {
        return fact.after().wording().excerpts().stream()
                .limit(MAX_CHANGES)
                .map(this::line)
                .toList();
    }

    private LetterModel.Line line(ExcerptData changed) {
        var known = PART_KEY + "." + changed.part();
        var label = words.has(known) ? words.say(known, PlainText.of(changed.number())) : words.say(PART_KEY);
        var before = truncate(changed.before());
        return new LetterModel.Line(label.strip(), before, changeText(before, truncate(changed.after())));
    }

    private String changeText(String before, String now) {
        if (now.isEmpty()) {
            return words.say("letter.excerpt.gone");
        }
        return before.isEmpty() ? words.say("letter.excerpt.new", now) : now;
    }

    private static String truncate(String words) {
        return PlainText.cut(PlainText.of(words), MAX_LENGTH);
    }
}
