package mx.vigia.analysis.text.obligation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.vigia.analysis.text.Folding;
import mx.vigia.analysis.text.obligation.DueExpression.Start;

/**
 * Finds the event from which a folded sentence counts a term: the publication or the entry into force of the text
 * itself, not those of another that it names.
 */
final class StartEventParser {
    private static final String EVENT_REGEX =
            "(?:(?<publication>publicacion)|(?<published>publi(?:que|quen|cad[oa]s?|ca))|(?<entry>entrada en vigor|inicio de (?:su )?vigencia)"
                    + "|(?<enters>entren? en vigor|inicien? (?:su )?vigencia))\\b";
    private static final Pattern EVENT_PATTERN = Folding.toPattern("\\b" + EVENT_REGEX);
    private static final Pattern EVENT_HERE_PATTERN = Folding.toPattern(EVENT_REGEX);
    private static final Pattern CONNECTOR_PATTERN = Pattern.compile(
            "(?:[\\s,]|\\b(?:de|del|al|a|el|la|dia|fecha|en|que|aquel|aquella|naturales|habiles|siguientes?|posterior(?:es)?|despues"
                    + "|contad[oa]s?|computad[oa]s?|partir|desde|inmediat[oa]s?|mas|adicionales|su|se|sea|sean|haya|hayan|sido)\\b)*+");
    private static final Pattern START_WORDS_PATTERN =
            Folding.toPattern("\\b(?:siguientes? a|posteriores a|a partir de|contad[oa]s? desde|despues de)");

    /** Where it is published; what follows may still say what is published. */
    private static final Pattern GAZETTE_PATTERN = Folding.toPattern(
            "(?: oficial)?(?: en (?:el|la) (?:citad[oa] |referid[oa] )?[\"“]?(?:diario|periodico|gaceta)(?: oficial)?[\"”]?"
                    + "(?: (?:de la federacion|del (?:gobierno del )?estado(?: de [a-z]+)?|de la ciudad de mexico|de la entidad|del gobierno))*)?");

    private static final Pattern OBJECT_PATTERN = Folding.toPattern(" del?(?: (?:el|la|los|las))? (?=[a-z])");
    private static final Pattern SUBJECT_PATTERN = Folding.toPattern(" (?:el|la|los|las) (?=[a-z])");

    /**
     * The text itself: <i>del presente Decreto</i>, <i>de esta Ley</i>, <i>de la Ley</i>, but not a law named in full.
     */
    private static final Pattern ITSELF_PATTERN = Folding.toPattern(
            "(?:presentes?|est[ea]|est[oa]s|mism[oa]s?|citad[oa]s?|referid[oa]s?|dich[oa]s?|ordenamiento|reformas?|adicion(?:es)?|modificacion(?:es)?"
                    + "|conformidad|acuerdo con|anteproyecto|proyecto|consulta|aviso|convocatoria|(?:decreto|ley|codigo)(?! (?:por|que|publicad[oa]|general|federal|nacional|organic[oa]|reglamentaria"
                    + "|del?|en materia|sobre|para|civil|penal|fiscal)\\b))\\b");

    private StartEventParser() {}

    /** Returns the start named after this position; if none is named there, the one named anywhere. */
    static Start find(String folded, int from) {
        var event = EVENT_PATTERN.matcher(folded);
        if (event.find(from)) {
            return of(folded, event);
        }
        if (START_WORDS_PATTERN.matcher(folded).find(from)) {
            return Start.OTHER;
        }
        return from > 0 && START_WORDS_PATTERN.matcher(folded).find() ? find(folded, 0) : Start.UNSTATED;
    }

    /** Returns the start that directly follows this position. */
    static Start next(String folded, int from, int to) {
        var connector = CONNECTOR_PATTERN.matcher(folded).region(from, to);
        int at = connector.lookingAt() ? connector.end() : from;
        var event = EVENT_HERE_PATTERN.matcher(folded).region(at, to);
        if (event.lookingAt()) {
            return of(folded, event);
        }
        return at == to || ".;".indexOf(folded.charAt(at)) >= 0 ? Start.UNSTATED : Start.OTHER;
    }

    private static Start of(String folded, Matcher event) {
        boolean clause = event.group("published") != null || event.group("enters") != null;
        if (!isItself(folded, event.end(), clause)) {
            return Start.OTHER;
        }
        boolean published = event.group("publication") != null || event.group("published") != null;
        return published ? Start.PUBLICATION : Start.ENTRY_INTO_FORCE;
    }

    private static boolean isItself(String folded, int end, boolean clause) {
        var gazette = GAZETTE_PATTERN.matcher(folded).region(end, folded.length());
        int at = gazette.lookingAt() ? gazette.end() : end;
        var named = (clause ? SUBJECT_PATTERN : OBJECT_PATTERN).matcher(folded).region(at, folded.length());
        return !named.lookingAt()
                || ITSELF_PATTERN
                        .matcher(folded)
                        .region(named.end(), folded.length())
                        .useTransparentBounds(true)
                        .lookingAt();
    }
}
