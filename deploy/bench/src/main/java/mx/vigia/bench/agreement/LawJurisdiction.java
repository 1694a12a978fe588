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

    private LawJurisdiction() {}

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
