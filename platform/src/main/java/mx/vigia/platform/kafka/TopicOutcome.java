package mx.vigia.platform.kafka;

import java.util.Map;
import java.util.TreeMap;

/** What was done about one topic; {@code toString} is the line that an operator reads. */
sealed interface TopicOutcome {

    /** Whether somebody has to decide something. */
    default boolean needsAPerson() {
        return false;
    }

    /** It did not exist. */
    record Created(String topic, int partitions) implements TopicOutcome {
        @Override
        public String toString() {
            return "%s: created with %d partitions".formatted(topic, partitions);
        }
    }

    /** It stood as it should. */
    record Unchanged(String topic) implements TopicOutcome {
        @Override
        public String toString() {
            return topic + ": as it should be";
        }
    }

    /** These settings were other ones. */
    record Changed(String topic, Map<String, String> settings) implements TopicOutcome {
        @Override
        public String toString() {
            return "%s: set %s".formatted(topic, new TreeMap<>(settings));
        }
    }

    /** It has fewer partitions, and stays so. */
    record TooFewPartitions(String topic, int expected, int found) implements TopicOutcome {
        @Override
        public boolean needsAPerson() {
            return true;
        }

        @Override
        public String toString() {
            return ("%s: expected %d partitions but found %d; adding some would break the order of records of a key,"
                            + " so the topic must be replaced")
                    .formatted(topic, expected, found);
        }
    }
}
