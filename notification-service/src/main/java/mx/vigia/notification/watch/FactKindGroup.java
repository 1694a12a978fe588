package mx.vigia.notification.watch;

/** Kinds of fact that belong together, as a form shows them. */
public enum FactKindGroup {
    MATTER,
    AGENDA,
    COMMITTEE,
    FLOOR,
    BETWEEN,
    NORM,
    END,
    CONSULTATION,
    DEADLINE,
    RECORD,
    SOURCE
}
