package mx.vigia.notification.watch;

/** How often somebody wants letters, the most frequent first. */
public enum Frequency {
    AT_ONCE,
    DAILY,
    WEEKLY
}
