package mx.vigia.analysis.record;

import java.util.UUID;

/** The bill that was asked for is one with another now, which answers for it. */
final class MovedBill extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final UUID asked;
    private final UUID home;

    MovedBill(UUID asked, UUID home) {
        super(asked + " went to " + home, null, false, false);
        this.asked = asked;
        this.home = home;
    }

    UUID asked() {
        return asked;
    }

    UUID home() {
        return home;
    }
}
