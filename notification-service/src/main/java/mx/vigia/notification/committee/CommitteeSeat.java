package mx.vigia.notification.committee;

/** What a member does in a committee. */
public enum CommitteeSeat {
    MEMBER,
    SECRETARY
}
