package mx.vigia.scraper.sites.mx_cronica;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.Region;

/**
 * The words before a turn: "El Presidente diputado Jorge Zermeño Infante (11:24 horas):" in bold.
 *
 * @param printed the whole label, as it begins the paragraph
 */
record Label(String speaker, String role, String printed) {
    private static final String OFFICE =
            "(?i:(?:vice|pro)?(?:president[ea]|secretari[oa])|secretaría|(?:diputad|senador|ciudadan|ministr|embajador|licenciad|doctor)(?:[oa]|es|as|os)?)";
    private static final String ASIDE = "(?:\\s*\\((?<aside>[^)]{2,60})\\))?";
    private static final Pattern BEFORE_COLON = Pattern.compile(
            "(?U)^(?<who>[\\p{L}][^:;()]{3,150}?)" + ASIDE + "\\s*:(?:\\s*\\((?<late>desde[^)]{2,60})\\)\\s*:)?");
    private static final Pattern BEFORE_ASIDE = Pattern.compile("(?U)^(?<who>(?:El|La)\\s+" + OFFICE
            + "\\b[^:;().]{3,100}?)\\s*\\((?<aside>desde[^)]{2,60}|[\\d:]+ horas)\\)\\s*[.;:]?");
    private static final Pattern BEFORE_SEMICOLON =
            Pattern.compile("(?U)^(?<who>(?:El|La)\\s+" + OFFICE + "\\b[^:;().]{3,100}?)" + ASIDE + "\\s*;");
    private static final Pattern UNMARKED = Pattern.compile("(?U)^(?<who>(?:El|La)\\s+" + OFFICE + "(?:\\s+" + OFFICE
            + ")+(?:\\s+(?:\\p{Lu}\\S*|del?|las?|los)){2,8})" + ASIDE + "\\s*:");
    private static final Pattern OFFICE_AND_NAME = Pattern.compile("(?U)^(?:(?:El|La|Los|Las)\\s+)?(?<role>" + OFFICE
            + "(?:\\s+(?:" + OFFICE + "|(?i:general|elect[oa]|constitucional|de los Estados Unidos Mexicanos)))*|"
            + OFFICE + "\\b[^,]*(?=,)),?\\s+(?<name>\\p{Lu}.*)$");

    /** Returns the label at the beginning of this paragraph, if it opens a turn. */
    static Optional<Label> of(Region paragraph) {
        var words = paragraph.text();
        var bold = paragraph.all("b").stream()
                .map(Region::text)
                .filter(b -> !b.isEmpty())
                .findFirst()
                .filter(words::startsWith);
        if (bold.isEmpty()) {
            return match(UNMARKED, words);
        }
        return match(BEFORE_COLON, words)
                .filter(label -> label.printed.length() <= bold.get().length() + 90)
                .or(() -> match(BEFORE_ASIDE, words))
                .or(() -> match(BEFORE_SEMICOLON, words))
                .or(() -> bold.filter(b -> OFFICE_AND_NAME.matcher(b).matches()).map(b -> label(b, "", b)));
    }

    /** Whether the speaker presides, so that the words announce what comes next. */
    boolean presides() {
        return role.toLowerCase(Locale.ROOT).matches("(?:.*\\b)?(?:vice)?president[ea]\\b.*");
    }

    /** Whether the speaker is one legislator, who may belong to a group. */
    boolean sits() {
        return role.toLowerCase(Locale.ROOT).matches("(?:.*\\b)?(?:diputad|senador)[oa]?\\b.*");
    }

    /** Whether the speaker is a secretary, who reads out what has come in. */
    boolean readsOut() {
        return role.toLowerCase(Locale.ROOT).matches("secretar[ií]\\S*(?: .*)?");
    }

    private static Optional<Label> match(Pattern pattern, String words) {
        var m = pattern.matcher(words);
        if (!m.find()) {
            return Optional.empty();
        }
        var late = pattern == BEFORE_COLON ? m.group("late") : null;
        var aside = late == null ? m.group("aside") : late;
        return Optional.of(label(m.group("who"), aside == null ? "" : aside, m.group()));
    }

    private static Label label(String who, String aside, String printed) {
        var from = aside.startsWith("desde") ? ", " + aside : "";
        var m = OFFICE_AND_NAME.matcher(who);
        return m.matches()
                ? new Label(m.group("name").strip(), m.group("role") + from, printed)
                : new Label(who.replaceFirst("^(?:El|La) ", "").strip(), from.replaceFirst("^, ", ""), printed);
    }
}
