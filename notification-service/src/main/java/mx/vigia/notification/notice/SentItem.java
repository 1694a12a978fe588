package mx.vigia.notification.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that was sent to a person, or is to be: by which way and to where.
 *
 * @param id of the notice, the letter that reminds of one, or the message
 * @param to the mail address, or the name of the endpoint; empty where nothing leaves, or it is not known any more
 * @param settled when it was taken or given up; the epoch where neither
 */
public record SentItem(UUID id, Channel way, String to, Instant settled, LedgerEntry filed) {
    /** By which way something is sent. */
    public enum Channel {
        LETTER,
        /** A letter that reminds of a notice which nobody answered. */
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

    /** Where it stands among all that was sent to its person. */
    public Place place() {
        return new Place(filed.at(), id);
    }

    /** A place in the ledger, whose order is by time, and at one time by id. */
    public record Place(Instant at, UUID id) {
        /** Above everything. */
        public static final Place TOP = new Place(
                Instant.parse("9999-12-31T00:00:00Z"), UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff"));
    }
}
