package mx.vigia.analysis.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names listed under one plural: "de las Leyes de A y B", "los Códigos Penal, Civil y de Procedimientos Civiles del
 * Estado de X".
 */
final class LawEnumeration {
    private static final Set<String> PREPOSITIONS = WordSet.of("de del para sobre contra que en");

    private final LawNames names;
    private final LegalTokenizer text;
    private final int plural;
    private final String head;

    LawEnumeration(LawNames names, LegalTokenizer text, int plural) {
        this.names = names;
        this.text = text;
        this.plural = plural;
        this.head = LawNames.SINGULAR_BY_PLURAL.get(text.at(plural).folded());
    }

    /** Returns the names in order; none if laws in general are meant. */
    List<LawMention> read() {
        List<LawMention> all = new ArrayList<>();
        int next = plural + 1;
        while (next < text.size() && !endsAt(next, all.isEmpty())) {
            int start = all.isEmpty() ? next : skipConjunction(next);
            Optional<LawMention> member = names.findListedAt(head, text, start);
            if (member.isEmpty() || !all.isEmpty() && start == next) {
                break;
            }
            all.add(member.get().listedUnder(plural, start));
            next = member.get().after();
        }
        return all;
    }

    /** Whether no further name follows: after the first one a comma or "y" must. */
    private boolean endsAt(int next, boolean first) {
        int start = skipSmallWords(text, skipConjunction(next));
        String word = text.at(start).folded();
        return LawNames.HEAD_WORDS.contains(word)
                || LawNames.SINGULAR_BY_PLURAL.containsKey(word)
                || text.at(start).kind() != LegalToken.Kind.WORD
                        && text.at(start).kind() != LegalToken.Kind.NUMBER
                || !first && skipConjunction(next) == next;
    }

    private int skipConjunction(int from) {
        int next = from;
        while (text.at(next).isMark(",")
                || text.at(next).isMark(";")
                || Set.of("y", "e", "como", "asi", "las", "los", "la", "el", "a", "al")
                        .contains(text.at(next).folded())) {
            next++;
        }
        return next;
    }

    static int skipSmallWords(LegalTokenizer text, int from) {
        int next = from;
        while (text.at(next).isMark(",")
                || text.at(next).isMark(";")
                || LowercaseWords.word(text.at(next).folded())) {
            next++;
        }
        return next;
    }

    /** Whether another name of the list begins here: with a preposition, or with a word such as Federal or Penal. */
    static boolean startsMember(LegalTokenizer text, int at) {
        return PREPOSITIONS.contains(text.at(at).folded())
                || LawNameConnectors.isQualifier(text.at(at).folded());
    }
}
