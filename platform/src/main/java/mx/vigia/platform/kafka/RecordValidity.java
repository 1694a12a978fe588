package mx.vigia.platform.kafka;

/** Whether a record with the expected value may stay on its topic. */
public enum RecordValidity {
    /** Its readers accept it. */
    VALID,
    /** Its readers accept it, but not for much longer: it is written again. */
    EXPIRING,
    /** Its readers do not accept it, so that its value counts as missing. */
    INVALID
}
