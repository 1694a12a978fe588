package mx.vigia.scraper.sites.mx_diputados;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.StatedFields.Proponent;

/**
 * Parses who brings a bill, from "por los diputados A, B y C, PRD" or "la diputada N, del Grupo Parlamentario de
 * Morena".
 */
final class Proponents {
    private static final String PERSON = "(?:diputad|senador|legislador)";
    private static final Pattern NEXT_PARTY = Pattern.compile("(?iU);\\s*+(?:y )?+(?!" + Group.LIST_AHEAD + ")"
            + "(?!(?:y )?(?:de (?!l)|especial ))"
            + "|,? (?:y )?(?=(?:suscrit|presentad)[ao]s? (?:también )?por)"
            + "|,? y (?=por (?:el|la|los|las) )"
            + "|(?:, (?:y )?| y )(?=(?-i:del? (?:la |los |las )?" + PERSON + "))"
            + "|(?<!\\b(?:las|los|la|el)),? y (?=(?:el|la|los|las) (?:y (?:el|los|las) )?(?:" + PERSON + "|integrant))"
            + "|,? y (?=(?:diputad[ao]s|senador[ae]s|legisladores|integrantes|diversos|diversas) )"
            + "|,? y (?=(?:el|la|las) (?:comisi(?:ón|ones)|comité|junta de coordinación|mesa directiva)\\b)"
            + "|,? e (?=integrantes)");
    private static final Pattern BY_THE_WAY =
            Pattern.compile("(?iU), recibida en la sesión.*$|\\s*\\(rúbrica\\)|(?<=\\b(?:los|las) )(?:los|las) ");
    private static final Pattern BODY = Pattern.compile(
            "(?iU)^(?:(?:el|la|las) )?(?:(?:primera|segunda|tercera|cuarta) )?(?:sub)?comisi(?:ón|ones)\\b.*"
                    + "|^(?:(?:el|la) )?(?:comité|junta de coordinación política|mesa directiva|conferencia para la"
                    + " dirección)\\b.*");
    private static final Pattern ROLE =
            Pattern.compile("(?iU)^(?:(?:el|la|los|las)\\s+)?(?:y (?:el|la|los|las) )?(?:entonces |ciudadan[oa]s?"
                    + " )?(diputad[oa]s?|senador(?:a|es|as)?|legislador(?:a|es|as)?)(?: federal(?:es)?)?,?\\s+");
    private static final Pattern LEAD = Pattern.compile(
            "(?iU)^(?:(?:suscrit|presentad)[ao]s? )?(?:también )?(?:por |a cargo del? |del (?=\\p{L}+or |diputado )|de"
                    + " (?=l))?");

    private Proponents() {}

    /** Returns everyone named by these words, in their order. */
    static List<Proponent> in(String words) {
        var found = new ArrayList<Proponent>();
        for (var side : Behalf.partiesIn(BY_THE_WAY.matcher(normalize(words)).replaceAll(""))) {
            for (var part : NEXT_PARTY.split(side)) {
                found.addAll(party(LEAD.matcher(normalize(part)).replaceFirst("")));
            }
        }
        return shareGroup(found);
    }

    private static List<Proponent> party(String words) {
        if (words.isEmpty()) {
            return List.of();
        }
        var m = ROLE.matcher(words);
        if (m.find() && m.end() < words.length() && Character.isUpperCase(words.charAt(m.end()))) {
            var role = m.group(1).toLowerCase(Locale.ROOT);
            return Group.splitByGroup(words.substring(m.end())).stream()
                    .map(part -> People.named(part, role.endsWith("s")))
                    .flatMap(people -> people.of(role.startsWith("s") ? "senator" : "deputy").stream())
                    .toList();
        }
        var role = roleOf(words);
        var name = role.equals("other") ? Group.stripFrom(words) : Group.stripAppositionFrom(words);
        return List.of(new Proponent(capitalize(name), String.join(", ", Group.findAllAtEnd(words)), role));
    }

    /** In "El diputado X y las y los diputados integrantes del Grupo de Y", X belongs to Y too. */
    private static List<Proponent> shareGroup(List<Proponent> all) {
        var groups = all.stream()
                .map(Proponent::group)
                .filter(g -> !g.isEmpty())
                .distinct()
                .toList();
        if (groups.size() != 1) {
            return List.copyOf(all);
        }
        return all.stream()
                .map(p -> p.group().isEmpty() && List.of("deputy", "senator").contains(p.role())
                        ? new Proponent(p.name(), groups.getFirst(), p.role())
                        : p)
                .toList();
    }

    private static String roleOf(String words) {
        if (BODY.matcher(words).matches()) {
            return "committee";
        }
        var low = words.toLowerCase(Locale.ROOT);
        if (low.matches("(?s)(?:la |el )?(?:cámara de senadores|senado de).*")) {
            return "senate";
        }
        if (low.matches(
                "(?s).*(?:grupos? parlamentarios?|integrantes|\\b(?:diputad|legislador|senador)[aoe]s?\\b).*")) {
            return "group";
        }
        if (low.contains("ejecutivo") || low.contains("presidente de la república")) {
            return "executive";
        }
        if (low.matches("(?s).*\\b(?:congreso|asamblea legislativa|legislatura)\\b.*")) {
            return "state-congress";
        }
        return low.contains("ciudadan") ? "citizens" : "other";
    }

    private static String capitalize(String words) {
        var bare = normalize(words.replaceFirst("^(?:el|la|los|las)(?: y (?:el|la|los|las))? ", ""));
        return bare.isEmpty() ? words : Character.toUpperCase(bare.charAt(0)) + bare.substring(1);
    }

    private static String normalize(String words) {
        return words.strip()
                .replaceAll("\\s+", " ")
                .replaceFirst("^[,;.\\s]+", "")
                .replaceFirst("[,;.*\\s]+$", "");
    }
}
