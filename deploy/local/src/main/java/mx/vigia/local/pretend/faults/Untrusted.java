package mx.vigia.local.pretend.faults;

/** Shows whoever wants to talk encrypted something that is not to be believed, or not to be had. */
public record Untrusted(How how) implements Fault {
    /** What is shown. */
    public enum How {
        /** A certificate that was over yesterday. */
        EXPIRED,
        /** A certificate for this host that nobody vouches for but itself. */
        SELF_SIGNED,
        /** A good certificate, of another host. */
        OTHER_HOST,
        /** A certificate whose authority nobody knows. */
        UNKNOWN_AUTHORITY,
        /** A good certificate without the one of its issuer, and where that is to be had. */
        NO_INTERMEDIATE,
        /** Nothing: TLS 1.0 is all it speaks (forbidden by RFC 8996). */
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
