package mx.vigia.scraper.fetching;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Stores which process is using each host, and when each host may be requested again. */
interface HostGateStore {
    /** Takes the host's lock for this holder and lease, or returns why it is not available. */
    LockResult tryLock(String host, UUID holder, Duration lease);

    /** Extends the leases of the locks held by this holder. */
    void renew(Collection<String> hosts, UUID holder, Duration lease);

    /** Releases the lock. */
    void release(String host, UUID holder, HostRelease parting);

    /** Returns the remaining pause of this host, negative if it is over; empty if it never asked for one. */
    Optional<Duration> rest(String host);

    /** The result of trying to take a lock. */
    sealed interface LockResult {
        /** The lock was taken; the host has recently refused this many requests in a row. */
        record Taken(int refusals) implements LockResult {}

        /** The host is in use, or was a moment ago; try again after this time. */
        record Busy(Duration left) implements LockResult {}

        /** The host asked for a pause with this status, or zero if it gave no response. */
        record Closed(Duration left, int status, String why) implements LockResult {}
    }

    /**
     * How a host is left after a request.
     *
     * @param pause how long no request is made, out of politeness
     * @param closed how long no request is made because of the response, zero if it was good
     * @param status the status of that response, zero if there was none
     * @param refusals how many times in a row it has refused requests, zero if it has not
     */
    record HostRelease(Duration pause, Duration closed, int status, String why, int refusals) {}
}
