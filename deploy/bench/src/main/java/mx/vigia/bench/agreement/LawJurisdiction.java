package mx.vigia.bench.agreement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose law a name says it is: a federal entity's, or the Federation's if it names none. */
final class LawJurisdiction {
    static final String FEDERATION = "Federation";
    private static final Pattern STATE_PATTERN =
            Pattern.compile("Estado(?: Libre y Soberano)? de (?<state>\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*)");
    private static final Pattern CITY_PATTERN =
            Pattern.compile("(?:de|para) la (?<city>Ciudad de México)|(?:del|para el) (?<district>Distrito Federal)");

    private static final Pattern ENDING_PATTERN = Pattern.compile(
            " (?:(?:del|para el) (?:Estado(?: Libre y Soberano)? de \\p{Lu}|Distrito Federal)|(?:de|para) la Ciudad de"
                    + " México).*");
    private static final Pattern RANK_PATTERN =
            Pattern.compile(" (?:Federal|General|Nacional|de la Federación|de los Estados Unidos Mexicanos)(?!\\p{L})");

    private LawJurisdiction() {}

    /** Returns a law's name without the words that say whose it is: "Código Penal". */
    static String baseOf(String law) {
        return RANK_PATTERN
                .matcher(ENDING_PATTERN.matcher(law).replaceFirst(""))
                .replaceAll("");
    }

    /** Returns the entity by the first words of its name: "Michoacán" and "Michoacán de Ocampo" are one. */
    static String of(String law) {
        Matcher state = STATE_PATTERN.matcher(law);
        if (state.find()) {
            return state.group("state");
        }
        Matcher city = CITY_PATTERN.matcher(law);
        return city.find() ? "Ciudad de México" : FEDERATION;
    }
}
