package mx.vigia.analysis.text.obligation.duty;

import java.util.Set;

/** Tells whether a verb has its object already, or gets it behind a deadline or remark. */
record ObjectFinder(LegalTokens tokens, LegalSentence sentence) {
    private static final Set<String> PREPOSITIONS = GrammarWords.set("action-prepositions");
    private static final Set<String> NOT_OBJECTS = GrammarWords.set("not-objects");
    private static final Set<String> INTRANSITIVE_VERBS = GrammarWords.set("intransitive-verbs");

    /** Whether the verb has its object before this place. */
    boolean hasObject(int from, int at) {
        if (VerbForms.hasPronoun(tokens.word(from)) || tokens.is(from, "lo|la|los|las")) {
            return true;
        }
        if (tokens.word(from + 1).equals("a") && VerbForms.isInfinitive(tokens.word(from + 2)) && from + 2 < at) {
            return hasObject(from + 2, at);
        }
        if (VerbForms.isGerund(tokens.word(from + 1))) {
            return from + 1 < at && hasObject(from + 1, at);
        }
        return isObjectWord(from, at) || hasArticle(from, at);
    }

    /** Whether the next word but adverbs is one that needs no preposition. */
    private boolean isObjectWord(int from, int at) {
        int first = from + 1;
        while (tokens.word(first).endsWith("mente") && first < at) {
            first++;
        }
        var word = tokens.word(first);
        return first < at && tokens.isWord(first) && !PREPOSITIONS.contains(word) && !word.equals("al");
    }

    private boolean hasArticle(int from, int at) {
        boolean complete = INTRANSITIVE_VERBS.contains(tokens.word(from));
        for (int word = from + 1; word < at; word++) {
            boolean article = NounPhraseParser.DETERMINERS.contains(tokens.word(word))
                    && !PREPOSITIONS.contains(tokens.word(word - 1));
            if (complete || article && (tokens.word(word - 1).equals(",") || word == from + 1)) {
                return at > from + 3 || article;
            }
        }
        return false;
    }

    /** Whether an object begins here, perhaps behind a comma. */
    boolean isObjectNext(int at) {
        int next = tokens.word(at).equals(",") ? at + 1 : at;
        while (tokens.word(next).equals(",")) {
            next++;
        }
        boolean bare = next > at && isBareNoun(next);
        boolean personal = tokens.word(next).equals("a") && tokens.is(next + 1, "un|una|unos|unas|los|las|la");
        return bare
                || personal
                || tokens.is(next, "el|la|los|las|un|una|unos|unas|dich[oa]s?|su|sus|copia|informes?")
                        && !tokens.is(next + 1, "cual|cuales|que");
    }

    private boolean isBareNoun(int at) {
        var word = tokens.word(at);
        boolean verbal = VerbForms.isGerund(word) || VerbForms.isParticiple(word) || VerbForms.isInfinitive(word);
        boolean function = PREPOSITIONS.contains(word) || NOT_OBJECTS.contains(word);
        return tokens.isWord(at)
                && !verbal
                && !function
                && !NounPhraseParser.DETERMINERS.contains(word)
                && !word.endsWith("mente");
    }

    /** Whether an object begins behind one of the next commas. */
    boolean isObjectLater(int at) {
        for (int next = at + 1; next < sentence.to() && next < at + 40; next++) {
            if (tokens.word(next).equals(",") && isObjectNext(next)) {
                return true;
            }
            if (tokens.word(next).equals(";")) {
                return false;
            }
        }
        return false;
    }
}
