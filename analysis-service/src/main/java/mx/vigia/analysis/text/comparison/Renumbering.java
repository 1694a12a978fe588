package mx.vigia.analysis.text.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.vigia.analysis.text.Part;
import mx.vigia.analysis.text.PartKind;
import mx.vigia.analysis.text.TextTerm;
import mx.vigia.analysis.text.comparison.AlignmentMatch.Both;

/**
 * Which articles have another number in the later version, so that a reference that only follows its article is known for
 * what it is.
 */
record Renumbering(Map<String, String> numbers) {
    private static final String AMBIGUOUS = "";

    Renumbering {
        numbers = Map.copyOf(numbers);
    }

    /** The articles that an alignment found under another figure; what two laws number differently follows neither. */
    static Renumbering of(List<AlignmentMatch> matches) {
        var numbers = new HashMap<String, String>();
        for (var match : matches) {
            if (match instanceof Both(var one, var other) && isRenumbered(one.part(), other.part())) {
                numbers.merge(
                        rankOf(one.part()),
                        rankOf(other.part()),
                        (first, second) -> first.equals(second) ? first : AMBIGUOUS);
            }
        }
        numbers.values().removeIf(AMBIGUOUS::equals);
        return new Renumbering(numbers);
    }

    boolean isNothing() {
        return numbers.isEmpty();
    }

    /** The earlier wording with its references to articles as they would have to be in the later version. */
    ComparedTerms applyTo(ComparedTerms before) {
        var terms = new ArrayList<TextTerm>();
        boolean refers = false;
        for (var term : before.terms()) {
            refers = term.word().equals("articulo")
                    || refers && (term.isNumber() || WordWeights.isNeutralWord(term.word()));
            var number = refers ? numbers.getOrDefault(term.word(), term.word()) : term.word();
            terms.add(number.equals(term.word()) ? term : new TextTerm(number, number, term.from()));
        }
        return new ComparedTerms(before.text(), terms);
    }

    private static boolean isRenumbered(Part one, Part other) {
        return one.kind() == PartKind.ARTICLE
                && one.number().suffix().isEmpty()
                && other.number().suffix().isEmpty()
                && one.number().rank() != other.number().rank();
    }

    private static String rankOf(Part part) {
        return String.valueOf(part.number().rank());
    }
}
