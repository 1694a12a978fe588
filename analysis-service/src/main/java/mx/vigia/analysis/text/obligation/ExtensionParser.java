package mx.vigia.analysis.text.obligation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mx.vigia.analysis.text.Folding;
import mx.vigia.analysis.text.obligation.DueExpression.After;
import mx.vigia.analysis.text.obligation.DueExpression.On;
import mx.vigia.analysis.text.obligation.DueExpression.Start;
import mx.vigia.analysis.text.obligation.DueExpression.Unclear;

/** Parses how far a phrase extends a term: <i>prórroga hasta el 30 de abril</i>, <i>prórroga por 45 días</i>. */
public final class ExtensionParser {
    private static final Pattern EXTENSION_PATTERN = Folding.toPattern(
            "\\b(?:por|(?:prorroga|ampliacion) de)((?: [a-z0-9(),]{1,20}){1,8}?) (dias?|mes(?:es)?|anos?)(?: (naturales|habiles))?\\b");
    private static final Pattern OTHER_EXTENSION_PATTERN =
            Folding.toPattern("\\bhasta\\b|\\b(?:por|de) (?:un|el|otro) (?:plazo|periodo|termino)\\b|\\d dias\\b");

    private ExtensionParser() {}

    /**
     * Returns until when, or for how long. Unclear if the phrase, stated on this day, puts it in a way that is not
     * interpreted; empty if it does not say.
     */
    public static Optional<DueExpression> parse(String phrase, LocalDate stated) {
        var folded = Folding.letters(phrase);
        return DateParser.findUntil(folded, stated)
                .<DueExpression>map(On::new)
                .or(() -> EXTENSION_PATTERN
                        .matcher(folded)
                        .results()
                        .flatMap(found -> parseBy(found).stream())
                        .findFirst())
                .or(() ->
                        OTHER_EXTENSION_PATTERN.matcher(folded).find() ? Optional.of(new Unclear()) : Optional.empty());
    }

    private static Optional<DueExpression> parseBy(MatchResult found) {
        int count = DueExpressionFinder.count(found.group(1), found.group(2));
        return count == 0
                ? Optional.empty()
                : Optional.of(new After(
                        count, DueExpressionFinder.parseUnit(found.group(2), found.group(3)), Start.UNSTATED));
    }
}
