package mx.vigia.platform.kafka;

import java.time.Instant;

/**
 * The last comparison of a compacted topic with the database that it is written from.
 *
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

    /** Returns it in words: {@code 3 of 4, 1 unexpected}. */
    public String inWords() {
        if (comparedAt.equals(Instant.EPOCH)) {
            return "not compared yet";
        }
        return unexpected == 0
                ? "%d of %d".formatted(standing, expected)
                : "%d of %d, %d unexpected".formatted(standing, expected, unexpected);
    }
}
