package mx.vigia.analysis.page;

import java.util.UUID;

/** The requested bill was merged into another, which replaces it. */
public final class MergedBillException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final UUID requested;
    private final UUID billId;

    public MergedBillException(UUID requested, UUID billId) {
        super(requested + " was merged into " + billId, null, false, false);
        this.requested = requested;
        this.billId = billId;
    }

    public UUID requestedId() {
        return requested;
    }

    public UUID currentId() {
        return billId;
    }
}
