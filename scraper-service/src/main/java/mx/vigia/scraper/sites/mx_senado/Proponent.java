package mx.vigia.scraper.sites.mx_senado;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The proponent at the beginning of a matter's line: "Del Sen. N, del Grupo Parlamentario de X, con proyecto de decreto
 * …".
 */
record Proponent(String words) {
    private static final Pattern GROUP = Pattern.compile(
            "(?iU),?\\s+(?:del|de los|y de los)\\s+Grupos?\\s+Parlamentarios?\\s+(?:de la |del |de )?(?:Partido\\s+)?(.+)$");
    private static final Pattern PEOPLE = Pattern.compile(
            "(?iU)^(?:del?(?: l[ao]s?)?)\\s+(sen(?:s)?\\.|dip(?:s)?\\.|senador[ae]?s?|diputad[ao]s?)(?:\\s+y\\s+(?:(?:de\\s+)?l[ao]s\\s+)?(?:sens?\\.|dips?\\.|senador[ae]?s?|diputad[ao]s?))?\\s+(?!del Grupo|integrantes|y )(.+)$");
    private static final Map<String, String> SHORT = Map.of(
            "morena", "Morena",
            "accion nacional", "PAN",
            "revolucionario institucional", "PRI",
            "verde ecologista de mexico", "PVEM",
            "del trabajo", "PT",
            "trabajo", "PT",
            "movimiento ciudadano", "MC",
            "de la revolucion democratica", "PRD");

    List<mx.vigia.scraper.reading.StatedFields.Proponent> people() {
        var group = GROUP.matcher(words);
        var named = group.find();
        var party = named ? shortForm(group.group(1)) : "";
        var people = PEOPLE.matcher(named ? words.substring(0, group.start()) : words);
        if (!people.matches()) {
            return List.of(new mx.vigia.scraper.reading.StatedFields.Proponent(stripTitle(words), party, role()));
        }
        var role = Section.normalize(people.group(1)).startsWith("d") ? "deputy" : "senator";
        return names(people.toMatchResult()).stream()
                .map(name -> new mx.vigia.scraper.reading.StatedFields.Proponent(name, party, role))
                .toList();
    }

    private static List<String> names(MatchResult people) {
        var names = new ArrayList<String>();
        for (var name : people.group(2).split(",\\s*(?:y\\s+)?|\\s+y\\s+(?=\\p{Lu}\\p{Ll}+\\s+\\p{Lu})")) {
            var clean = name.replaceFirst("(?i)^(?:(?:de )?(?:l[ao]s? )?)(?:sens?\\.|dips?\\.)\\s*", "")
                    .strip();
            if (!clean.isEmpty() && !clean.startsWith("integrantes")) {
                names.add(clean);
            }
        }
        return names;
    }

    private static String shortForm(String name) {
        var low = Section.normalize(name.replaceFirst("[,.].*$", "").strip());
        return SHORT.getOrDefault(low, name.replaceFirst("[,.].*$", "").strip());
    }

    private String role() {
        var low = Section.normalize(words);
        if (low.contains("ejecutivo federal") || low.contains("presidenta de la republica")) {
            return "executive";
        }
        if (low.contains("congreso del estado")
                || low.contains("congreso de la ciudad")
                || low.contains("legislatura del estado")) {
            return "state-congress";
        }
        if (low.matches("del? (?:la )?(?:h\\. )?(?:camara|senado)\\b.*")) {
            return "other";
        }
        if (low.contains("grupo parlamentario") || low.contains("senador") || low.contains("diputad")) {
            return "group";
        }
        return low.contains("comision") ? "committee" : "other";
    }

    private static String stripTitle(String words) {
        var bare = words.replaceFirst("(?iU)^(?:del|de las y los|de las|de los|de la|de)\\s+", "");
        return Character.toUpperCase(bare.charAt(0)) + bare.substring(1);
    }
}
