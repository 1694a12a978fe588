package mx.vigia.local.pretend.faults;

/** Presents an invalid certificate chain to TLS clients, or offers no usable protocol. */
public record Untrusted(How how) implements Fault {
    /** The certificate presented. */
    public enum How {
        /** A certificate that expired yesterday. */
        EXPIRED,
        /** A self-signed certificate for this host. */
        SELF_SIGNED,
        /** A valid certificate, of another host. */
        OTHER_HOST,
        /** A certificate of an unknown authority. */
        UNKNOWN_AUTHORITY,
        /** A valid certificate without the intermediate one, but with its address. */
        NO_INTERMEDIATE,
        /** None: it speaks only TLS 1.0 (forbidden by RFC 8996). */
        OLD_PROTOCOL
    }

    public Untrusted {
        how = how == null ? How.EXPIRED : how;
    }

    @Override
    public boolean appliesOnConnect() {
        return true;
    }
}
