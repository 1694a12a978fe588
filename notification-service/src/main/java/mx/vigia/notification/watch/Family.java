package mx.vigia.notification.watch;

/** Kinds of fact that belong together, as a form shows them. */
public enum Family {
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
