package mx.vigia.local.pretend.faults;

import java.time.Duration;

/**
 * The name server fails to resolve the host, or resolves it wrongly.
 *
 * @param before the delay of a late answer
 */
public record DnsFailure(How how, Duration before) implements Fault {
    /** The answer of the name server. */
    public enum How {
        /** The name does not exist (NXDOMAIN). */
        UNKNOWN,
        /** The name server fails (SERVFAIL). */
        FAILS,
        /** No answer at all. */
        SILENT,
        /** The right answer, after a delay. */
        LATE,
        /** By turns the right answer, and that the name does not exist. */
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
