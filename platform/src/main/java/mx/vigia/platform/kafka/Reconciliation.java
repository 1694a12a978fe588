package mx.vigia.platform.kafka;

import java.time.Instant;

/**
 * The last comparison of a compacted topic with the database that it is written from.
 *
 * @param topic the name of the topic
 * @param comparedAt the epoch if they were never compared
 * @param expected how many keys must have a value
 * @param standing how many of them have it on the topic
 * @param unexpected how many keys have a value and should have none
 * @param rewritten how many keys were written again since the start
 * @param unmended whether a difference stayed although it was written again
 */
public record Reconciliation(
        String topic,
        Instant comparedAt,
        int expected,
        int standing,
        int unexpected,
        long rewritten,
        boolean unmended) {

    static Reconciliation none(String topic) {
        return new Reconciliation(topic, Instant.EPOCH, 0, 0, 0, 0, false);
    }

    /** Returns it in words: {@code 3 of 4, 1 unexpected, compared 2026-11-25T15:00:00Z}. */
    public String inWords() {
        if (comparedAt.equals(Instant.EPOCH)) {
            return "not compared yet";
        }
        var ghosts = unexpected == 0 ? "" : ", %d unexpected".formatted(unexpected);
        return "%d of %d%s, compared %s".formatted(standing, expected, ghosts, comparedAt);
    }
}
