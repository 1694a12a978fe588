package mx.vigia.scraper.publishing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.Subject;

/**
 * Tells which entries of a page bear a title that was another record's there. A title that several records bore says nothing, and
 * neither does a short one of a vote or meeting; one that nobody bore is a correction. Titles of the same words are the same.
 *
 * @param before the words of the title that the page last gave to each record
 * @param bearers the record of the words that one alone bore
 */
record TakenTitles(Map<Long, String> before, Map<String, Long> bearers) {
    static final String TITLE = "title";
    private static final int LEAST_LETTERS = 40;

    static TakenTitles since(Map<Long, String> titles) {
        var before = new HashMap<Long, String>();
        titles.forEach((record, title) -> before.put(record, Called.words(title)));
        var bearers = new HashMap<String, Long>();
        var shared = new HashSet<String>();
        before.forEach((record, words) -> {
            if (bearers.putIfAbsent(words, record) != null) {
                shared.add(words);
            }
        });
        bearers.keySet().removeAll(shared);
        return new TakenTitles(before, bearers);
    }

    /** True where the title of this entry was that of another record than its own. */
    boolean isTaken(long record, Sighting sighting) {
        return isNewTo(record, sighting) && isBorne(sighting);
    }

    /** True where one record alone bore the title of this entry. */
    boolean isBorne(Sighting sighting) {
        return bearers.containsKey(words(sighting));
    }

    /** True where this entry bears a telling title that its record did not bear. */
    boolean isNewTo(long record, Sighting sighting) {
        return isTelling(sighting) && !words(sighting).equals(before.get(record));
    }

    /** The one record that bore the title of this entry, nothing where none did or several. */
    long bearer(Sighting sighting) {
        return bearers.getOrDefault(words(sighting), 0L);
    }

    private static boolean isTelling(Sighting sighting) {
        var isLong = title(sighting).length() >= LEAST_LETTERS;
        return !words(sighting).isEmpty() && (sighting.subject() == Subject.BILL || isLong);
    }

    /** Of its title, whatever stands between them. */
    static String words(Sighting sighting) {
        return Called.words(title(sighting));
    }

    static String title(Sighting sighting) {
        return title(sighting.said().fields());
    }

    static String title(Map<String, Object> fields) {
        return String.valueOf(fields.getOrDefault(TITLE, ""));
    }
}
