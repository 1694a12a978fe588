package mx.vigia.notification.watch;

/** How often somebody wants to be written to; the earlier stands first. */
public enum Frequency {
    AT_ONCE,
    DAILY,
    WEEKLY
}
