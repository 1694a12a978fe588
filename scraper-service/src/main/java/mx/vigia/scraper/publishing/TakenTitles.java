package mx.vigia.scraper.publishing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.Subject;

/**
 * Tells which entries of a page bear a title that was another record's there. A title that several records bore says nothing, and
 * neither does a short one of a vote or meeting; one that nobody bore is a correction.
 *
 * @param before the title that the page last gave to each record
 * @param bearers the record of each title that one alone bore
 */
record TakenTitles(Map<Long, String> before, Map<String, Long> bearers) {
    private static final String TITLE = "title";
    private static final int LEAST_LETTERS = 40;

    static TakenTitles since(Map<Long, String> before) {
        var bearers = new HashMap<String, Long>();
        var shared = new HashSet<String>();
        before.forEach((record, title) -> {
            if (bearers.putIfAbsent(title, record) != null) {
                shared.add(title);
            }
        });
        bearers.keySet().removeAll(shared);
        return new TakenTitles(before, bearers);
    }

    /** True where the title of this entry was that of another record than its own. */
    boolean isTaken(long record, Sighting sighting) {
        var title = title(sighting);
        return isTelling(sighting.subject(), title) && !title.equals(before.get(record)) && bearers.containsKey(title);
    }

    /** The one record that bore the title of this entry, nothing where none did or several. */
    long bearer(Sighting sighting) {
        return bearers.getOrDefault(title(sighting), 0L);
    }

    private static boolean isTelling(Subject subject, String title) {
        return !title.isEmpty() && (subject == Subject.BILL || title.length() >= LEAST_LETTERS);
    }

    static String title(Sighting sighting) {
        return title(sighting.said().fields());
    }

    static String title(Map<String, Object> fields) {
        return String.valueOf(fields.getOrDefault(TITLE, ""));
    }
}
