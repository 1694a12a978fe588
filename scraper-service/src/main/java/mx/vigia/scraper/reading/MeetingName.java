package mx.vigia.scraper.reading;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name by which a later page refers to a meeting it moves or cancels: a committee numbers its own meetings; a
 * forum, a hearing or an open parliament has the name it was called by, and its day, since one name can have several.
 */
public record MeetingName(String body, String words) {
    private static final Pattern ORDINAL_MEETING =
            Pattern.compile("(?iU)\\b(?<which>(?:(?:déci|vigési|trigési|cuadragési|quincuagési)m[oa]"
                    + " )?\\p{L}{3,}a|\\d{1,3}(?:a\\.|ª)?) (?<what>(?:reunión|sesión)(?:"
                    + " (?:ordinaria|extraordinaria|plenaria|de junta directiva|de la junta directiva))+)");
    private static final Pattern RESUMED = Pattern.compile("(?iU)\\b(?:continuaci[oó]n|reanudaci[oó]n|se reanuda)\\b");
    private static final Pattern EVENT =
            Pattern.compile("(?iU)\\b(?<name>(?:foros?|audiencias?|parlamentos? abiertos?|conversatorios?|seminarios?|"
                    + "encuentros?|coloquios?|mesas? de (?:trabajo|an[aá]lisis|di[aá]logo)|conferencias?|panel|simposio)\\b"
                    + "(?:(?!(?:,|[.;])(?:\\s|$)| (?:que (?:se|tendrá)|por (?:celebrarse|realizarse)|a (?:celebrarse|realizarse)"
                    + "|programad[oa]s?|previst[oa]s?|convocad[oa]s?|hasta nuevo|al? \\d|del? \\d|a las?\\b)).)+)");
    private static final int MAX_LENGTH = 230;
    private static final int MAX_DAYS = 8;
    private static final int MONTHS_BEFORE_SEPTEMBER = 8;

    /**
     * Returns the name of a numbered meeting, with the legislative year, because some committees begin anew in each;
     * one that is resumed has the number of the earlier.
     *
     * @param issued the day of the page
     */
    public Optional<String> numbered(LocalDate issued) {
        var m = ORDINAL_MEETING.matcher(words);
        return body.isEmpty() || !m.find() || RESUMED.matcher(words).find()
                ? Optional.empty()
                : Optional.of(plain(body + " " + m.group()) + "-"
                        + issued.minusMonths(MONTHS_BEFORE_SEPTEMBER).getYear());
    }

    /** Returns the names of an event held, or once called, on these days. */
    public List<String> of(List<LocalDate> days) {
        var m = EVENT.matcher(words);
        if (body.isEmpty() || !m.find()) {
            return List.of();
        }
        var name = plain(body + " " + m.group("name"));
        return days.stream()
                .distinct()
                .limit(MAX_DAYS)
                .map(day -> name + "-" + day)
                .toList();
    }

    private static String plain(String words) {
        var name = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("-$", "");
        return name.length() > MAX_LENGTH ? name.substring(0, MAX_LENGTH) : name;
    }
}
