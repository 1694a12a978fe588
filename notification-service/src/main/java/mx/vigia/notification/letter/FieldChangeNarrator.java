package mx.vigia.notification.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.notification.intake.FieldData;

/**
 * Describes the fields that a person corrected, or a source states differently: each with its previous and its current
 * value.
 */
final class FieldChangeNarrator {
    private static final Pattern LEADING_DAY = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})(?:$|( )(?=\\p{L}))");

    private final FactEvent fact;
    private final LetterTerms terms;

    FieldChangeNarrator(FactEvent fact, LetterTerms terms) {
        this.fact = fact;
        this.terms = terms;
    }

    List<LetterModel.Line> lines() {
        var lines = new ArrayList<LetterModel.Line>();
        fact.after()
                .corrected()
                .ifPresent(now -> lines.add(line(previousValue(fact.before().corrected().stream(), now), now)));
        fact.after()
                .details()
                .forEach(now -> lines.add(line(previousValue(fact.before().details().stream(), now), now)));
        return lines;
    }

    private LetterModel.Line line(String before, FieldData now) {
        var statement = valueText(now);
        return new LetterModel.Line(
                terms.nameOf("letter.field.", now.field()), before.equals(statement) ? "" : before, statement);
    }

    private String previousValue(Stream<FieldData> before, FieldData now) {
        return before.filter(each -> each.field().equals(now.field()))
                .findFirst()
                .map(this::valueText)
                .orElse("");
    }

    private String valueText(FieldData side) {
        if (!side.topics().isEmpty()) {
            return terms.topics(side.topics());
        }
        if (side.says().isEmpty()) {
            return terms.words().say(side.field().equals("text") ? "letter.field.text-other" : "letter.field.nothing");
        }
        return LEADING_DAY
                .matcher(PlainText.of(side.says()))
                .replaceFirst(
                        day -> Matcher.quoteReplacement(DateWords.day(LocalDate.parse(day.group(1)), terms.language())
                                + (day.group(2) == null ? "" : ": ")));
    }
}
