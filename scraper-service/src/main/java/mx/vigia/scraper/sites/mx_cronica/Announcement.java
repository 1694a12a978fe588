package mx.vigia.scraper.sites.mx_cronica;

import java.util.Optional;
import java.util.regex.Pattern;

/** Parses what the Presidency or a secretary announces as next. */
final class Announcement {
    /** A full stop ends a sentence, except after an ordinal or an initial. */
    private static final String END = "(?<!\\d[oa]|\\b\\p{Lu}\\p{Ll}{0,1})\\.(?:\\s+\\p{Lu}|\\s*$)";

    private static final String TO_ITS_END = "(?<matter>(?:(?!" + END + ").){4,600})";
    private static final Pattern NEXT_POINT = Pattern.compile("(?iU)(?:siguiente|próximo) (?:punto|asunto)"
            + "(?:,? (?:del?|en) (?:el )?orden (?:del|el) día)?,?(?: honorable asamblea,?)?\\s*(?:\\b(?:es|son)\\b|:)\\s*(?:la |el |las |los )?"
            + TO_ITS_END);
    private static final Pattern TO_PRESENT = Pattern.compile(
            "(?iU)para (?:que [\\p{L} ]{0,30})?present(?:ar|en?) (?:una |la |su )?(?<matter>(?:iniciativa|proposici[oó]n|punto de acuerdo)\\b(?:(?!"
                    + END + ").){4,600})");
    private static final Pattern TO_COMMENT = Pattern.compile(
            "(?iU)para hacer (?<matter>comentarios (?:sobre|relativos a|en torno)\\b(?:(?!,? tiene la palabra|" + END
                    + ").){4,600})");
    private static final Pattern READ_OUT = Pattern.compile(
            "(?U)^(?:Del? [^.,]{4,70}\\.\\s+)?(?<matter>(?:(?:(?:Dos|Tres|Cuatro) [Oo]ficios?|Oficio|Acuerdo|Iniciativa|Minuta|Comunicaci(?:ón|ones)|Invitaci(?:ón|ones)|Dictamen|Solicitud) del?\\b|El Congreso del |Acuerdo \\p{L}+ |Del? (?=[^.]*\\b(?:con|por|que|relativ\\p{L}+)\\b)(?:la |los |las )?(?:[Dd]iputad|[Ss]enador|[Gg]obierno|Congreso|Secretaría|Comision|Comisión|Cámara|Junta|Mesa))(?:(?!"
                    + END + ").){4,600})");
    private static final Pattern CLOSES = Pattern.compile("(?iU)\\bse (?:levanta|clausura) la sesión\\b");

    private static final Pattern AGENDA = Pattern.compile("(?iU)^\\((?:da )?lectura (?:al|del) orden del día");

    private Announcement() {}

    /**
     * Returns the matter opened by the Presidency in these words, the last of several; an empty text if it closes the
     * session.
     */
    static Optional<String> findOpenedByPresidency(String words) {
        if (CLOSES.matcher(words).find()) {
            return Optional.of("");
        }
        return findLast(TO_PRESENT, words).or(() -> findLast(TO_COMMENT, words)).or(() -> findLast(NEXT_POINT, words));
    }

    /** Returns the matter that a secretary reads out. */
    static Optional<String> findReadBySecretary(String words) {
        return AGENDA.matcher(words).find() ? Optional.of("") : findLast(READ_OUT, words);
    }

    private static Optional<String> findLast(Pattern pattern, String words) {
        return pattern.matcher(words)
                .results()
                .map(m -> m.group("matter").replaceFirst("[\\s,;:.]+$", ""))
                .filter(subject -> subject.length() > 5)
                .reduce((first, second) -> second);
    }
}
