package mx.vigia.analysis.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words that say whose laws several names before them are: "ambos ordenamientos del Estado de Jalisco", "todos de la
 * Ciudad de México", "ambas federales", "este último de Colima".
 *
 * @param state the entity, empty if the words only point to one
 * @param count the most names it governs, counted backwards
 */
record GroupTail(int first, int count, boolean federal, String state) {
    private static final Set<String> OF_TWO = WordSet.of("ambos ambas");
    private static final Set<String> OF_LAST = WordSet.of("ultimo ultima");
    private static final Set<String> OF_ALL = WordSet.of("todos todas");
    private static final Set<String> NOUNS =
            WordSet.of("los las ellos ellas estos estas dichos ordenamientos ordenamiento cuerpos leyes codigos normas "
                    + "legislaciones disposiciones legales juridicos juridicas normativos vigentes estatales locales");
    private static final Set<String> POINTING_NOUNS = WordSet.of("estatales locales");

    /** Returns these words of a text, in order. */
    static List<GroupTail> allIn(LegalTokenizer text, States states) {
        List<GroupTail> all = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            at(text, i, states).ifPresent(all::add);
        }
        return all;
    }

    /** Whether these words stand directly behind the names they govern, of which "ambos" needs two. */
    boolean isBehind(LegalTokenizer text, List<LawMention> mentions) {
        List<LawMention> before =
                mentions.stream().filter(mention -> mention.first() < first).toList();
        if (before.isEmpty() || count == 2 && before.size() < 2) {
            return false;
        }
        int next = RegulatedArticles.end(text, before.getLast().after());
        int start = count == 1 ? first - 1 : first; // "este" stands before "último"
        while (next < start && text.at(next).kind() == LegalToken.Kind.MARK) {
            next++;
        }
        return next >= start;
    }

    private static Optional<GroupTail> at(LegalTokenizer text, int index, States states) {
        String word = text.at(index).folded();
        boolean last = OF_LAST.contains(word) && text.at(index - 1).folded().startsWith("est");
        if (!OF_TWO.contains(word) && !OF_ALL.contains(word) && !last) {
            return Optional.empty();
        }
        int count = OF_LAST.contains(word) ? 1 : OF_TWO.contains(word) ? 2 : Integer.MAX_VALUE;
        int next = index + 1;
        boolean pointing = false;
        while (NOUNS.contains(text.at(next).folded())) {
            pointing |= POINTING_NOUNS.contains(text.at(next).folded());
            next++;
        }
        if (isFederal(text, next)) {
            return Optional.of(new GroupTail(index, count, true, ""));
        }
        Optional<StateTail> tail = states.tailAt(text, next);
        return tail.isPresent() || pointing
                ? Optional.of(new GroupTail(
                        index, count, false, tail.map(StateTail::state).orElse("")))
                : Optional.empty();
    }

    private static boolean isFederal(LegalTokenizer text, int at) {
        return text.at(at).isWord("federales")
                || text.at(at).isWord("federal")
                || text.at(at).isWord("de") && text.at(at + 2).isWord("federacion")
                || text.at(at).isWord("del")
                        && text.at(at + 1).isWord("orden")
                        && text.at(at + 2).isWord("federal");
    }
}
