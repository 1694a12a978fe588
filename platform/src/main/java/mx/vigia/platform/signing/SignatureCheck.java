package mx.vigia.platform.signing;

import java.time.Instant;

/** The result of verifying the signature of a Kafka record. */
public sealed interface SignatureCheck {

    /**
     * A holder of one of the known keys signed the record as it is.
     *
     * @param keyId which key it was
     * @param issued when it was signed
     */
    record Genuine(String keyId, long revision, Instant issued) implements SignatureCheck {}

    /** The record must not be used. */
    record Refused(Reason reason) implements SignatureCheck {}

    /** Why a record is refused. */
    enum Reason {
        /** A header of the signature is missing or unreadable. */
        UNSIGNED,
        /** It was signed with a key that is not known here. */
        UNKNOWN_KEY,
        /** The signature does not belong to this topic, key, value, revision and time. */
        FORGED,
        /** It says that it was signed longer ago than a signature is valid; then nothing else was verified. */
        STALE,
        /** It says that it was signed later than now, by more than clocks differ. */
        FUTURE
    }
}
