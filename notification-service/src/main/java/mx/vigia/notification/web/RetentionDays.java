package mx.vigia.notification.web;

import mx.vigia.notification.upkeep.retention.RetentionConfig;

/** For how many days what was told is kept, as pages say it. */
public record RetentionDays(String events, String attempts, String ledger) {
    public static RetentionDays by(RetentionConfig config) {
        return new RetentionDays(
                Long.toString(config.events().toDays()),
                Long.toString(config.attempts().toDays()),
                Long.toString(config.ledger().toDays()));
    }
}
