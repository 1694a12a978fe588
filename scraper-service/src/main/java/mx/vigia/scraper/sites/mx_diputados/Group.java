package mx.vigia.scraper.sites.mx_diputados;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Parses a parliamentary group in any of the Gaceta's spellings to its short form. */
final class Group {
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("Morena", "Morena|MORENA|Movimiento (?:de )?Regeneración Nacional");
        NAMES.put("PAN", "(?:GP)?PAN|(?:Partido )?Acción Nacional");
        NAMES.put("PRI", "(?:GP)?PRI|(?:Partido )?Revolucionario Institucional");
        NAMES.put("PRD", "(?:GP)?PRD|(?:Partido )?de la Revolución Democrática");
        NAMES.put("PVEM", "(?:GP)?PVEM|(?:Partido )?Verde Ecologista de México");
        NAMES.put("PT", "PT|Partido del Trabajo|del Trabajo");
        NAMES.put("MC", "MC|Movimiento Ciudadano");
        NAMES.put("Convergencia", "Convergencia");
        NAMES.put("Nueva Alianza", "NA|Nueva Alianza|PANAL");
        NAMES.put("Alternativa", "PASDC?|PASC|PSD|Alternativa(?: Socialdemócrata(?: y Campesina)?)?");
        NAMES.put("PES", "PES|Encuentro Social");
        NAMES.put("Independiente", "IND|Independiente|independiente");
        NAMES.put("Sin partido", "SP|S/P|[Ss]in [Pp]artido|Diputado sin partido");
    }

    /** Matches where the words go on with groups alone, and thus with no further person: "PRI, PAN y PRD". */
    static final String LIST_AHEAD = listAhead();

    private static final Pattern GROUP_AT_END = ending();
    private static final Pattern NEXT_OF_SEVERAL_GROUPS =
            Pattern.compile("(?U)(?<=, (?:del )?(?:GP)?(?:%1$s)),? (?:y )?(?=\\p{Lu})(?!(?:%1$s)\\b)"
                    .formatted("Morena|PAN|PRI|PRD|PVEM|PT|MC|Convergencia|Nueva Alianza"));

    private Group() {}

    /** Returns the groups at the end of these words, in their order. */
    static List<String> findAllAtEnd(String words) {
        var found = new ArrayList<String>();
        var rest = words;
        for (var m = GROUP_AT_END.matcher(rest); m.find(); m = GROUP_AT_END.matcher(rest)) {
            found.addFirst(shortForm(m.group("name")));
            rest = rest.substring(0, m.start());
        }
        return List.copyOf(found);
    }

    /** Splits "A, PAN, y B, PRI" into its parts, each with the group it ends with. */
    static List<String> splitByGroup(String words) {
        return List.of(NEXT_OF_SEVERAL_GROUPS.split(words));
    }

    /** Returns these words without the groups they end with. */
    static String stripFrom(String words) {
        var rest = words;
        for (var m = GROUP_AT_END.matcher(rest); m.find(); m = GROUP_AT_END.matcher(rest)) {
            rest = rest.substring(0, m.start());
        }
        return rest;
    }

    /** Returns these words without one group behind their last comma: "legisladores de ese estado, PRI". */
    static String stripAppositionFrom(String words) {
        var m = GROUP_AT_END.matcher(words);
        return m.find()
                        && words.startsWith(",", m.start())
                        && findAllAtEnd(words).size() == 1
                ? words.substring(0, m.start())
                : words;
    }

    /** Returns the short form of a lone name, as in vote tables and roll calls. */
    static String shortFormOfColumn(String name) {
        return switch (name) {
            case "MRN" -> "Morena";
            case "CONV", "Convergencia por la Democracia" -> "Convergencia";
            case "PNA" -> "Nueva Alianza";
            case "Indep" -> "Independiente";
            case "partido" -> "Sin partido";
            default -> shortForm(name);
        };
    }

    private static String shortForm(String name) {
        return NAMES.entrySet().stream()
                .filter(e -> name.matches("(?:Partido )?(?:" + e.getValue() + ")"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(name);
    }

    private static String listAhead() {
        var name = "(?:de los |del |de )?(?:[Gg]rupos? [Pp]arlamentarios? )?(?:del? )?(?-i:%s)"
                .formatted(String.join("|", NAMES.values()));
        return ("(?:%1$s)(?:(?:, y|,| y| e) (?:%1$s))*[.,;\\s]*(?:,? ?respectivamente)?(?:[.\\s]*$|(?=,? ?y"
                        + " (?:suscrit|presentad)[ao]))")
                .formatted(name);
    }

    private static Pattern ending() {
        return Pattern.compile("(?U)(?:[,;.(]\\s*|\\s+)(?:y )?(?:integrantes? )?(?:(?:de los |del |de )?(?:[Gg]rupos?"
                + " [Pp]arlamentarios? ?))?(?:de los [Pp]artidos? |del? (?:Partido )?|Partido )?(?<name>"
                + String.join("|", NAMES.values())
                + ")[).,;*\\s]*(?:,? respectivamente[.\\s]*)?$");
    }
}
