package mx.vigia.analysis.page;

import java.util.UUID;

/** The requested bill was merged into another, which replaces it. */
public final class MergedBillException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final UUID asked;
    private final UUID home;

    public MergedBillException(UUID asked, UUID home) {
        super(asked + " went to " + home, null, false, false);
        this.asked = asked;
        this.home = home;
    }

    public UUID asked() {
        return asked;
    }

    public UUID home() {
        return home;
    }
}
