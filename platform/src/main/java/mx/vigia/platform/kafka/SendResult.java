package mx.vigia.platform.kafka;

/** The result of sending one record. */
public sealed interface SendResult {
    /** The broker has stored the record. */
    record Acknowledged() implements SendResult {}

    /** The broker refuses the record for good: it is too large, or invalid. */
    record Refused(String reason) implements SendResult {}

    /** It is unknown whether the broker has the record. */
    record Unavailable(BrokerUnavailableException failure) implements SendResult {}
}
