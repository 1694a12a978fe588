package mx.vigia.notification.watch;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The topics and laws that queries name, as written: {@code tema:ciberseguridad}, {@code ley:"Código Penal Federal"};
 * excluded ones are left out.
 */
public record WatchSubjects(Set<String> topics, Set<String> laws) {
    private static final Pattern TOPIC_PATTERN = fieldPattern("temas?|topics?");
    private static final Pattern LAW_PATTERN = fieldPattern("ley|leyes|laws?|ordenamiento|norma|statute");

    /** The id behind the name of a law that is followed. */
    private static final Pattern ID_PATTERN = Pattern.compile("\\[[^\\[\\]]*]\\s*$");

    public WatchSubjects {
        topics = Collections.unmodifiableSet(new LinkedHashSet<>(topics));
        laws = Collections.unmodifiableSet(new LinkedHashSet<>(laws));
    }

    /** Returns those of all these queries, each once, in their order. */
    public static WatchSubjects of(List<String> queries) {
        var topics = new LinkedHashSet<String>();
        var laws = new LinkedHashSet<String>();
        for (var query : queries) {
            topics.addAll(findIn(query, TOPIC_PATTERN));
            laws.addAll(findIn(query, LAW_PATTERN));
        }
        return new WatchSubjects(topics, laws);
    }

    public boolean isEmpty() {
        return topics.isEmpty() && laws.isEmpty();
    }

    private static List<String> findIn(String query, Pattern named) {
        return named.matcher(query)
                .results()
                .map(found -> Optional.ofNullable(found.group(1)).orElse(found.group(2)))
                .map(name -> ID_PATTERN.matcher(name).replaceFirst("").strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static Pattern fieldPattern(String field) {
        return Pattern.compile(
                "(?<![-\\p{L}])(?<!\\bNOT )(?:" + field + "):(?:\"([^\"]+)\"|([^\\s\"()*]+))",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
