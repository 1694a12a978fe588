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
import mx.vigia.platform.text.OrEmpty;

/** Determines which body the words of a page name. */
public final class BodyNames {
    private static final Pattern CHAMBER_SUFFIX_PATTERN = Pattern.compile("(?iU)[,.]?\\s+(?:de(?: la)?|del)\\s+"
            + "(c[aá]mara de (?:diputados|senadores)|senado(?: de la rep[uú]blica)?|comisi[oó]n permanente)"
            + "(?: del (?:h\\.? )?congreso de la uni[oó]n)?[.\\s]*$");
    /** The whole chamber, as it calls itself in session. */
    private static final Pattern PLENARY_PATTERN =
            Pattern.compile("(?iU)\\s*(?:(?:el\\s+)?pleno|sesi[oó]n\\s+plenaria)\\s*");

    private static final Pattern NEXT_COMMITTEE_PATTERN =
            Pattern.compile("(?iU)\\s*(?:[,;]\\s*y|[,;]|\\sy)\\s+del?\\s+(?:la\\s+|las\\s+|los\\s+)?(?=\\p{Lu})");
    private static final Pattern COMMITTEES_PATTERN = Pattern.compile("(?iU)\\bcomisiones\\b");
    private static final Pattern NON_COMMITTEE_PATTERN =
            Pattern.compile("(?iU)^(?:correspondientes?|competentes?|respectivas?|unidas|legislativas?)?(?:\\W.*)?$");
    private static final Map<Chamber, String> ID_PREFIXES = Map.of(
            Chamber.DEPUTIES, "diputados",
            Chamber.SENATE, "senado",
            Chamber.PERMANENT_COMMISSION, "permanente");
    private static final Pattern NUMBERED_COMMITTEE_PATTERN =
            Pattern.compile("(?iU)(?:primera|segunda|tercera|cuarta) comisi[oó]n\\b.*");
    private static final Pattern TRAILING_REMARK_PATTERN = Pattern.compile(
            "(?iU),?\\s+(?:y\\s+)?(?:el|los)\\s+(?:primer|segund|tercer)\\p{L}*"
                    + "(?:\\s+(?:punto|resolutivo)\\b)?.*$|,?\\s+(?:s[oó]lo\\s+)?en lo (?:relacionado|referente|relativo)\\b.*$|,?\\s+se turna\\b.*$");
    private static final int MIN_NAME_LENGTH = 4;
    private static final int MAX_NAME_LENGTH = 200;

    private BodyNames() {}

    /**
     * Returns the committees a referral or the call of a meeting names; with a chamber if the words or the site state
     * it.
     */
    public static List<Body> committees(String written, Chamber site) {
        if (OrEmpty.text(written).isBlank() || written.length() > MAX_NAME_LENGTH) {
            return List.of();
        }
        Matcher suffix = CHAMBER_SUFFIX_PATTERN.matcher(written);
        Chamber chamber = suffix.find() ? chamberOf(suffix.group(1)) : site;
        String bare = suffix.replaceFirst("");
        if (PLENARY_PATTERN.matcher(bare).matches()) {
            return Optional.ofNullable(chamber).map(BodyNames::plenaryBody).orElse(List.of());
        }
        Optional<Body> known = BodyCatalog.known().findByName(bare, chamber);
        if (known.isPresent() || bare.matches("(?iU)(?:mesa directiva|junta de coordinaci[oó]n).*")) {
            return known.stream().toList();
        }
        return parts(bare).stream()
                .flatMap(name -> committee(name, chamber).stream())
                .toList();
    }

    private static List<Body> plenaryBody(Chamber chamber) {
        return BodyCatalog.known().all().stream()
                .filter(body -> body.kind() == BodyKind.CHAMBER && body.chamber() == chamber)
                .toList();
    }

    private static List<String> parts(String words) {
        String bare = CommitteeName.OFFICE_PREFIX_PATTERN.matcher(words.strip()).replaceFirst("");
        return COMMITTEES_PATTERN.matcher(words).find()
                ? Arrays.asList(NEXT_COMMITTEE_PATTERN.split(bare))
                : List.of(bare);
    }

    private static Optional<Body> committee(String name, Chamber chamber) {
        String clean = TRAILING_REMARK_PATTERN
                .matcher(name)
                .replaceFirst("")
                .replaceFirst("(?iU)^(?:del?|la|las|los)\\s+", "")
                .replaceAll("[\\s.,;*]+$", "")
                .strip();
        String slug = toSlug(clean);
        if (NON_COMMITTEE_PATTERN.matcher(clean).matches() || slug.length() < MIN_NAME_LENGTH) {
            return Optional.empty();
        }
        Chamber of = NUMBERED_COMMITTEE_PATTERN.matcher(clean).matches() ? Chamber.PERMANENT_COMMISSION : chamber;
        String prefix = Optional.ofNullable(of).map(ID_PREFIXES::get).orElse("comision");
        return Optional.of(Body.ofName(prefix + "-" + slug, BodyKind.COMMITTEE, of, capitalize(clean)));
    }

    /** Returns the body that proposes in this role; empty if it is a person or unspecified. */
    static List<Body> proposingBody(String name, String group, ProponentRole role, Chamber site) {
        return switch (role) {
            case DEPUTY, SENATOR, OTHER -> List.of();
            case GROUP -> groups(group);
            case EXECUTIVE ->
                BodyCatalog.known().findById("ejecutivo-federal").stream().toList();
            case SENATE -> BodyCatalog.known().findById("senado").stream().toList();
            case CITIZENS -> BodyCatalog.known().findById("ciudadanos").stream().toList();
            case STATE_CONGRESS -> stateCongressName(name).stream().toList();
            case COMMITTEE -> committees(name, site);
            case AGENCY -> agencyName(name).stream().toList();
        };
    }

    /** Returns the groups of a list such as "PAN, PRI". */
    static List<Body> groups(String words) {
        return Optional.ofNullable(words).map(BodyCatalog.known()::groups).orElse(List.of());
    }

    private static Optional<Body> stateCongressName(String name) {
        String folded = " " + toSlug(name).replace('-', ' ') + " ";
        return new TreeMap<>(FederalEntities.NAMES_BY_WORDS)
                .entrySet().stream()
                        .filter(entity -> folded.contains(" " + entity.getKey() + " "))
                        .max((one, other) -> Integer.compare(
                                one.getKey().length(), other.getKey().length()))
                        .map(entity -> Body.ofName(
                                "congreso-" + toSlug(entity.getValue()),
                                BodyKind.STATE_CONGRESS,
                                null,
                                FederalEntities.congressName(entity.getValue())));
    }

    private static Optional<Body> agencyName(String name) {
        Optional<Body> known = BodyCatalog.known().findByName(name, null);
        return known.isPresent() || toSlug(name).isEmpty()
                ? known
                : Optional.of(Body.ofName("autoridad-" + toSlug(name), BodyKind.AGENCY, null, name.strip()));
    }

    private static Chamber chamberOf(String words) {
        String folded = TextAnalyzer.fold(words);
        if (folded.contains("diputados")) {
            return Chamber.DEPUTIES;
        }
        return folded.contains("permanente") ? Chamber.PERMANENT_COMMISSION : Chamber.SENATE;
    }

    private static String capitalize(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    static String toSlug(String name) {
        return TextAnalyzer.fold(name)
                .replace("ñ", "n")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
