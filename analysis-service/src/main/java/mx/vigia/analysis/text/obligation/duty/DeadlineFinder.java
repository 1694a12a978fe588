package mx.vigia.analysis.text.obligation.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the phrases of a sentence that set a last moment or the only time. */
record DeadlineFinder(LegalTokens tokens, LegalSentence sentence, Set<Integer> verbs) {
    private static final Set<String> ENDS =
            Set.of("segun", "siempre", "conforme", "debera", "deberan", "podra", "podran", "debe", "deben");
    private static final int MAX_TOKENS = 70;

    /** A deadline as a range of tokens. */
    record Phrase(int from, int to) {}

    List<Phrase> find() {
        var found = new ArrayList<Phrase>();
        var opening = new DeadlineOpening(tokens, sentence);
        for (int at = sentence.from(); at < sentence.to(); at++) {
            int known = opening.end(at);
            if (known > at) {
                int end = end(at, known);
                found.add(new Phrase(at, end));
                at = end - 1;
            }
        }
        return found;
    }

    private int end(int from, int known) {
        boolean oneDay = tokens.word(from).equals("hasta") || tokens.word(from).equals("el");
        int at = known;
        while (at < sentence.to() && at - from < MAX_TOKENS) {
            if (isVerbNext(at)) {
                return trimmed(from, at);
            }
            boolean further = oneDay && at > known + 2 && !tokens.is(at, "de|dicho|ese|año|mismo|\\d+");
            if (further || isEnd(from, at)) {
                return at;
            }
            at++;
        }
        return at;
    }

    private boolean isVerbNext(int at) {
        var word = tokens.word(at);
        boolean future = VerbForms.isFuture(tokens.printed(at)) && !isRelative(at);
        return word.equals(";") || ENDS.contains(word) || verbs.contains(at) || future;
    }

    private boolean isEnd(int from, int at) {
        var word = tokens.word(at);
        return word.equals(",") && !goesOn(at + 1) && !isObjectOfClause(from, at)
                || tokens.matches(at, "de conformidad")
                || word.matches("referid[oa]s?|ante")
                || isNewObject(from, at);
    }

    /** Whether the object of its own verb follows: <i>una vez que ponga a disposición, el mecanismo</i>. */
    private boolean isObjectOfClause(int from, int comma) {
        return tokens.matches(from, "una vez que")
                && NounPhraseParser.DETERMINERS.contains(tokens.word(comma + 1))
                && verbs.stream().noneMatch(verb -> verb > from);
    }

    /** Whether the object of the verb follows: <i>pagarán durante el año de 1990 la misma cuota</i>. */
    private boolean isNewObject(int from, int at) {
        return tokens.word(from).equals("durante")
                && at > from + 3
                && NounPhraseParser.DETERMINERS.contains(tokens.word(at))
                && tokens.isNumber(at - 1);
    }

    private boolean isRelative(int at) {
        return tokens.word(at - 1).equals("que") || tokens.word(at - 2).equals("que");
    }

    private int trimmed(int from, int at) {
        int end = at;
        while (end > from + 1 && tokens.is(end - 1, "y|o|,|se|no|lo|la|los|las")) {
            end--;
        }
        return end;
    }

    private boolean goesOn(int at) {
        return tokens.is(at, "contad[oa]s?|siguientes?|posteriores|computad[oa]s?");
    }
}
