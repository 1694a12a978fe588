package mx.vigia.scraper.round;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.Measure;
import mx.vigia.scraper.reading.Problem;
import mx.vigia.scraper.reading.Said;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.Told;

/** Days that no page of today can mean, such as 3 September 0206 or 2062: published as the site says them, and named. */
record StrangeDays(LocalDate today) {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int YEARS_AHEAD = 5;
    private static final int MOST = 20;

    /** One complaint an item and strange day, up to a number that a person would read. */
    List<Problem> in(URI page, List<Sighting> sightings) {
        return sightings.stream()
                .flatMap(sighting ->
                        days(sighting).filter(this::isStrange).distinct().map(day -> problem(page, sighting, day)))
                .limit(MOST)
                .toList();
    }

    private boolean isStrange(LocalDate day) {
        return day.isBefore(EARLIEST) || day.isAfter(today.plusYears(YEARS_AHEAD));
    }

    private Problem problem(URI page, Sighting sighting, LocalDate day) {
        var expected = Measure.A_DAY_BETWEEN.of(EARLIEST, today.plusYears(YEARS_AHEAD));
        return new Problem(
                page,
                "date-strange",
                expected,
                Told.words(day + " · " + sighting.keys().getFirst()));
    }

    private static Stream<LocalDate> days(Sighting sighting) {
        var fields = sighting.said().fields();
        var single = Stream.of("presentedOn", "heldOn").map(fields::get).filter(Objects::nonNull);
        var steps = fields.get("steps") instanceof List<?> list
                ? list.stream().filter(Said.Step.class::isInstance).map(step -> ((Said.Step) step).date())
                : Stream.<String>empty();
        return Stream.concat(
                sighting.published().stream(),
                Stream.concat(single, steps)
                        .map(String::valueOf)
                        .filter(day -> day.matches("\\d{4}-\\d{2}-\\d{2}"))
                        .map(LocalDate::parse));
    }
}
