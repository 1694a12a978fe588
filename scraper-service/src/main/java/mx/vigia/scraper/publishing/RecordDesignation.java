package mx.vigia.scraper.publishing;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.vigia.scraper.reading.Sighting;

/**
 * The designation of a matter on a kind of page.
 *
 * @param people the names of its proponents, none if the page does not state them
 */
record RecordDesignation(String title, Set<String> people) {
    private static final Pattern NON_WORD_CHARACTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    RecordDesignation {
        people = Set.copyOf(people);
    }

    static RecordDesignation in(Sighting sighting) {
        var fields = StoredRecords.fields(sighting);
        var people = fields.getOrDefault("proponents", List.of()) instanceof List<?> all ? all : List.of();
        var names = people.stream()
                .map(one -> one instanceof Map<?, ?> person ? String.valueOf(person.get("name")) : "")
                .collect(Collectors.toSet());
        return new RecordDesignation(ReusedTitles.title(fields), names);
    }

    /** Whether neither words nor people overlap. */
    boolean isUnrelatedTo(RecordDesignation other) {
        return !words(title).equals(words(other.title))
                && !people.isEmpty()
                && !other.people.isEmpty()
                && Collections.disjoint(people, other.people);
    }

    /** Returns the words of a title, regardless of what separates them. */
    static String words(String title) {
        return NON_WORD_CHARACTERS.matcher(title).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
