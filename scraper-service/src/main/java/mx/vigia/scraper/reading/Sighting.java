package mx.vigia.scraper.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one kind of page says about one bill, vote, meeting or debate.
 *
 * @param keys the native keys under which the site shows it here, the strongest first, never empty; those of a vote begin
 *     with {@code vote/}, and so on, while those of a bill stand alone
 * @param places those of the keys that are only places, which the site may hand to another item when it corrects a page
 * @param likeness what its words come to whatever the day, at most one; items that differ may share it, so it is no key
 * @param publishedOn the days the page says it was published, at most one
 */
public record Sighting(
        Subject subject,
        PageKind pageKind,
        List<String> keys,
        List<String> places,
        List<String> likeness,
        StatedFields said,
        List<LocalDate> publishedOn) {
    public Sighting {
        keys = List.copyOf(keys);
        places = List.copyOf(places);
        likeness = List.copyOf(likeness);
        publishedOn = List.copyOf(publishedOn);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("a sighting without a key: " + said);
        }
        var prefix = subject.word() + "/";
        if (subject != Subject.BILL && !keys.stream().allMatch(key -> key.startsWith(prefix))) {
            throw new IllegalArgumentException("expected keys that begin with " + prefix + " but found " + keys);
        }
    }

    /** One whose keys all stay with it. */
    public Sighting(
            Subject subject, PageKind pageKind, List<String> keys, StatedFields said, List<LocalDate> publishedOn) {
        this(subject, pageKind, keys, List.of(), List.of(), said, publishedOn);
    }

    /** What a page says about a bill. */
    public Sighting(PageKind pageKind, List<String> keys, StatedFields said, List<LocalDate> publishedOn) {
        this(Subject.BILL, pageKind, keys, said, publishedOn);
    }

    /** The same with other keys. */
    public Sighting withKeys(List<String> others) {
        return new Sighting(subject, pageKind, others, places, likeness, said, publishedOn);
    }

    /** The same that says this instead. */
    public Sighting withStatement(StatedFields other) {
        return new Sighting(subject, pageKind, keys, places, likeness, other, publishedOn);
    }

    /** The same, some of whose keys are only places. */
    public Sighting at(List<String> handedOn) {
        return new Sighting(subject, pageKind, keys, handedOn, likeness, said, publishedOn);
    }

    /** The same, known by its words where the site gives it another day. */
    public Sighting like(String words) {
        return new Sighting(subject, pageKind, keys, places, List.of(words), said, publishedOn);
    }

    /** The day the page says it was published. */
    public Optional<LocalDate> published() {
        return publishedOn.stream().findFirst();
    }
}
