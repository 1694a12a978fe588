package mx.vigia.analysis.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import mx.vigia.analysis.language.Anchors;

/** Standing questions by what a bill must hold to answer them, so that a bill is asked only the few that it might. */
final class WatchBook {
    private final Map<UUID, StandingQuery> watches = new HashMap<>();
    private final Map<UUID, Long> revisions = new HashMap<>();
    private final Map<String, Set<UUID>> anchored = new HashMap<>();
    private final Set<UUID> unanchored = new HashSet<>();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    /** Keeps the question unless a newer revision of the watch is known. */
    void set(StandingQuery query) {
        write(query.watch(), query.revision(), () -> enter(query));
    }

    /** Forgets the question unless a newer revision of the watch is known; what comes late finds it gone. */
    void remove(UUID watch, long revision) {
        write(watch, revision, () -> {});
    }

    /** Forgets that there ever was such a watch. */
    void forget(UUID watch) {
        write(watch, Long.MAX_VALUE, () -> revisions.remove(watch));
    }

    /** The questions that a document with these marks might answer, each once. */
    Collection<StandingQuery> candidates(Set<String> marks) {
        lock.readLock().lock();
        try {
            Map<UUID, StandingQuery> found = new HashMap<>();
            unanchored.forEach(watch -> found.put(watch, watches.get(watch)));
            for (String mark : marks) {
                anchored.getOrDefault(mark, Set.of()).forEach(watch -> found.put(watch, watches.get(watch)));
            }
            return found.values();
        } finally {
            lock.readLock().unlock();
        }
    }

    List<StandingQuery> all() {
        lock.readLock().lock();
        try {
            return List.copyOf(watches.values());
        } finally {
            lock.readLock().unlock();
        }
    }

    int size() {
        lock.readLock().lock();
        try {
            return watches.size();
        } finally {
            lock.readLock().unlock();
        }
    }

    private void write(UUID watch, long revision, Runnable then) {
        lock.writeLock().lock();
        try {
            if (revision < revisions.getOrDefault(watch, 0L)) {
                return;
            }
            strike(watch);
            revisions.put(watch, revision);
            then.run();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void enter(StandingQuery query) {
        watches.put(query.watch(), query);
        Optional<Set<String>> anchors = Anchors.of(query.question());
        anchors.ifPresentOrElse(
                marks -> marks.forEach(mark -> anchored.computeIfAbsent(mark, absent -> new HashSet<>())
                        .add(query.watch())),
                () -> unanchored.add(query.watch()));
    }

    private void strike(UUID watch) {
        StandingQuery known = watches.remove(watch);
        if (known == null) {
            return;
        }
        unanchored.remove(watch);
        Anchors.of(known.question()).ifPresent(marks -> marks.forEach(mark -> unlist(mark, watch)));
    }

    private void unlist(String mark, UUID watch) {
        anchored.computeIfPresent(mark, (key, listed) -> {
            listed.remove(watch);
            return listed.isEmpty() ? null : listed;
        });
    }
}
