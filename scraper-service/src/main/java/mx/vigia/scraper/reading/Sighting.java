package mx.vigia.scraper.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one kind of page states about one bill, vote, meeting, debate or committee.
 *
 * @param keys the native keys used by the site here, the strongest first, never empty; those of a vote begin with
 *     {@code vote/}, and so on, while those of a bill have no prefix
 * @param places those of the keys that are only places, which the site may reassign to another item when it corrects a
 *     page
 * @param likeness an identifier derived from its words, independent of the day, at most one; different items may share
 *     it, so it is no key
 * @param publishedOn the publication days printed on the page, at most one
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

    /** Creates a sighting whose keys are all permanent. */
    public Sighting(
            Subject subject, PageKind pageKind, List<String> keys, StatedFields said, List<LocalDate> publishedOn) {
        this(subject, pageKind, keys, List.of(), List.of(), said, publishedOn);
    }

    /** Creates a sighting of a bill. */
    public Sighting(PageKind pageKind, List<String> keys, StatedFields said, List<LocalDate> publishedOn) {
        this(Subject.BILL, pageKind, keys, said, publishedOn);
    }

    /** Returns the same sighting with other keys. */
    public Sighting withKeys(List<String> others) {
        return new Sighting(subject, pageKind, others, places, likeness, said, publishedOn);
    }

    /** Returns the same sighting with another statement. */
    public Sighting withStatement(StatedFields other) {
        return new Sighting(subject, pageKind, keys, places, likeness, other, publishedOn);
    }

    /** Returns the same sighting, with some keys marked as places. */
    public Sighting at(List<String> handedOn) {
        return new Sighting(subject, pageKind, keys, handedOn, likeness, said, publishedOn);
    }

    /** Returns the same sighting, recognizable by its words if the site gives it another day. */
    public Sighting like(String words) {
        return new Sighting(subject, pageKind, keys, places, List.of(words), said, publishedOn);
    }

    /** Returns the publication day printed on the page. */
    public Optional<LocalDate> published() {
        return publishedOn.stream().findFirst();
    }
}
