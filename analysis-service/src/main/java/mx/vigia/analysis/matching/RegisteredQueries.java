package mx.vigia.analysis.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import mx.vigia.analysis.language.query.AnalysedDocument;
import mx.vigia.analysis.topic.compiledquery.CompiledQueries;

/** The active watch queries, each at its newest known revision, compiled to run against a bill together. */
public final class RegisteredQueries {
    private final Map<UUID, Entry> entries = new HashMap<>();
    private final Map<UUID, Long> revisions = new HashMap<>();
    private final CompiledQueries<RegisteredQuery> compiled = new CompiledQueries<>();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    /** A query, and the number it was registered under. */
    private record Entry(StandingQuery query, int number) {}

    /**
     * Registers the query unless a newer revision of the watch is known; returns false if there is no room for such a
     * query.
     */
    public boolean put(StandingQuery query) {
        return write(query.watch(), query.revision(), () -> register(query));
    }

    /** Removes the query unless a newer revision of the watch is known; remembers the removal against late events. */
    void remove(UUID watch, long revision) {
        write(watch, revision, () -> true);
    }

    /** Deletes all record of a watch. */
    void forgetWatch(UUID watch) {
        write(watch, Long.MAX_VALUE, () -> revisions.remove(watch) != null);
    }

    /** Returns the matching queries of each document, all as of one moment. */
    List<List<RegisteredQuery>> findMatchesOfEach(AnalysedDocument... texts) {
        return read(() -> Arrays.stream(texts).map(compiled::findMatches).toList());
    }

    /** Returns the queries that match a document. */
    public List<StandingQuery> findMatches(AnalysedDocument text) {
        return findMatchesOfEach(text).getFirst().stream()
                .map(RegisteredQuery::query)
                .toList();
    }

    List<StandingQuery> all() {
        return read(() -> entries.values().stream().map(Entry::query).toList());
    }

    int size() {
        return read(entries::size);
    }

    private <T> T read(Supplier<T> what) {
        lock.readLock().lock();
        try {
            return what.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    private boolean write(UUID watch, long revision, BooleanSupplier then) {
        lock.writeLock().lock();
        try {
            if (revision < revisions.getOrDefault(watch, 0L)) {
                return true;
            }
            removeQuery(watch);
            revisions.put(watch, revision);
            return then.getAsBoolean();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private boolean register(StandingQuery query) {
        var number = compiled.register(new RegisteredQuery(query), query.question());
        number.ifPresent(entered -> entries.put(query.watch(), new Entry(query, entered)));
        return number.isPresent();
    }

    private void removeQuery(UUID watch) {
        var known = entries.remove(watch);
        if (known != null) {
            compiled.remove(known.number());
        }
    }
}
