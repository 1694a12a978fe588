package mx.vigia.scraper.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one kind of page says about one bill.
 *
 * @param keys the native keys under which the site shows it here, the strongest first, never empty
 * @param publishedOn the days the page says it was published, at most one
 */
public record Sighting(PageKind pageKind, List<String> keys, Said said, List<LocalDate> publishedOn) {
    public Sighting {
        keys = List.copyOf(keys);
        publishedOn = List.copyOf(publishedOn);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("a sighting without a key: " + said);
        }
    }

    /** The same with other keys. */
    public Sighting under(List<String> others) {
        return new Sighting(pageKind, others, said, publishedOn);
    }

    /** The day the page says it was published. */
    public Optional<LocalDate> published() {
        return publishedOn.stream().findFirst();
    }
}
