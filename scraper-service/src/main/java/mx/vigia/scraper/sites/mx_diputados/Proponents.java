package mx.vigia.scraper.sites.mx_diputados;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
            + "|(?<!\\b(?:las|los|la|el)),? y (?=(?:el|la|los|las) (?:y (?:el|los|las) )?(?:" + PERSON
            + "|integrant))"
            + "|,? y (?=(?:diputad[ao]s|senador[ae]s|legisladores|integrantes|diversos|diversas) )"
            + "|,? y (?=(?:el|la|las) (?:comisi(?:ón|ones)|comité|junta de coordinación|mesa directiva)\\b)"
            + "|,? e (?=integrantes)"
            + "|(?<=(?-i:\\p{Lu}{2}|Morena|Convergencia|Alianza|Ciudadano)), "
            + "(?=(?-i:(?:diputad[ao]|senadora?) (?!Independiente|Sin )\\p{Lu}))");
    private static final Pattern BY_THE_WAY = Pattern.compile(
            "(?iU), recibida en la sesión.*$|\\s*\\(rúbrica\\)|(?<=\\b(?:el|la|los|las) )(?-i:el|la|los|las) ");
    private static final Pattern BODY = Pattern.compile(
            "(?iU)^(?:(?:el|la|las) )?(?:(?:primera|segunda|tercera|cuarta) )?(?:sub)?comisi(?:ón|ones)\\b.*"
                    + "|^(?:(?:el|la) )?(?:comité|junta de coordinación política|mesa directiva|conferencia para la"
                    + " dirección)\\b.*");
    private static final Pattern ROLE =
            Pattern.compile("(?iU)^(?:(?:el|la|los|las)\\s+)?(?:y (?:el|la|los|las) )?(?:entonces |ciudadan[oa]s?"
                    + " )?(diputad[oa]s?|senador(?:a|es|as)?|legislador(?:a|es|as)?)(?: federal(?:es)?)?,?\\s+"
                    + "(?=(?-i:\\p{Lu}))");
    private static final Pattern FIRST_WORD = Pattern.compile("(?U)^((?:el|la|los|las)\\s+)?(\\p{Ll}+)(?= \\p{Lu})");
    private static final Map<String, String> ROLE_OF_ONE =
            Map.of("diputado", "diputado", "diputada", "diputada", "senador", "senador", "senadora", "senadora");
    private static final Map<String, String> ROLE_OF_SEVERAL = Map.of(
            "diputados", "diputados", "diputadas", "diputadas", "senadores", "senadores", "senadoras", "senadoras");

    private static final Pattern NAMES = Pattern.compile("(?U)^\\p{Lu}\\S+ .*");
    /** Two words behind "y" may be one person's surnames: "Verver y Vargas Ramírez". */
    private static final Pattern SEVERAL_NAMES =
            Pattern.compile("(?U)^[^,]+, \\p{Lu}\\p{Ll}+ \\p{Lu}|\\p{L} [ye] \\p{Lu}[^\\s,]+ [^\\s,]+ \\p{L}");

    private static final Pattern AUTHORITY =
            Pattern.compile("(?iU)^(?:gobierno|poder|secretaría|procuraduría|instituto|ayuntamiento|tribunal)\\b.*");
    private static final Pattern ONLY_GROUPS = Pattern.compile("(?U)^(?:el |los )?" + Group.LIST_AHEAD);
    private static final Pattern LEAD = Pattern.compile(
            "(?iU)^(?:(?:suscrit|presentad)[ao]s? )?(?:también )?(?:por |a cargo del? |del (?=\\p{L}+or |diputado )|de"
                    + " (?=l))?");

    private Proponents() {}

    /** Returns everyone named by these words, in their order. */
    static List<Proponent> in(String words) {
        var found = new ArrayList<Proponent>();
        for (var side : Behalf.partiesIn(BY_THE_WAY.matcher(normalize(words)).replaceAll(""))) {
            var role = "";
            for (var part : NEXT_PARTY.split(side)) {
                var party = correctRole(LEAD.matcher(normalize(part)).replaceFirst(""));
                var named = ROLE.matcher(party);
                if (named.find()) {
                    role = named.group(1).toLowerCase(Locale.ROOT);
                    found.addAll(people(party.substring(named.end()), role, role.endsWith("s")));
                } else if (role.endsWith("s") && isNames(normalize(part))) {
                    found.addAll(people(party, role, areSeveral(party)));
                } else if (!party.isEmpty()) {
                    role = "";
                    found.add(unnamed(party));
                }
            }
        }
        return shareGroup(found);
    }

    /** Returns whether these are bare names: in "los senadores A, PAN; B y C, PRI", B and C are senators too. */
    private static boolean isNames(String words) {
        return NAMES.matcher(Group.stripFrom(words)).matches()
                && roleOf(words).equals("other")
                && !AUTHORITY.matcher(words).matches()
                && !ONLY_GROUPS.matcher(words).find();
    }

    private static boolean areSeveral(String names) {
        return SEVERAL_NAMES.matcher(Group.stripFrom(names)).find();
    }

    private static List<Proponent> people(String words, String role, boolean several) {
        return Group.splitByGroup(words).stream()
                .map(part -> People.named(part, several))
                .flatMap(people -> people.of(role.startsWith("s") ? "senator" : "deputy").stream())
                .toList();
    }

    private static Proponent unnamed(String words) {
        if (ONLY_GROUPS.matcher(words).find() && roleOf(words).equals("other")) {
            var groups = String.join(", ", Group.findAllAtEnd(" " + words));
            return new Proponent(groups, groups, "group");
        }
        var role = roleOf(words);
        var name = role.equals("other") ? Group.stripFrom(words) : Group.stripAppositionFrom(words);
        return new Proponent(capitalize(name), String.join(", ", Group.findAllAtEnd(words)), role);
    }

    /** Returns the words with a misprinted role mended, in the number of its article: "los seadores". */
    private static String correctRole(String words) {
        return FIRST_WORD.matcher(words).replaceFirst(m -> {
            var article = Objects.requireNonNullElse(m.group(1), "");
            var word = m.group(2);
            var several = (article.isEmpty() ? word : article.strip()).endsWith("s");
            return article
                    + Misprint.findNearest(word, several ? ROLE_OF_SEVERAL : ROLE_OF_ONE)
                            .orElse(word);
        });
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
