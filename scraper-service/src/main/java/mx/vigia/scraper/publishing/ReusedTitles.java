package mx.vigia.scraper.publishing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.Subject;

/**
 * Detects entries of a page whose title was another record's there. A title shared by several records is evidence only
 * if one of them has lost it, and a short one of a vote or meeting is none; one that no record had is a correction.
 * Titles of the same words are the same.
 *
 * @param before the words of the title that the page last gave to each record
 * @param bearers by the words, the records that had them
 */
record ReusedTitles(Map<Long, String> before, Map<String, Set<Long>> bearers) {
    static final String TITLE_FIELD = "title";
    private static final int MIN_TITLE_LENGTH = 40;

    static ReusedTitles since(Map<Long, String> titles) {
        var before = new HashMap<Long, String>();
        var bearers = new HashMap<String, Set<Long>>();
        titles.forEach((record, title) -> {
            var words = RecordDesignation.words(title);
            before.put(record, words);
            bearers.computeIfAbsent(words, none -> new HashSet<>()).add(record);
        });
        return new ReusedTitles(before, bearers);
    }

    /** Whether exactly one record had the title of this entry. */
    boolean hasSingleBearer(Sighting sighting) {
        return recordsWithTitle(sighting).size() == 1;
    }

    /** Whether one or several records had the title of this entry, and not all of them still do. */
    boolean isTitleGivenUp(Sighting sighting, Map<Long, String> now) {
        var words = words(sighting);
        return recordsWithTitle(sighting).stream().anyMatch(record -> !words.equals(now.get(record)));
    }

    /** Whether this entry has a distinctive title that its record did not have. */
    boolean isNewTitleOf(long record, Sighting sighting) {
        return hasTellingTitle(sighting) && !words(sighting).equals(before.get(record));
    }

    /** Returns the records that had the title of this entry. */
    Set<Long> recordsWithTitle(Sighting sighting) {
        return bearers.getOrDefault(words(sighting), Set.of());
    }

    private static boolean hasTellingTitle(Sighting sighting) {
        var isLong = title(sighting).length() >= MIN_TITLE_LENGTH;
        return !words(sighting).isEmpty() && (sighting.subject() == Subject.BILL || isLong);
    }

    /** Returns the words of its title, regardless of what separates them. */
    static String words(Sighting sighting) {
        return RecordDesignation.words(title(sighting));
    }

    static String title(Sighting sighting) {
        return title(sighting.said().fields());
    }

    static String title(Map<String, Object> fields) {
        return String.valueOf(fields.getOrDefault(TITLE_FIELD, ""));
    }
}
