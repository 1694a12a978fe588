package mx.vigia.scraper.sites.mx_cronica;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.Region;

/** The group of each person, from every place on the page that states it. */
final class Groups {
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("Morena", "Morena|MORENA|Movimiento (?:de )?Regeneración Nacional");
        NAMES.put("PAN", "PAN|Acción Nacional");
        NAMES.put("PRI", "PRI|Revolucionario Institucional");
        NAMES.put("PRD", "PRD|(?:de )?la Revolución Democrática");
        NAMES.put("PVEM", "PVEM|(?:Partido )?Verde(?: Ecologista)?(?: de México)?");
        NAMES.put("PT", "PT|(?:Partido )?del Trabajo");
        NAMES.put("MC", "P?MC|Movimiento Ciudadano");
        NAMES.put("Nueva Alianza", "P?NA|PANAL|Nueva Alianza");
        NAMES.put("Convergencia", "Convergencia(?: por la Democracia)?");
        NAMES.put("Alternativa", "Alternativa(?: Socialdemócrata(?: y Campesina)?)?|PASDC?|PASC");
        NAMES.put("PSD", "PSD|Socialdemócrata");
        NAMES.put("PES", "PES|Encuentro Social");
        NAMES.put("Sin partido", "[Ss]in [Pp]artido|SP");
    }

    private static final String WORD = "(?:\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\p{L}?\\.)";
    private static final String NAME = "(?<name>" + WORD + "(?:\\s+(?:del?|las?|los|y|" + WORD + ")){1,8}?)";
    private static final String OF_REGEX = "(?:del?|de la|por el|por la|por|en)\\s+";
    private static final String GROUP = "(?:" + OF_REGEX + ")?(?:(?i:grupo|fracción)(?i: parlamentari[oa])?\\s*(?:"
            + OF_REGEX + ")?)?(?:(?i:partido)\\s+(?:" + OF_REGEX + ")?)?(?<group>" + String.join("|", NAMES.values())
            + ")(?![\\p{L}\\d])";
    private static final String SPEAKS_FOR =
            "(?:(?:en representación|en nombre|a nombre|para (?:fijar|expresar) (?:la |su )?(?:posición|postura)|que es integrante)\\s+)?";

    /** A presiding member sometimes names the wrong group and corrects it at once: that is no statement. */
    private static final Pattern GROUP_AFTER_NAME =
            Pattern.compile("(?U)" + NAME + ",?\\s+" + SPEAKS_FOR + GROUP + "(?![^.]{0,60}\\bperdón)");

    private static final Pattern GROUP_BEFORE_NAME =
            Pattern.compile("(?U)(?i:posición|postura|posicionamiento|hablar|nombre)\\s+" + GROUP
                    + ",?\\s+tiene (?:ahora )?(?:el uso de )?la (?:palabra|voz),? (?:el|la) (?:señora? )?(?:diputad|senador)[oa]?\\s+"
                    + NAME + "(?=[.,;]|$)");

    private final List<Stated> all = new ArrayList<>();

    private record Stated(List<String> name, String group) {}

    private Groups() {}

    static Groups in(List<Region> paragraphs, Agenda agenda) {
        var groups = new Groups();
        agenda.people().forEach(groups::learnFrom);
        paragraphs.forEach(p -> groups.learnFrom(p.text()));
        return groups;
    }

    /** Returns the group that the page gives this person; empty if it gives none, or several. */
    String of(String person) {
        var name = splitName(person);
        var exact = all.stream()
                .filter(s -> s.name.equals(name))
                .map(Stated::group)
                .distinct()
                .toList();
        var near = all.stream()
                .filter(s -> isSameName(s.name, name))
                .map(Stated::group)
                .distinct()
                .toList();
        var found = exact.isEmpty() ? near : exact;
        return found.size() == 1 ? found.getFirst() : "";
    }

    private void learnFrom(String text) {
        for (var pattern : List.of(GROUP_AFTER_NAME, GROUP_BEFORE_NAME)) {
            pattern.matcher(text)
                    .results()
                    .map(m -> new Stated(splitName(m.group("name")), shortForm(m.group("group"))))
                    .forEach(all::add);
        }
    }

    /** A name is often given without one of its parts, never in another order. */
    private static boolean isSameName(List<String> one, List<String> other) {
        var shorter = one.size() < other.size() ? one : other;
        var rest = one.size() < other.size() ? other.iterator() : one.iterator();
        return shorter.size() >= 2
                && shorter.stream().allMatch(word -> {
                    while (rest.hasNext()) {
                        if (rest.next().equals(word)) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    private static List<String> splitName(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return List.of(plain.replaceAll("\\b(?:del?|las?|los|y|diputad[oa]|senadora?)\\b|[.,]", " ")
                .strip()
                .split("\\s+"));
    }

    private static String shortForm(String name) {
        return NAMES.entrySet().stream()
                .filter(e -> name.matches(e.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(name);
    }
}
