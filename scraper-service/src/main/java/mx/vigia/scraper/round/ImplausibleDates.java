package mx.vigia.scraper.round;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.Expectation;
import mx.vigia.scraper.reading.ProblemValue;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.SpanishDate;
import mx.vigia.scraper.reading.StatedFields;

/**
 * Finds dates that no current page can mean, such as 3 September 0206 or 2062, and those that do not exist, such as 31
 * February. In new records they are published as the site states them, and always reported. Only dates of an entry
 * itself count, not those of the norms it names.
 */
public record ImplausibleDates(LocalDate today) {
    private static final LocalDate MIN_DATE = LocalDate.of(1900, 1, 1);
    private static final int YEARS_AHEAD = 5;
    private static final int MAX_LISTED_DATES = 20;

    private static final String TITLE_FIELD = "title";

    /**
     * The fields that state when something happens; dates in titles and texts may be in the distant past and future.
     */
    private static final List<String> DATE_FIELDS =
            List.of("presentedOn", "heldOn", "citation", "consultation", "steps");

    /**
     * The maximum number of letters between a norm and its day; a name is not longer, and an unknown page may be of any
     * length.
     */
    private static final int MAX_NORM_NAME_LENGTH = 300;

    private static final String NORM_REGEX =
            "\\b(?:constituci[oó]n|ley|c[oó]digo|decreto|reglamento|tratado|convenio|convenci[oó]n|"
                    + "acta (?:constitutiva|de reformas|de (?:la )?independencia)|plan|pacto|carta|estatuto)\\b";

    private static final String EVENT_REGEX =
            "\\b(?:sesi[oó]n|reuni[oó]n|junta|votaci[oó]n|gaceta|diario|dictamen|plazo|fecha|(?:publicad|aprobad|presentad|"
                    + "suscrit|votad|recibid|turnad|le[ií]d|otorgad|emitid|enviad|remitid|retirad|desechad)[oa]s?)\\b";

    /**
     * The day by which a norm is known belongs to its name, as in "Constitución Política de la República Mexicana, de 5
     * de febrero de 1857"; one on which something was done about the norm, as in "dictamen de la Ley de Aguas, leído en
     * sesión del …", does not. The name ends at a comma, unless the day follows it, and at the next norm, where the
     * match starts again: so no letter is scanned twice.
     */
    private static final Pattern NORM_BY_ITS_DAY = Pattern.compile(
            "(?iU)" + NORM_REGEX
                    + "(?:(?!" + NORM_REGEX + "|" + EVENT_REGEX + ")(?:[^,.;:]|,(?= del? \\d))){0,"
                    + MAX_NORM_NAME_LENGTH + "}?"
                    + "\\b(?:del?|(?:promulgad|expedid|jurad|sancionad)[oa] el) \\d{1,2}(?:o\\.|°|º)? de \\p{L}+ del? \\d{4}\\b");

    /** Returns one problem per item and implausible date, up to a readable number. */
    List<ReadingProblem> in(URI page, List<Sighting> sightings) {
        return sightings.stream()
                .flatMap(sighting -> in(sighting).distinct().map(day -> problem(page, sighting, day)))
                .limit(MAX_LISTED_DATES)
                .toList();
    }

    /**
     * Whether this value of this field is such a date, or a title with a non-existent one; it may be a record of
     * {@link StatedFields} or the same in JSON.
     */
    boolean isImplausible(String field, Object value) {
        return field.equals(TITLE_FIELD)
                ? textsOf(value).anyMatch(ImplausibleDates::hasNonexistentDay)
                : DATE_FIELDS.contains(field)
                        && textsOf(value)
                                .flatMap(this::findImplausible)
                                .findAny()
                                .isPresent();
    }

    private static boolean hasNonexistentDay(String words) {
        return SpanishDate.findAll(words).stream()
                .anyMatch(written -> written.days().isEmpty());
    }

    private Stream<String> in(Sighting sighting) {
        var fields = sighting.said().fields();
        var published = sighting.published().stream().map(LocalDate::toString);
        var stated = DATE_FIELDS.stream().flatMap(field -> textsOf(fields.get(field)));
        return Stream.concat(published, stated).flatMap(this::findImplausible);
    }

    /** Returns the implausible dates in these words: a numeric date, or a sentence. */
    private Stream<String> findImplausible(String words) {
        return words.matches("\\d{4}-\\d{2}-\\d{2}")
                ? Stream.of(words)
                        .filter(day -> parseDay(day).map(this::isImplausibleDay).orElse(true))
                : SpanishDate.findAll(NORM_BY_ITS_DAY.matcher(words).replaceAll("")).stream()
                        .flatMap(this::findImplausible);
    }

    private Stream<String> findImplausible(SpanishDate.Written written) {
        return written.days().isEmpty()
                ? Stream.of(written.words())
                : written.days().stream().filter(this::isImplausibleDay).map(LocalDate::toString);
    }

    private static Optional<LocalDate> parseDay(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private boolean isImplausibleDay(LocalDate day) {
        return day.isBefore(MIN_DATE) || day.isAfter(today.plusYears(YEARS_AHEAD));
    }

    private ReadingProblem problem(URI page, Sighting sighting, String day) {
        var expected = Expectation.A_DAY_BETWEEN.of(MIN_DATE, today.plusYears(YEARS_AHEAD));
        return new ReadingProblem(
                page,
                "date-strange",
                expected,
                ProblemValue.words(day + " · " + sighting.keys().getFirst()));
    }

    private static Stream<String> textsOf(Object value) {
        return switch (value) {
            case String words -> Stream.of(words);
            case StatedFields.Step step -> textsOf(Arrays.asList(step.date(), step.phrase()));
            case StatedFields.Citation citation -> textsOf(Arrays.asList(citation.date(), citation.text()));
            case StatedFields.Consultation window -> textsOf(Arrays.asList(window.opensOn(), window.closesOn()));
            case Map<?, ?> fields -> fields.values().stream().flatMap(ImplausibleDates::textsOf);
            case Collection<?> all -> all.stream().flatMap(ImplausibleDates::textsOf);
            case null, default -> Stream.empty();
        };
    }
}
