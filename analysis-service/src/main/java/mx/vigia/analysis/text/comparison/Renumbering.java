package mx.vigia.analysis.text.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.vigia.analysis.text.Part;
import mx.vigia.analysis.text.PartKind;
import mx.vigia.analysis.text.TextTerm;
import mx.vigia.analysis.text.comparison.AlignmentMatch.Both;
import mx.vigia.analysis.text.similarity.ComparedTerms;
import mx.vigia.analysis.text.worddiff.WordWeights;

/**
 * The articles that have another number in the later version, so that a reference that only follows its article is
 * recognised as such.
 */
record Renumbering(Map<String, String> numbers) {
    private static final String AMBIGUOUS = "";

    Renumbering {
        numbers = Map.copyOf(numbers);
    }

    /**
     * Returns the articles that an alignment found under another figure; articles whose numbers differ between two laws
     * are left out.
     */
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

    /** Returns the earlier wording with its article references updated to the numbers of the later version. */
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
