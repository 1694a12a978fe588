package mx.vigia.local.tour;

import java.time.Duration;
import java.time.Instant;

/**
 * The progress of a visitor on the tour. A moment that has not come is {@link Instant#MAX}, a word not yet known is
 * empty.
 *
 * @param bill the pretend legislature's own name of the bill the tour is about
 * @param title its title
 * @param shelf where the pretend gazette shows it
 * @param address where the real gazette would show it
 * @param id Vigía's id of it, once found
 * @param published when the gazette published it
 * @param found when Vigía stored it, read and classified
 * @param step its progress, in the gazette's words
 */
record Tour(
        String bill,
        String title,
        String shelf,
        String address,
        Instant published,
        String id,
        Instant found,
        String step,
        Instant changed,
        Instant silent,
        Instant speaking) {
    private static final Instant NOT_YET = Instant.MAX;

    static Tour notStarted() {
        return new Tour("", "", "", "", NOT_YET, "", NOT_YET, "", NOT_YET, NOT_YET, NOT_YET);
    }

    static Tour of(String bill, String title, String shelf, String address, Instant published) {
        return new Tour(bill, title, shelf, address, published, "", NOT_YET, "", NOT_YET, NOT_YET, NOT_YET);
    }

    Tour found(String as, Instant at) {
        return new Tour(bill, title, shelf, address, published, as, at, step, changed, silent, speaking);
    }

    Tour changed(String into, Instant at) {
        return new Tour(bill, title, shelf, address, published, id, found, into, at, silent, speaking);
    }

    Tour silent(Instant at) {
        return new Tour(bill, title, shelf, address, published, id, found, step, changed, at, NOT_YET);
    }

    Tour withRecovery(Instant at) {
        return new Tour(bill, title, shelf, address, published, id, found, step, changed, silent, at);
    }

    public boolean isPublished() {
        return !bill.isEmpty();
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
        return secondsBetween(published, found);
    }

    /** Returns the seconds with one decimal. */
    static String secondsBetween(Instant from, Instant until) {
        return "%.1f".formatted(Duration.between(from, until).toMillis() / 1000.0);
    }
}
