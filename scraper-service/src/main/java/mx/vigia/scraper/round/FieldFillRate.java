package mx.vigia.scraper.round;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.Subject;

/** How many items have a title, a date, both: the fields that first indicate that a reader no longer works. */
public record FieldFillRate(int items, int titled, int dated, int whole) {
    private static final int MIN_SAMPLE_SIZE = 20;
    private static final int MIN_LACKING_ITEMS = 2;
    private static final int USUAL_PERCENT = 95;
    private static final Set<Object> CHANGED = Set.of("cancelled", "postponed");
    private static final Set<String> DATE_FIELDS = Set.of("presentedOn", "heldOn", "citation", "consultation", "steps");

    /**
     * Returns the rate of these items, without those that only give a hearing that was moved or cancelled more names.
     */
    static FieldFillRate of(List<Sighting> sightings) {
        var changed = changedMeetings(sightings);
        var items =
                sightings.stream().filter(item -> !isRenaming(item, changed)).toList();
        var titled = (int) items.stream().filter(FieldFillRate::isTitled).count();
        var dated = (int) items.stream().filter(FieldFillRate::isDated).count();
        var whole = (int) items.stream().filter(s -> isTitled(s) && isDated(s)).count();
        return new FieldFillRate(items.size(), titled, dated, whole);
    }

    /** Returns the keys of the meetings that the page moves or cancels. */
    private static Set<String> changedMeetings(List<Sighting> sightings) {
        return sightings.stream()
                .filter(item -> item.subject() == Subject.MEETING
                        && CHANGED.contains(item.said().fields().getOrDefault("status", "")))
                .flatMap(item -> item.keys().stream())
                .collect(Collectors.toSet());
    }

    /** Whether it is the matter of such a meeting, whose keys differ in their prefix only. */
    private static boolean isRenaming(Sighting sighting, Set<String> changed) {
        return !isTitled(sighting)
                && "hearing".equals(sighting.said().fields().get("kind"))
                && sighting.keys().stream().allMatch(key -> changed.contains(key.replaceFirst("^event/", "meeting/")));
    }

    /** Whether the other lacks what nearly all items of such pages have had. */
    boolean isMuchLowerIn(FieldFillRate other) {
        return items >= MIN_SAMPLE_SIZE
                && (isUsualShare(titled, items) && other.isMissingIn(other.titled)
                        || isUsualShare(dated, items) && other.isMissingIn(other.dated));
    }

    private boolean isMissingIn(int having) {
        return items - having >= MIN_LACKING_ITEMS && !isUsualShare(having, items);
    }

    private static boolean isUsualShare(int having, int of) {
        return having * 100L >= (long) USUAL_PERCENT * of;
    }

    private static boolean isTitled(Sighting sighting) {
        return sighting.said().fields().containsKey("title");
    }

    private static boolean isDated(Sighting sighting) {
        return sighting.published().isPresent()
                || sighting.said().fields().keySet().stream().anyMatch(DATE_FIELDS::contains);
    }
}
