package mx.vigia.platform.net;

/** An outbound address that the {@link OutboundAddressPolicy} does not allow, or that no name server knows. */
public final class ForbiddenAddressException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String found;

    /** @param found the part of the address that is wrong, as it was given */
    public ForbiddenAddressException(Reason reason, String found, String message) {
        super(message);
        this.reason = reason;
        this.found = found;
    }

    /** The rule that the address breaks. */
    public Reason reason() {
        return reason;
    }

    /** The part of the address that is wrong, as it was given. */
    public String found() {
        return found;
    }

    /** What may be wrong with an address. */
    public enum Reason {
        /** It is no web address, is too long, or has credentials or a fragment. */
        NO_ADDRESS,
        /** Its scheme is not allowed. */
        NOT_HTTPS,
        /** Its port is not allowed. */
        PORT,
        /** Its name, or one of the machines behind it, is local, private or reserved. */
        NOT_PUBLIC,
        /** No name server knows its host. */
        UNKNOWN
    }
}
