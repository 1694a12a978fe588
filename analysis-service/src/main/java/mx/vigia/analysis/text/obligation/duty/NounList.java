package mx.vigia.analysis.text.obligation.duty;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import mx.vigia.analysis.text.DataWordList;

/** A list of nouns from the resources, found in the singular and the plural. */
final class NounList {
    static final NounList PERSONS = new NounList("text/person-nouns.txt");
    static final NounList PUBLIC_BODIES = new NounList("text/public-bodies.txt");

    private static final NounList THINGS = new NounList("text/agentless-nouns.txt");
    private static final Pattern DOER_PATTERN =
            Pattern.compile("[a-zñ]{3,}(?:dor|dora|dores|doras|tor|tora|tores|toras|sor|sores|ante|antes|ente|entes)");
    private static final Set<String> ARTICLES =
            Set.of("el", "la", "los", "las", "un", "una", "dicho", "dicha", "dichos", "dichas", "cada");
    private static final Set<String> PLAIN_ADJECTIVES = GrammarWords.set("plain-adjectives");
    private static final Pattern ROMAN_PATTERN = Pattern.compile("[IVXLC]+");
    private static final Set<String> SHORT_THINGS = GrammarWords.set("short-things");
    private static final String CAPITAL_MARK = " *";

    private final Map<String, Boolean> nouns = new HashMap<>();

    private NounList(String resource) {
        for (var line : DataWordList.lines(resource)) {
            boolean capital = line.endsWith(CAPITAL_MARK);
            nouns.put(capital ? line.substring(0, line.length() - CAPITAL_MARK.length()) : line, capital);
        }
    }

    /** Whether the word at this place is one of the nouns, or by its ending a noun of doers. */
    boolean has(LegalTokens tokens, int at) {
        var word = tokens.word(at);
        if (this == PERSONS && (isDoer(tokens, at) || isShortName(tokens, at))) {
            return true;
        }
        return isListed(word, tokens.isCapital(at))
                || word.endsWith("s") && isListed(word.substring(0, word.length() - 1), tokens.isCapital(at))
                || word.endsWith("es") && isListed(word.substring(0, word.length() - 2), tokens.isCapital(at))
                || word.endsWith("ces") && isListed(word.substring(0, word.length() - 3) + "z", tokens.isCapital(at));
    }

    /**
     * Whether an article and the ending say that this does something: <i>el cedente</i>, <i>las comercializadoras</i>.
     */
    private static boolean isDoer(LegalTokens tokens, int at) {
        var before = tokens.word(at - 1);
        return switch (tokens.word(at)) {
            case "personal" -> Set.of("el", "su", "al", "del").contains(before);
            case "parte" -> before.matches("cada|otra|dicha") || before.equals("la") && tokens.isCapital(at);
            case "partes" -> before.matches("las|ambas");
            default ->
                ARTICLES.contains(before)
                        && DOER_PATTERN.matcher(tokens.word(at)).matches()
                        && !THINGS.has(tokens, at)
                        && !PLAIN_ADJECTIVES.contains(tokens.word(at));
        };
    }

    /** Whether an article and capitals say that this is the short name of a body: <i>el IMSS</i>. */
    static boolean isShortName(LegalTokens tokens, int at) {
        var printed = tokens.printed(at);
        boolean capitals = printed.length() > 2
                && printed.length() < 12
                && printed.equals(printed.toUpperCase(Locale.ROOT))
                && Character.isLetter(printed.charAt(0));
        return capitals
                && !SHORT_THINGS.contains(printed)
                && !ROMAN_PATTERN.matcher(printed).matches()
                && isNamed(tokens, at);
    }

    /** Whether an article stands before a short name, or it is the subject of the verb behind it. */
    private static boolean isNamed(LegalTokens tokens, int at) {
        var before = tokens.printed(at - 1);
        boolean opens = before.isEmpty() || before.equals(",") || before.equals(".");
        return opens && VerbForms.isFuture(tokens.printed(at + 1))
                || Set.of("El", "el", "La", "la", "al", "del").contains(before);
    }

    private boolean isListed(String noun, boolean capital) {
        var needsCapital = nouns.get(noun);
        return needsCapital != null && (capital || !needsCapital);
    }
}
