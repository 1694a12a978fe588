package mx.vigia.analysis.text.obligation.duty;

import java.util.Set;

/**
 * Tells from the words before a verb whether its clause only describes something: <i>el impuesto que deban pagar</i>.
 */
record ClauseOpening(LegalTokens tokens, int from) {
    private static final Set<String> SUBORDINATORS = GrammarWords.set("subordinators");
    private static final Set<String> PHRASE_OPENERS = GrammarWords.set("phrase-openers");
    private static final Set<String> MARKS = Set.of(",", ";", ":", ".", "(", ")");
    /** Words before <i>que</i> that make its clause a statement of its own. */
    private static final Set<String> STATEMENTS = GrammarWords.set("statements");

    private static final int MAX_DISTANCE = 16;

    boolean isSubordinate(int begin) {
        for (int at = begin - 1; at >= from && begin - at <= MAX_DISTANCE; at--) {
            var word = tokens.word(at);
            if (SUBORDINATORS.contains(word)) {
                return opensClauseOf(at, begin);
            }
            if (MARKS.contains(word)) {
                return isParenthetical(at, begin);
            }
        }
        return false;
    }

    private boolean opensClauseOf(int at, int begin) {
        var word = tokens.word(at);
        if (isStatement(at)) {
            return false;
        }
        if (word.equals("como") && at + 1 < begin
                || word.equals("conforme")
                || word.equals("que") && tokens.matches(at, "que se trate")) {
            return false;
        }
        if (at + 1 == begin || tokens.word(at + 1).endsWith("mente")) {
            return true;
        }
        if (word.startsWith("cuy")) {
            return begin - at <= 3;
        }
        return PHRASE_OPENERS.contains(tokens.word(at + 1)) || tokens.isQuote(at + 1) || tokens.isCapital(at + 1);
    }

    /** Whether a mark closes a remark within a relative clause: <i>que, en su caso, deberá</i>. */
    private boolean isParenthetical(int mark, int begin) {
        if (!tokens.word(mark).equals(",")) {
            return false;
        }
        for (int at = mark - 1; at >= from && begin - at <= MAX_DISTANCE; at--) {
            if (tokens.word(at).equals(",")) {
                return tokens.word(at - 1).equals("que") && !isStatement(at - 1);
            }
        }
        return false;
    }

    /** Whether this word opens a clause that says something of its own. */
    private boolean isStatement(int at) {
        var before = tokens.word(at - 1);
        return switch (tokens.word(at)) {
            case "que" ->
                STATEMENTS.contains(before)
                        || tokens.matches(at - 3, "por lo que")
                        || tokens.matches(at - 2, "por lo que")
                        || tokens.matches(at - 2, "entendido de que")
                        || before.equals("en") && tokens.word(at - 2).equals("conformes")
                        || before.equals("para")
                        || before.equals("de") && tokens.is(at - 2, "objeto|fin|efecto|inteligencia|entendido")
                        || before.equals(",") && STATEMENTS.contains(tokens.word(at - 2));
            case "cual", "cuales" -> tokens.word(at - 2).equals(",") && tokens.is(at - 1, "el|la|los|las");
            case "quien", "quienes" -> before.equals(",") || at == from;
            case "cuyo" -> tokens.word(at + 1).equals("caso");
            default -> false;
        };
    }
}
