package mx.vigia.analysis.text.obligation.duty;

import java.util.Set;

/** Tells what belongs to a finite verb: negation and pronouns before it, the infinitive behind. */
record VerbGroup(LegalTokens tokens, LegalSentence sentence) {
    static final Set<String> PRONOUNS = Set.of("se", "lo", "la", "le", "los", "las", "les");
    private static final Set<String> ADVERBS = GrammarWords.set("verb-adverbs");

    /** Returns the next infinitive behind words that may stand between, or a negative number. */
    int infinitiveAfter(int from, int most) {
        int first = afterRemark(from);
        for (int at = first; at < Math.min(first + most, sentence.to()); at++) {
            if (VerbForms.isInfinitive(tokens.word(at))) {
                return at;
            }
            if (Set.of("que", ":", ";", "cuando").contains(tokens.word(at)) || VerbForms.isFuture(tokens.printed(at))) {
                return -1;
            }
        }
        return -1;
    }

    /** Returns the first token of the group of a verb, with its negation, pronouns and adverbs. */
    int begin(int verb) {
        int begin = verb;
        while (begin - 1 >= sentence.from() && (PRONOUNS.contains(tokens.word(begin - 1)) || isAdverb(begin - 1))) {
            begin--;
        }
        return begin;
    }

    boolean isNegated(int begin, int verb) {
        for (int at = begin; at < verb; at++) {
            if (Set.of("no", "tampoco", "nunca").contains(tokens.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** Returns behind a remark between commas: <i>podrá, en lugar de garantizar, depositar</i>. */
    private int afterRemark(int from) {
        if (tokens.word(from).equals(",")) {
            for (int at = from + 1; at < Math.min(from + 30, sentence.to()); at++) {
                if (tokens.word(at).equals(",") && VerbForms.isInfinitive(tokens.word(at + 1))) {
                    return at + 1;
                }
            }
        }
        return from;
    }

    private boolean isAdverb(int at) {
        return ADVERBS.contains(tokens.word(at)) || tokens.word(at).endsWith("mente");
    }
}
