package mx.vigia.notification.committee;

/** The role of a member in a committee. */
public enum CommitteeSeat {
    MEMBER,
    SECRETARY
}
