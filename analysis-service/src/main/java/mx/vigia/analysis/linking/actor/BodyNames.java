package mx.vigia.analysis.linking.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.CommitteeName;
import mx.vigia.analysis.bill.ProponentRole;
import mx.vigia.analysis.bill.body.Body;
import mx.vigia.analysis.bill.body.BodyCatalog;
import mx.vigia.analysis.bill.body.BodyKind;
import mx.vigia.analysis.language.TextAnalyzer;

/** Which body the words of a page name. */
final class BodyNames {
    private static final Pattern OF_CHAMBER = Pattern.compile("(?iU)[,.]?\\s+(?:de(?: la)?|del)\\s+"
            + "(c[aá]mara de (?:diputados|senadores)|senado(?: de la rep[uú]blica)?|comisi[oó]n permanente)"
            + "(?: del (?:h\\.? )?congreso de la uni[oó]n)?[.\\s]*$");
    /** The whole chamber, as it calls itself where it meets. */
    private static final Pattern PLENARY = Pattern.compile("(?iU)\\s*(?:(?:el\\s+)?pleno|sesi[oó]n\\s+plenaria)\\s*");

    private static final Pattern NEXT_OF_SEVERAL =
            Pattern.compile("(?iU)\\s*(?:[,;]\\s*y|[,;]|\\sy)\\s+del?\\s+(?:la\\s+|las\\s+|los\\s+)?(?=\\p{Lu})");
    private static final Pattern SEVERAL = Pattern.compile("(?iU)\\bcomisiones\\b");
    private static final Pattern NO_COMMITTEE =
            Pattern.compile("(?iU)^(?:correspondientes?|competentes?|respectivas?|unidas|legislativas?)?(?:\\W.*)?$");
    private static final Map<Chamber, String> PREFIX = Map.of(
            Chamber.DEPUTIES, "diputados",
            Chamber.SENATE, "senado",
            Chamber.PERMANENT_COMMISSION, "permanente");
    private static final Pattern NUMBERED = Pattern.compile("(?iU)(?:primera|segunda|tercera|cuarta) comisi[oó]n\\b.*");
    private static final Pattern AFTERWARDS = Pattern.compile(
            "(?iU),?\\s+(?:y\\s+)?(?:el|los)\\s+(?:primer|segund|tercer)\\p{L}*"
                    + "(?:\\s+(?:punto|resolutivo)\\b)?.*$|,?\\s+(?:s[oó]lo\\s+)?en lo (?:relacionado|referente|relativo)\\b.*$|,?\\s+se turna\\b.*$");
    private static final int SHORTEST = 4;
    private static final int LONGEST = 200;

    private BodyNames() {}

    /** The committees that a referral or the call of a meeting names; of a chamber where the words or the site say which. */
    static List<Body> committees(String written, Chamber site) {
        if (written == null || written.isBlank() || written.length() > LONGEST) {
            return List.of();
        }
        Matcher suffix = OF_CHAMBER.matcher(written);
        Chamber chamber = suffix.find() ? chamberOf(suffix.group(1)) : site;
        String bare = suffix.replaceFirst("");
        if (PLENARY.matcher(bare).matches()) {
            return chamber == null ? List.of() : whole(chamber);
        }
        Optional<Body> known = BodyCatalog.known().named(bare, chamber);
        if (known.isPresent() || bare.matches("(?iU)(?:mesa directiva|junta de coordinaci[oó]n).*")) {
            return known.stream().toList();
        }
        return parts(bare).stream()
                .flatMap(name -> committee(name, chamber).stream())
                .toList();
    }

    private static List<Body> whole(Chamber chamber) {
        return BodyCatalog.known().all().stream()
                .filter(body -> body.kind() == BodyKind.CHAMBER && body.chamber() == chamber)
                .toList();
    }

    private static List<String> parts(String words) {
        String bare = CommitteeName.OFFICE.matcher(words.strip()).replaceFirst("");
        return SEVERAL.matcher(words).find() ? Arrays.asList(NEXT_OF_SEVERAL.split(bare)) : List.of(bare);
    }

    private static Optional<Body> committee(String name, Chamber chamber) {
        String clean = AFTERWARDS
                .matcher(name)
                .replaceFirst("")
                .replaceFirst("(?iU)^(?:del?|la|las|los)\\s+", "")
                .replaceAll("[\\s.,;*]+$", "")
                .strip();
        String slug = slug(clean);
        if (NO_COMMITTEE.matcher(clean).matches() || slug.length() < SHORTEST) {
            return Optional.empty();
        }
        Chamber of = NUMBERED.matcher(clean).matches() ? Chamber.PERMANENT_COMMISSION : chamber;
        String prefix = of == null ? "comision" : PREFIX.getOrDefault(of, "comision");
        return Optional.of(Body.named(prefix + "-" + slug, BodyKind.COMMITTEE, of, capital(clean)));
    }

    /** The body that proposes in this role; nothing where it is a person, or nobody in particular. */
    static List<Body> proposing(String name, String group, ProponentRole role) {
        return switch (role) {
            case DEPUTY, SENATOR, OTHER -> List.of();
            case GROUP -> groups(group);
            case EXECUTIVE ->
                BodyCatalog.known().withId("ejecutivo-federal").stream().toList();
            case SENATE -> BodyCatalog.known().withId("senado").stream().toList();
            case CITIZENS -> BodyCatalog.known().withId("ciudadanos").stream().toList();
            case STATE_CONGRESS -> stateCongress(name).stream().toList();
            case COMMITTEE -> committees(name, null);
            case AGENCY -> agency(name).stream().toList();
        };
    }

    /** The groups of "PAN, PRI". */
    static List<Body> groups(String words) {
        return words == null ? List.of() : BodyCatalog.known().groups(words);
    }

    private static Optional<Body> stateCongress(String name) {
        String folded = " " + slug(name).replace('-', ' ') + " ";
        return new TreeMap<>(FederalEntities.BY_WORDS)
                .entrySet().stream()
                        .filter(entity -> folded.contains(" " + entity.getKey() + " "))
                        .max((one, other) -> Integer.compare(
                                one.getKey().length(), other.getKey().length()))
                        .map(entity -> Body.named(
                                "congreso-" + slug(entity.getValue()),
                                BodyKind.STATE_CONGRESS,
                                null,
                                FederalEntities.congress(entity.getValue())));
    }

    private static Optional<Body> agency(String name) {
        Optional<Body> known = BodyCatalog.known().named(name, null);
        return known.isPresent() || slug(name).isEmpty()
                ? known
                : Optional.of(Body.named("autoridad-" + slug(name), BodyKind.AGENCY, null, name.strip()));
    }

    private static Chamber chamberOf(String words) {
        String folded = TextAnalyzer.fold(words);
        if (folded.contains("diputados")) {
            return Chamber.DEPUTIES;
        }
        return folded.contains("permanente") ? Chamber.PERMANENT_COMMISSION : Chamber.SENATE;
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    static String slug(String name) {
        return TextAnalyzer.fold(name)
                .replace("ñ", "n")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
