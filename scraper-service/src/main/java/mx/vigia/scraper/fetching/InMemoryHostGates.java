package mx.vigia.scraper.fetching;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Per-host locks in memory, for a single program that stores nothing. */
final class InMemoryHostGates implements HostGateStore {
    private final Map<String, Note> notes = new HashMap<>();

    @Override
    public synchronized LockResult tryLock(String host, UUID holder, Duration lease) {
        var note = notes.computeIfAbsent(host, h -> new Note());
        var now = System.nanoTime();
        if (note.closedUntil - now > 0) {
            return new LockResult.Closed(Duration.ofNanos(note.closedUntil - now), note.status, note.why);
        }
        if (note.held || note.notBefore - now > 0) {
            return new LockResult.Busy(Duration.ofNanos(Math.max(0, note.notBefore - now)));
        }
        note.held = true;
        return new LockResult.Taken(note.refusals);
    }

    /** Does nothing: locks in memory end with the process. */
    @Override
    public void renew(Collection<String> hosts, UUID holder, Duration lease) {}

    @Override
    public synchronized void release(String host, UUID holder, HostRelease parting) {
        var note = notes.get(host);
        var now = System.nanoTime();
        note.held = false;
        note.notBefore = Math.max(note.notBefore, now + parting.pause().toNanos());
        note.closedUntil = Math.max(note.closedUntil, now + parting.closed().toNanos());
        note.status = parting.why().isEmpty() ? note.status : parting.status();
        note.why = parting.why().isEmpty() ? note.why : parting.why();
        note.refusals = parting.refusals();
    }

    @Override
    public synchronized Optional<Duration> rest(String host) {
        return Optional.ofNullable(notes.get(host))
                .filter(note -> !note.why.isEmpty())
                .map(note -> Duration.ofNanos(note.closedUntil - System.nanoTime()));
    }

    private static final class Note {
        private boolean held;
        private long notBefore = System.nanoTime();
        private long closedUntil = System.nanoTime();
        private int status;
        private String why = "";
        private int refusals;
    }
}
