package mx.vigia.scraper.round;

import java.net.URI;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.vigia.scraper.publishing.Held.Otherwise;
import mx.vigia.scraper.reading.Measure;
import mx.vigia.scraper.reading.Problem;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.Subject;

/**
 * Known records of one page that now bear the title of another of its records: the page has mixed up its lines. A title that
 * several records bear says nothing, and neither does a short one of a vote or meeting; a title nobody else bore is a correction.
 *
 * @param before the title that each record of the page bore before, where it is known to us, and else bears now
 */
record ExchangedTitles(URI page, Map<Sighting, String> before) {
    /** The word for a page that has. */
    static final String EXCHANGED = "titles-exchanged";

    private static final String TITLE = "title";
    private static final int LEAST_LETTERS = 40;

    /** The complaint about the first such record of this page. */
    static Optional<Problem> in(URI page, List<Sighting> shown, List<Otherwise> changed) {
        var before = new IdentityHashMap<Sighting, String>();
        shown.forEach(sighting -> before.put(sighting, title(sighting.said().fields())));
        changed.forEach(other -> before.put(other.sighting(), title(other.was())));
        var titles = new ExchangedTitles(page, before);
        var holders = titles.holders();
        return changed.stream()
                .filter(other -> titles.isTaken(other.sighting(), holders))
                .findFirst()
                .map(titles::problem);
    }

    private Map<String, Long> holders() {
        return before.values().stream()
                .collect(Collectors.groupingBy(title -> title, HashMap::new, Collectors.counting()));
    }

    private boolean isTaken(Sighting sighting, Map<String, Long> holders) {
        var was = before.get(sighting);
        var now = title(sighting.said().fields());
        return !was.isEmpty()
                && !now.equals(was)
                && (sighting.subject() == Subject.BILL || now.length() >= LEAST_LETTERS)
                && holders.getOrDefault(now, 0L) == 1;
    }

    private Problem problem(Otherwise changed) {
        return new Problem(
                page,
                EXCHANGED,
                Measure.TITLE.of(title(changed.was())),
                Measure.TITLE.of(title(changed.sighting().said().fields())));
    }

    private static String title(Map<String, Object> fields) {
        return String.valueOf(fields.getOrDefault(TITLE, ""));
    }
}
