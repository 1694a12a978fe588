package mx.vigia.scraper.sites.mx_diputados;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A parliamentary group by its short form, however the Gaceta writes it. */
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

    private static final Pattern AT_THE_END = ending();

    private Group() {}

    /** The group these words end with, as a short form. */
    static Optional<String> endOf(String words) {
        var m = AT_THE_END.matcher(words);
        return m.find() ? Optional.of(shortForm(m.group("name"))) : Optional.empty();
    }

    /** These words without the group they end with. */
    static String stripFrom(String words) {
        return AT_THE_END.matcher(words).replaceFirst("");
    }

    private static String shortForm(String name) {
        return NAMES.entrySet().stream()
                .filter(e -> name.matches("(?:Partido )?(?:" + e.getValue() + ")"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(name);
    }

    private static Pattern ending() {
        var names = String.join("|", NAMES.values());
        return Pattern.compile(
                "(?:[,;.(]\\s*|\\s+)(?:(?:(?:integrantes? )?(?:de los |del |de |y del )?[Gg]rupos? [Pp]arlamentarios? )?(?:del? (?:Partido )?|Partido )?)(?<name>"
                        + names + ")[).,;*\\s]*$");
    }
}
