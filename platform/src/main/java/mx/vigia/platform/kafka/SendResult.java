package mx.vigia.platform.kafka;

/** What became of one record that was sent. */
public sealed interface SendResult {
    /** The broker has it. */
    record Acknowledged() implements SendResult {}

    /** The broker never takes it, for what it is: it is too large, or invalid. */
    record Refused(String reason) implements SendResult {}

    /** Nobody knows whether the broker has it. */
    record Unavailable(BrokerUnavailableException failure) implements SendResult {}
}
