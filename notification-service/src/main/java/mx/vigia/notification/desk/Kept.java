package mx.vigia.notification.desk;

import mx.vigia.notification.retention.RetentionConfig;

/** For how many days what was told is kept, as pages say it. */
record Kept(String events, String attempts, String ledger) {
    static Kept by(RetentionConfig config) {
        return new Kept(
                Long.toString(config.events().toDays()),
                Long.toString(config.attempts().toDays()),
                Long.toString(config.ledger().toDays()));
    }
}
