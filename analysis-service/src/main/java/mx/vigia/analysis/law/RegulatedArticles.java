package mx.vigia.analysis.law;

import java.util.Set;

/** Words that identify a law by the articles of the Constitution it regulates, and name nothing to be changed. */
final class RegulatedArticles {
    private static final int MAX_TOKENS = 30;
    private static final Set<String> ARTICLE_WORDS = WordSet.of("articulo articulos");
    private static final Set<String> NAME_OF_CONSTITUTION =
            WordSet.of("constitucion politica general de los la estados unidos mexicanos republica federal");

    private RegulatedArticles() {}

    /**
     * Returns the index after ", reglamentaria de los artículos 103 y 107 constitucionales", or this index if no such
     * words follow.
     */
    static int end(LegalTokenizer text, int after) {
        int next = text.at(after).isMark(",") ? after + 1 : after;
        if (!text.at(next).folded().startsWith("reglamentari")) {
            return after;
        }
        boolean counting = false;
        for (int i = next + 1; i < next + MAX_TOKENS; i++) {
            boolean article = ARTICLE_WORDS.contains(text.at(i).folded());
            if (article && counting || isOtherChange(text.at(i))) {
                return i;
            }
            counting |= article;
            if (text.at(i).folded().startsWith("constitucional") || text.at(i).isWord("cpeum")) {
                return i + 1;
            }
            if (text.at(i).isWord("constitucion")) {
                return endOfConstitution(text, i);
            }
        }
        return after;
    }

    /** Whether something begins here that the law does not regulate. */
    private static boolean isOtherChange(LegalToken token) {
        return token.isMark(";") || Verbs.relation(token.folded()).isPresent();
    }

    private static int endOfConstitution(LegalTokenizer text, int at) {
        int next = at;
        while (NAME_OF_CONSTITUTION.contains(text.at(next).folded())) {
            next++;
        }
        return next;
    }
}
