package mx.vigia.notification.watch;

/** Groups of fact kinds in a form. */
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
