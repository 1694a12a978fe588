package mx.vigia.analysis.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names listed under one plural: "de las Leyes de A y B", "las Leyes Generales de A, y de B", "los Códigos Penal, Civil
 * y de Procedimientos Civiles del Estado de X".
 */
final class LawEnumeration {
    private static final Set<String> PREPOSITIONS = WordSet.of("de del para sobre contra que en");
    private static final Map<String, String> SINGULAR_BY_QUALIFIER =
            Map.of("generales", "general", "federales", "federal", "nacionales", "nacional", "organicas", "organica");
    /** Adjectives in the plural: whose codes are meant cannot be known. */
    private static final Set<String> UNNAMED =
            WordSet.of("civiles penales familiares electorales fiscales municipales");

    private final LawNames names;
    private final LegalTokenizer text;
    private final int plural;
    private final String head;
    private final String qualified;

    LawEnumeration(LawNames names, LegalTokenizer text, int plural) {
        this.names = names;
        this.text = text;
        this.plural = plural;
        this.head = LawNames.SINGULAR_BY_PLURAL.get(text.at(plural).folded());
        String qualifier = SINGULAR_BY_QUALIFIER.get(text.at(plural + 1).folded());
        this.qualified = qualifier == null ? head : head + " " + qualifier;
    }

    /** Returns the names in order; none if laws in general are meant. */
    List<LawMention> read() {
        List<LawMention> all = new ArrayList<>();
        int next = qualified.equals(head) ? plural + 1 : plural + 2;
        while (next < text.size() && !endsAt(next, all.isEmpty())) {
            int start = all.isEmpty() ? next : skipConjunction(next);
            Optional<LawMention> member = memberAt(start);
            if (member.isEmpty() || !all.isEmpty() && start == next) {
                break;
            }
            all.add(member.get().listedUnder(plural, start));
            next = RegulatedArticles.end(text, member.get().after());
        }
        return withSharedComplements(all);
    }

    /** Returns the name that begins here; unknown ones after "Leyes Orgánicas" are a class of laws, and none. */
    private Optional<LawMention> memberAt(int start) {
        Optional<LawMention> member = names.findListedAt(qualified, text, start);
        return qualified.equals(head)
                ? member
                : member.filter(known -> !isUnknown(known))
                        .or(() -> names.findListedAt(head, text, start).filter(known -> !isUnknown(known)));
    }

    private static boolean isUnknown(LawMention mention) {
        return mention.standing() == LawMention.Standing.UNKNOWN
                && mention.federal().isEmpty();
    }

    /** Completes "Leyes Orgánica, y de Ascensos, de la Armada de México", whose last words belong to both names. */
    private List<LawMention> withSharedComplements(List<LawMention> all) {
        List<LawMention> completed = new ArrayList<>(all);
        for (int i = all.size() - 2; i >= 0; i--) {
            LawMention member = all.get(i);
            LawMention next = all.get(i + 1);
            for (int from = next.first() + 1; isUnknown(member) && from < next.after(); from++) {
                Optional<LawMention> whole = names.findWhole(member.base(), text, from, next.after());
                if (whole.isPresent()) {
                    completed.set(
                            i, whole.get().listedUnder(plural, member.first()).endingAt(member.after()));
                    break;
                }
            }
        }
        return completed;
    }

    /** Whether no further name follows: after the first one a comma or "y" must. */
    private boolean endsAt(int next, boolean first) {
        int start = skipSmallWords(text, skipConjunction(next));
        LegalToken word = text.at(start);
        return LawNames.HEAD_WORDS.contains(word.folded())
                || LawNames.SINGULAR_BY_PLURAL.containsKey(word.folded())
                || UNNAMED.contains(word.folded())
                || word.isWord("decreto")
                || LawNameContext.subject(text, skipConjunction(next))
                        && !text.at(start).capital()
                || word.kind() != LegalToken.Kind.WORD && word.kind() != LegalToken.Kind.NUMBER
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
