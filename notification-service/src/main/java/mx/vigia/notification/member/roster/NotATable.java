package mx.vigia.notification.member.roster;

/** A file that is no table, or too much of one. */
final class NotATable extends Exception {
    private final Read.NoList why;

    NotATable(Read.Why why, String detail) {
        super(why + " " + detail);
        this.why = new Read.NoList(why, detail);
    }

    NotATable(Throwable cause) {
        super(cause);
        this.why = new Read.NoList(Read.Why.NO_TABLE, "");
    }

    Read.NoList why() {
        return why;
    }
}
