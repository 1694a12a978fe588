package mx.vigia.scraper.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one kind of page says about one bill, vote, meeting or debate.
 *
 * @param keys the native keys under which the site shows it here, the strongest first, never empty; those of a vote begin
 *     with {@code vote/}, and so on, while those of a bill stand alone
 * @param publishedOn the days the page says it was published, at most one
 */
public record Sighting(Subject subject, PageKind pageKind, List<String> keys, Said said, List<LocalDate> publishedOn) {
    public Sighting {
        keys = List.copyOf(keys);
        publishedOn = List.copyOf(publishedOn);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("a sighting without a key: " + said);
        }
        var prefix = subject.word() + "/";
        if (subject != Subject.BILL && !keys.stream().allMatch(key -> key.startsWith(prefix))) {
            throw new IllegalArgumentException("expected keys that begin with " + prefix + " but found " + keys);
        }
    }

    /** What a page says about a bill. */
    public Sighting(PageKind pageKind, List<String> keys, Said said, List<LocalDate> publishedOn) {
        this(Subject.BILL, pageKind, keys, said, publishedOn);
    }

    /** The same with other keys. */
    public Sighting under(List<String> others) {
        return new Sighting(subject, pageKind, others, said, publishedOn);
    }

    /** The day the page says it was published. */
    public Optional<LocalDate> published() {
        return publishedOn.stream().findFirst();
    }
}
