package mx.vigia.local.tour;

import java.time.Duration;
import java.time.Instant;

/**
 * The progress of a visitor on the tour. A moment that has not come is {@link Instant#MAX}, a word not yet known is
 * empty.
 *
 * @param id Vigía's id of the bill, once found
 * @param found when Vigía stored it, read and classified
 * @param step its progress, in the gazette's words
 */
record Tour(TourBill bill, String id, Instant found, String step, Instant changed, Instant silent, Instant speaking) {
    private static final Instant NOT_YET = Instant.MAX;

    /**
     * The bill the tour is about.
     *
     * @param name the pretend legislature's own name of it
     * @param shelf where the pretend gazette shows it
     * @param address where the real gazette would show it
     * @param published when the gazette published it
     */
    record TourBill(String name, String title, String shelf, String address, Instant published) {}

    static Tour notStarted() {
        return of(new TourBill("", "", "", "", NOT_YET));
    }

    static Tour of(TourBill bill) {
        return new Tour(bill, "", NOT_YET, "", NOT_YET, NOT_YET, NOT_YET);
    }

    Tour found(String as, Instant at) {
        return new Tour(bill, as, at, step, changed, silent, speaking);
    }

    Tour changed(String into, Instant at) {
        return new Tour(bill, id, found, into, at, silent, speaking);
    }

    Tour silent(Instant at) {
        return new Tour(bill, id, found, step, changed, at, NOT_YET);
    }

    Tour withRecovery(Instant at) {
        return new Tour(bill, id, found, step, changed, silent, at);
    }

    public boolean isPublished() {
        return !bill.name().isEmpty();
    }

    public boolean isFound() {
        return !id.isEmpty();
    }

    public boolean isChanged() {
        return !step.isEmpty();
    }

    public boolean isSilent() {
        return silent.isBefore(NOT_YET);
    }

    public boolean isSpeaking() {
        return speaking.isBefore(NOT_YET);
    }

    /** Returns how long Vigía itself took, whenever the page is viewed; both moments must have come. */
    public String tookSeconds() {
        return secondsBetween(bill.published(), found);
    }

    /** Returns the seconds with one decimal. */
    static String secondsBetween(Instant from, Instant until) {
        return "%.1f".formatted(Duration.between(from, until).toMillis() / 1000.0);
    }
}
