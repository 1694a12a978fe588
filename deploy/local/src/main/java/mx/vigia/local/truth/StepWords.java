package mx.vigia.local.truth;

import java.util.Map;
import java.util.regex.Pattern;

/** The words without which a letter has not told of a step by its name, in Spanish or English without accents. */
final class StepWords {
    private static final Map<String, Pattern> REQUIRED = Map.ofEntries(
            word("new", "asunto nuevo|nuevo asunto|nueva iniciativa|presentad|\\bnew\\b|introduced|presented"),
            word("motion-new", "proposicion|motion"),
            word("minuta", "minuta"),
            word("referred", "turn(?:o|ad)|en comision|referr|in committee"),
            word("referral-changed", "turno|referr"),
            word("extended", "prorrog|exten"),
            word("waived", "dispens|waive"),
            word("reported", "dictam|report"),
            word("reported-negative", "sentido negativo|negativ|against"),
            word("passed", "aprob|passed|approved|passes"),
            word("vote", "votad|votacion|aprob|voted|vote|passed|approved|passes"),
            word("published", "publica|publish"),
            word("discarded", "desech|discard|reject"),
            word("withdrawn", "retir|withdr"),
            word("sent-to-executive", "ejecutivo|executive"),
            word("agenda", "orden del dia|reunion|audiencia|foro|sesion|agenda|meeting|hearing"),
            word("agenda-postponed", "pospus|pospuest|cambi|mov|otra fecha|nueva fecha|postpon|another|chang"),
            word("agenda-cancelled", "cancel|ya no esta|no longer"),
            word("consultation-opened", "consulta|consultation"),
            word("consultation-extended", "plazo|ampli|exten|deadline|period"));
    private static final Pattern NEW_MATTER =
            Pattern.compile("se publico un asunto nuevo|\\bnuevo asunto\\b|a new item|\\bnew item\\b");

    private static final Pattern ADDITION =
            Pattern.compile("votacion (?:de lo )?que ya se le aviso|vote (?:on what )?you were already told");

    private StepWords() {}

    /** Whether these words of a letter name a step of this kind; kinds without known words always are. */
    static boolean name(String kind, String text) {
        var required = REQUIRED.get(kind);
        return required == null || required.matcher(Words.of(text)).find();
    }

    /** Whether these words say that they add something to what was told of a vote. */
    static boolean addToKnown(String text) {
        return ADDITION.matcher(Words.of(text)).find();
    }

    /** Whether these words announce a new matter. */
    static boolean announceNewMatter(String text) {
        return NEW_MATTER.matcher(Words.of(text)).find();
    }

    private static Map.Entry<String, Pattern> word(String kind, String pattern) {
        return Map.entry(kind, Pattern.compile(pattern));
    }
}
