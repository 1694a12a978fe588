package mx.vigia.local.pretend.faults;

import java.time.Duration;

/**
 * The name server cannot say, or does not, which machine the host is.
 *
 * @param before how long it takes where it is late
 */
public record DnsFailure(How how, Duration before) implements Fault {
    /** What it says. */
    public enum How {
        /** There is no such name (NXDOMAIN). */
        UNKNOWN,
        /** It cannot find out (SERVFAIL). */
        FAILS,
        /** Nothing at all. */
        SILENT,
        /** The truth, after a while. */
        LATE,
        /** By turns the truth, and that there is no such name. */
        FLAPS
    }

    private static final Duration REPLY_DELAY = Duration.ofMillis(300);

    public DnsFailure {
        how = how == null ? How.UNKNOWN : how;
        before = before == null ? REPLY_DELAY : before;
    }

    @Override
    public boolean appliesOnConnect() {
        return true;
    }
}
