package mx.vigia.scraper.sites.mx_diputados;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.Said.Proponent;

/** Who brings a bill, out of "por los diputados A, B y C, PRD" or "la diputada N, del Grupo Parlamentario de Morena". */
final class Proponents {
    private static final Pattern NEXT_PARTY = Pattern.compile(
            "(?i)(?:;\\s*(?:y )?|,? (?:y )?(?=suscrit[ao]s? por)|,? y (?=(?:el|la|los|las) (?:y (?:el|los|las) )?(?:diputad|senador|legislador|integrant))"
                    + "|,? e (?=integrantes)|,? y (?=(?:diputad[ao]s|senador[ae]s|legisladores|integrantes|diversos|diversas) ))");
    private static final Pattern IN_THE_NAME_OF = Pattern.compile(
            "(?i),? (?:a|en) (?:nombre|representación) (?:propio y )?(?:de[l ]|propio).*?(?=, \\p{Lu}\\p{L}+[.]?$|$)");
    private static final Pattern ROLE = Pattern.compile(
            "(?i)^(?:el|la|los|las)?\\s*(?:y (?:el|la|los|las) )?(?:entonces |ciudadan[oa]s? )?(diputad[oa]s?|senador(?:a|es|as)?|legislador(?:a|es|as)?)(?: federal(?:es)?)?\\s+");
    private static final Pattern LEAD =
            Pattern.compile("(?i)^(?:suscrit[ao]s?|presentad[ao]s?)? ?(?:por |a cargo de |del |de )?");

    private Proponents() {}

    /** Everyone these words name, in their order. */
    static List<Proponent> in(String words) {
        var found = new ArrayList<Proponent>();
        for (var part : NEXT_PARTY.split(IN_THE_NAME_OF.matcher(tidy(words)).replaceFirst(""))) {
            found.addAll(party(tidy(part)));
        }
        return shareGroups(found);
    }

    private static List<Proponent> party(String part) {
        var group = Group.endOf(part).orElse("");
        var bare = LEAD.matcher(part).replaceFirst("");
        if (!isPeople(bare)) {
            return bare.isEmpty() ? List.of() : List.of(new Proponent(upper(bare), group, roleOf(bare)));
        }
        var m = ROLE.matcher(bare);
        m.find();
        var role = m.group(1).toLowerCase(Locale.ROOT);
        var names = tidy(Group.stripFrom(m.replaceFirst("")));
        return split(names, role.endsWith("s")).stream()
                .map(name -> new Proponent(name, group, role.startsWith("senador") ? "senator" : "deputy"))
                .toList();
    }

    /** A role followed by a name; "diputados integrantes de …" names nobody. */
    private static boolean isPeople(String words) {
        var m = ROLE.matcher(words);
        return m.find() && m.end() < words.length() && Character.isUpperCase(words.charAt(m.end()));
    }

    private static List<String> split(String names, boolean several) {
        if (!several) {
            return List.of(names.replaceAll(",(?= del? )", ""));
        }
        var last = Math.max(names.lastIndexOf(" y "), names.lastIndexOf(" e "));
        var flat = last < 0 ? names : names.substring(0, last) + ", " + names.substring(last + 3);
        return Pattern.compile(",\\s*(?:así como )?(?=\\p{Lu})")
                .splitAsStream(flat)
                .map(Proponents::tidy)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** "El diputado X y las y los diputados integrantes del Grupo de Y": X is of Y too. */
    private static List<Proponent> shareGroups(List<Proponent> all) {
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
        var low = words.toLowerCase(Locale.ROOT);
        if (low.contains("grupo parlamentario")
                || low.contains("grupos parlamentarios")
                || low.contains("integrantes")
                || low.matches("(?s).*\\b(?:diputad|legislador|senador)[aoe]?s?\\b.*")) {
            return "group";
        }
        if (low.contains("ejecutivo") || low.contains("presidente de la república")) {
            return "executive";
        }
        if (low.contains("cámara de senadores") || low.contains("senado de")) {
            return "senate";
        }
        if (low.matches("(?s).*\\b(?:congreso|asamblea legislativa|legislatura)\\b.*")) {
            return "state-congress";
        }
        return low.contains("ciudadan") ? "citizens" : "other";
    }

    private static String upper(String words) {
        var bare = tidy(words.replaceFirst("^(?:el|la|los|las)(?: y (?:el|la|los|las))? ", ""));
        return bare.isEmpty() ? bare : Character.toUpperCase(bare.charAt(0)) + bare.substring(1);
    }

    private static String tidy(String words) {
        return words.strip()
                .replaceAll("\\s+", " ")
                .replaceFirst("^[,;.\\s]+", "")
                .replaceFirst("[,;.*\\s]+$", "");
    }
}
