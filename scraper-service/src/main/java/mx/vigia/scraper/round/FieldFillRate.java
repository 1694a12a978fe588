package mx.vigia.scraper.round;

import java.util.List;
import java.util.Set;
import mx.vigia.scraper.reading.Sighting;

/** How many items have a title, a date, both: the fields that first indicate that a reader no longer works. */
public record FieldFillRate(int items, int titled, int dated, int whole) {
    private static final int MIN_SAMPLE_SIZE = 20;
    private static final int MIN_LACKING_ITEMS = 2;
    private static final int USUAL_PERCENT = 95;
    private static final Set<String> DATE_FIELDS = Set.of("presentedOn", "heldOn", "citation", "consultation", "steps");

    static FieldFillRate of(List<Sighting> sightings) {
        var titled = (int) sightings.stream().filter(FieldFillRate::isTitled).count();
        var dated = (int) sightings.stream().filter(FieldFillRate::isDated).count();
        var whole =
                (int) sightings.stream().filter(s -> isTitled(s) && isDated(s)).count();
        return new FieldFillRate(sightings.size(), titled, dated, whole);
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
