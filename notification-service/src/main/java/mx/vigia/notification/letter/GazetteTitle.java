package mx.vigia.notification.letter;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The title of an act of an authority without the formula that it shares with others of its kind: of <i>Acuerdo por el
 * que se somete a consulta pública el anteproyecto de reglas de faros</i>, <i>Reglas de faros</i>.
 */
record GazetteTitle(String title) {
    private static final int MIN_LENGTH = 8;
    private static final String ACT = "^(?:Acuerdo|Aviso|Circular|Decreto|Resolución)";
    private static final String RELATIVE = " (?:por|mediante|por medio de|a través de)l? ?(?:el|la)? ?(?:que|cual) ";
    private static final String ARTICLES = "(?:(?:del?|al|el|la|los|las|sobre|respecto del?) )*";
    private static final String TERM =
            "(?:(?:durante|por)(?: un (?:plazo|periodo) de)?(?: [\\p{L}0-9()]+){1,5}? días(?: hábiles| naturales)?,? )?";

    /** A whole act that only submits another to consultation; one that extends the term of that is no such act. */
    private static final Pattern CONSULTATION_PREFIX = Pattern.compile("(?iU)" + ACT + "(?:" + RELATIVE
            + "(?:(?!ampl[ií]|pr[oó]rrog|extiend|modific|deja|cancel|conclu|revoc|diverso)[\\p{L},.]+ ){0,14}?(?:somete[rn]?|pone[rn]?|abre[n]?|inicia[rn]?|informa de|convoca) ?(?:a )?"
            + "| de )(?:la |una )?consulta pública,? " + TERM + ARTICLES);

    private static final Pattern CONSULTATION_SUFFIX = Pattern.compile(
            "(?iU)(?<! (?:por|mediante) (?:el|la)),? (?:que|el cual|la cual|mismo que|los cuales|las cuales) [^,;]{0,60}?"
                    + "\\b(?:somete[rn]?|pone[rn]?|abre[n]?) a (?:la |una )?consulta pública\\b.*$"
                    + "|,? publicad[oa] para (?:su )?consulta pública\\b.*$");
    private static final Pattern FORMULA_PREFIX = Pattern.compile("(?iU)" + ACT + RELATIVE
            + "(?:se )?(?:(?:dan?|hacen?) (?:a conocer|del conocimiento público) " + ARTICLES
            + "|(?:expiden?|emiten?|aprueban?|establecen?) (?=(?:el|la|los|las) )" + ARTICLES + ")?");
    /** The draft on which comments are taken; of a law, a decree or a change the word says that it is only one. */
    private static final Pattern CONSULTED_DRAFT_PREFIX = Pattern.compile(
            "(?iU)^(?:ante)?proyecto del? (?:(?:la|los|las) )?(?!(?:ley|decreto|presupuesto|modificaci[oó]n|reforma)\\b)");

    /** The draft of a standard, whose number says that it is one. */
    private static final Pattern STANDARD_DRAFT_PREFIX =
            Pattern.compile("(?iU)^proyecto de (?=Norma Oficial Mexicana,? PROY-)");

    private static final Pattern STANDARD_PATTERN = Pattern.compile("(?iU)Norma Oficial Mexicana,? (?=(?:PROY-)?NOM-)");

    /** Returns what distinguishes it from other acts; the title itself where that would be next to nothing. */
    String withoutFormula() {
        var rest = CONSULTATION_SUFFIX
                .matcher(CONSULTATION_PREFIX.matcher(title).replaceFirst(""))
                .replaceFirst("");
        var draft = rest.equals(title) ? STANDARD_DRAFT_PREFIX : CONSULTED_DRAFT_PREFIX;
        for (var formula : List.of(FORMULA_PREFIX, draft, STANDARD_PATTERN)) {
            rest = formula.matcher(rest).replaceFirst("");
        }
        return rest.length() < MIN_LENGTH ? title : rest;
    }
}
