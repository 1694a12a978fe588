package mx.vigia.analysis.text.obligation.duty;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds how far a noun phrase reaches around its head. */
record NounPhraseParser(LegalTokens tokens, int low, int high) {
    static final Set<String> DETERMINERS = GrammarWords.set("determiners");

    /** Returns the phrase around this noun. */
    NounPhrase around(int head) {
        int from = start(head);
        int to = tail(from).end(head + 1);
        boolean plural = tokens.word(head).endsWith("s")
                || isJoined(head, to)
                || tokens.word(to - 2).equals("sus");
        return new NounPhrase(from, head, to, plural && !isOneOfSeveral(from));
    }

    /** Returns the phrase of a name in quotation marks that begins here, such as <i>la "SECRETARÍA"</i>. */
    Optional<NounPhrase> quoted(int mark) {
        if (!tokens.isQuote(mark)) {
            return Optional.empty();
        }
        int close = mark + 1;
        boolean person = NounList.PERSONS.has(tokens, mark + 1);
        while (close < high && !tokens.isQuote(close)) {
            if (close - mark > 8
                    || !tokens.isCapital(close) && !person
                    || !person
                            && !tokens.printed(close)
                                    .equals(tokens.printed(close).toUpperCase(Locale.ROOT))) {
                return Optional.empty();
            }
            close++;
        }
        boolean plural =
                tokens.word(mark + 1).equals("las") || tokens.word(mark + 1).equals("los") || isJoined(mark, close);
        int from = start(mark);
        return close >= high || close == mark + 1
                ? Optional.empty()
                : Optional.of(new NounPhrase(from, mark, close + 1, plural && !isOneOfSeveral(from), true));
    }

    private NounPhraseTail tail(int from) {
        return new NounPhraseTail(tokens, high, from == low);
    }

    private boolean isOneOfSeveral(int from) {
        return tokens.is(from, "cada|ningun[oa]|cualquiera|algun[oa]");
    }

    private boolean isJoined(int from, int to) {
        for (int at = from; at < to; at++) {
            int noun = tail(at).skipDeterminers(at + 1);
            boolean person = NounList.PERSONS.has(tokens, noun) && (noun > at + 1 || !tokens.isCapital(at - 1));
            if (tokens.word(at).equals("y") && (person || tokens.isQuote(to))) {
                return true;
            }
        }
        return false;
    }

    private int start(int head) {
        int from = head;
        while (from - 1 >= low && (DETERMINERS.contains(tokens.word(from - 1)) || isPriorAdjective(from - 1))) {
            from--;
        }
        if (tokens.word(from - 1).equals("y") && tokens.is(from - 2, "las|los") && from == head - 1) {
            from -= 2;
        }
        if (tokens.word(from - 1).equals("de")
                && tokens.is(from - 2, "ninguna|ninguno|cualquiera|alguna|alguno|una|uno")) {
            from = tokens.word(from - 3).equals("cada") ? from - 3 : from - 2;
        }
        return from;
    }

    private boolean isPriorAdjective(int at) {
        return DETERMINERS.contains(tokens.word(at - 1))
                        && tokens.is(
                                at,
                                "primer|primera|nuev[oa]s?|honorable|h|diversas|distintas|correspondientes?|propi[oa]s?|titular")
                || tokens.word(at).equals(".") && tokens.word(at - 1).equals("h");
    }
}
