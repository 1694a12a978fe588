package mx.vigia.notification.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * An item that was sent to a person, or is to be: by which channel and to where.
 *
 * @param id of the notice, the letter that reminds of one, or the message
 * @param to the mail address, or the name of the endpoint; empty where nothing is sent, or it is not known any more
 * @param settled when it was accepted or given up; the epoch where neither
 */
public record SentItem(UUID id, Channel way, String to, Instant settled, LedgerEntry filed) {
    /** The channel of an item. */
    public enum Channel {
        LETTER,
        /** A letter that reminds of a notice without an answer. */
        REMINDER,
        WEBHOOK,
        SLACK,
        TEAMS,
        TELEGRAM;

        /** Whether it is mail. */
        public boolean isMail() {
            return this == LETTER || this == REMINDER;
        }
    }

    /** Returns its position among all items of its person. */
    public Place place() {
        return new Place(filed.at(), id);
    }

    /** A position in the ledger, whose order is by time, and at one time by id. */
    public record Place(Instant at, UUID id) {
        /** The position above everything. */
        public static final Place TOP = new Place(
                Instant.parse("9999-12-31T00:00:00Z"), UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff"));
    }
}
