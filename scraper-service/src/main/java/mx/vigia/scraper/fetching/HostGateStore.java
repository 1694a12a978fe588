package mx.vigia.scraper.fetching;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Where it is written who knocks at which host now, and when each may be knocked at again. */
interface HostGateStore {
    /** Takes the host's gate for this holder, who may keep it so long without renewing, or says why not. */
    Look take(String host, UUID holder, Duration lease);

    /** Whoever holds these gates goes on holding them, so long from now. */
    void renew(Collection<String> hosts, UUID holder, Duration lease);

    /** The holder leaves. */
    void leave(String host, UUID holder, Parting parting);

    /** For how long yet nobody knocks at this host, below zero where that is over; nothing where it never wanted to be left alone. */
    Optional<Duration> rest(String host);

    /** What one finds at a gate. */
    sealed interface Look {
        /** Taken; so often in a row has the host refused us lately. */
        record Taken(int refusals) implements Look {}

        /** Somebody else is there, or was a moment ago; look again after so long. */
        record Busy(Duration left) implements Look {}

        /** The host wants to be left alone, by an answer of this status, or zero where it gave none. */
        record Closed(Duration left, int status, String why) implements Look {}
    }

    /**
     * How a host is left.
     *
     * @param pause how long nobody knocks, out of kindness
     * @param closed how long nobody knocks because of what it answered, zero where it answered well
     * @param status what it answered then, zero where it gave no answer
     * @param refusals how often in a row it has refused us, zero where it has not
     */
    record Parting(Duration pause, Duration closed, int status, String why, int refusals) {}
}
