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
            "\\b(?:por|en|(?:prorroga|ampliacion|extension) de|ampliad[oa]|amplian?|prorrogan?)((?: [a-z0-9(),]{1,20}){1,8}?) (dias?|mes(?:es)?|anos?)(?: (naturales|habiles))?\\b");
    private static final Pattern OTHER_EXTENSION_PATTERN =
            Folding.toPattern("\\bhasta\\b|\\b(?:por|de) (?:un|el|otro) (?:plazo|periodo|termino)\\b|\\d dias\\b");

    private static final Pattern VERB_PATTERN = Folding.toPattern(
            "(?<!podra )(?<!podria )(?<!podran )\\b(?:se |queda )?(?:amplian?|ampliado|ampliada|amplio|ampliara|prorrogan?|prorrogado|prorrogada|prorrogo|prorrogue"
                    + "|extienden?|extendid[oa]|extendio|ampliacion|prorroga|extension)\\b");
    private static final Pattern POSSIBLE_PATTERN = Folding.toPattern(
            "\\b(?:podran?|podrian?|solicitar(?:se)?|soliciten?|en caso de|sin|no|posible|otorgar|conceder)\\b[^,;.]{0,40}$");

    /** How the end of the period that is extended is named, in any tense. */
    private static final Pattern EARLIER_END_PATTERN = Folding.toPattern(
            "\\b(?:conclu|venc|fenec|finaliz|termin|cerr|cierr)[a-z]{0,6} (?:originalmente )?(?:el )?(?:dia )?(?=[a-z0-9])");

    private static final Pattern EARLIER_TERM_PATTERN = Folding.toPattern(
            "\\b(?:durante|por)(?: un (?:plazo|periodo|termino) de)?(?: [a-z0-9()]{1,16}){1,4} dias\\b");
    private static final Pattern FROM_TO_PATTERN = Folding.toPattern(
            " de(?: [a-z0-9()]{1,16}){1,3}(?: dias(?: habiles| naturales)?)? a(?: [a-z0-9()]{1,16}){1,4} dias\\b");

    private ExtensionParser() {}

    /**
     * An extension in a notice.
     *
     * @param before the end of the period before, or its term; unclear where it is not stated
     */
    record Clause(DueExpression before, DueExpression extension) {}

    /**
     * Returns the extension that a folded sentence of a notice grants, published on this day; empty if it grants none,
     * or only mentions that one is possible.
     */
    static Optional<Clause> parseClause(String folded, LocalDate published) {
        var verb = VERB_PATTERN.matcher(folded);
        if (!verb.find()
                || POSSIBLE_PATTERN.matcher(folded.substring(0, verb.start())).find()) {
            return Optional.empty();
        }
        var head = folded.substring(0, verb.start());
        var tail = folded.substring(verb.start());
        var days = FROM_TO_PATTERN.matcher(tail).find()
                ? Optional.<DueExpression>of(new Unclear())
                : EXTENSION_PATTERN
                        .matcher(tail)
                        .results()
                        .flatMap(found -> parseBy(found, tail).stream())
                        .findFirst();
        Optional<DueExpression> until = DateParser.findUntil(tail, published).map(On::new);
        var extension = until.or(() -> days)
                .or(() -> DateParser.findLastDay(tail, published).map(On::new));
        return extension.map(granted -> new Clause(findBefore(folded, head, published), granted));
    }

    private static DueExpression findBefore(String folded, String head, LocalDate published) {
        return EARLIER_END_PATTERN
                .matcher(folded)
                .results()
                .flatMap(end -> DateParser.parseAt(folded, end.end(), folded.length()).stream())
                .findFirst()
                .<DueExpression>map(date -> new On(date.day()))
                .or(() -> EARLIER_TERM_PATTERN.matcher(head).find()
                        ? CommentPeriod.lastDay(head, published)
                        : Optional.empty())
                .orElseGet(Unclear::new);
    }

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
                        .flatMap(found -> parseBy(found, folded).stream())
                        .findFirst())
                .or(() ->
                        OTHER_EXTENSION_PATTERN.matcher(folded).find() ? Optional.of(new Unclear()) : Optional.empty());
    }

    private static Optional<DueExpression> parseBy(MatchResult found, String folded) {
        int count = DueExpressionFinder.count(found.group(1), found.group(2));
        return count == 0
                ? Optional.empty()
                : Optional.of(new After(
                        count,
                        DueExpressionFinder.parseUnit(found.group(2), found.group(3)),
                        StartEventParser.next(folded, found.end(), folded.length()) == Start.PUBLICATION
                                ? Start.PUBLICATION
                                : Start.UNSTATED));
    }
}
