package mx.vigia.notification.member.roster;

/** A file is no table, or too large. */
final class InvalidTableException extends Exception {
    private final RosterReadResult.NoList why;

    InvalidTableException(RosterReadResult.Why why, String detail) {
        super(why + " " + detail);
        this.why = new RosterReadResult.NoList(why, detail);
    }

    InvalidTableException(Throwable cause) {
        super(cause);
        this.why = new RosterReadResult.NoList(RosterReadResult.Why.NO_TABLE, "");
    }

    RosterReadResult.NoList why() {
        return why;
    }
}
