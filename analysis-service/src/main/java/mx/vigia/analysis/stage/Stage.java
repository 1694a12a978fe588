package mx.vigia.analysis.stage;

/** Where a bill stands; the words people read are in the messages, one per stage. */
public enum Stage {
    PRESENTED,
    REFERRED,
    IN_COMMITTEE,
    REPORTED_POSITIVE,
    REPORTED_NEGATIVE,
    PASSED_ORIGIN,
    PASSED_REVIEWING,
    PUBLISHED_DOF,
    RESOLVED,
    DISCARDED,
    WITHDRAWN
}
