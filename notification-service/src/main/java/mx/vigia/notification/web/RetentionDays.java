package mx.vigia.notification.web;

import mx.vigia.notification.upkeep.retention.RetentionConfig;

/** The retention periods in days, as pages show them. */
public record RetentionDays(String events, String attempts, String ledger) {
    public static RetentionDays by(RetentionConfig config) {
        return new RetentionDays(
                Long.toString(config.events().toDays()),
                Long.toString(config.attempts().toDays()),
                Long.toString(config.ledger().toDays()));
    }
}
