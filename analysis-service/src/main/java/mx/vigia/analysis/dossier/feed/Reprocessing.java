package mx.vigia.analysis.dossier.feed;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/**
 * Progress of a follower through the stored data, which restarts when its rules differ from those of the stored
 * progress.
 *
 * <p>All replicas have the same rules, because all of them are stopped before one of another version starts. All
 * replicas may follow at the same time.
 */
public final class Reprocessing {
    private static final String COLUMNS = "select last_number, former_number, last_id, done from reprocessing"
            + " where follower = ? and rules_version = ?";
    private static final String LOCK_SQL = COLUMNS + " for update skip locked";
    private static final String START_SQL = """
        update reprocessing set rules_version = ?, last_number = 0, former_number = greatest(former_number, last_number),
            last_id = default, done = false
        where follower = ? and rules_version <> ? returning follower\
        """;
    private static final String SAVE_LAST_NUMBER_SQL = "update reprocessing set last_number = greatest(last_number, ?)"
            + " where follower = ? and rules_version = ?";
    private static final String SAVE_LAST_ID_SQL =
            "update reprocessing set last_id = greatest(last_id, ?), done = done or ?"
                    + " where follower = ? and rules_version = ?";
    private static final String ADVANCE_SQL = "update reprocessing set last_number = ?, done = ?"
            + " where follower = ? and rules_version = ? and last_number = ? and not done returning last_number";
    private static final String FIND_SLOWEST_SQL = "select min(last_number) from reprocessing where follower = any (?)";

    /**
     * The followers and the versions of their rules. When rules change, raise the version, and all stored data is
     * processed again.
     */
    public enum Follower {
        /** Identity of records by their names, and everything folded from the records of a bill, such as its stage. */
        NAMES("names of records", 13),

        /** Every weight, key, threshold and wording used to score two records. */
        LINKS("links between bills", 8),

        /** What related bills have in common. */
        RELATED_BILLS("kin", 5),

        /** How communications of state congresses name the reforms on which they voted. */
        RATIFICATIONS("state votes", 1),

        /** How votes, meetings and debates name bills. */
        NAMED_BILLS("naming", 1),

        /** How names of people and bodies are read. Data files are included by their digest. */
        ACTORS("actors", 2),

        /** How topics, laws and obligations are found. Topics and laws are included by their digest. */
        TAGS("tags", 5),

        /** How due days are calculated. The deadline rules are included by their digest. */
        DUE_DAYS("days", 12),

        /** Which open bills are published with the watches they match. */
        WATCHED_BILLS("watched bills", 1);

        private final String key;
        private final int version;

        Follower(String key, int version) {
            this.key = key;
            this.version = version;
        }

        /** Returns the name of the follower in tables, logs and metrics. */
        public String key() {
            return key;
        }

        /** Returns the version of its rules. */
        public int version() {
            return version;
        }
    }

    /**
     * How far a follower has come.
     *
     * @param lastNumber of the last change of the feed, or source record, that is processed; 0 before the first
     * @param formerNumber the greatest number processed under former rules
     * @param lastId of the last row without a number that is processed; the nil UUID before the first
     * @param done whether all rows that existed are processed
     */
    public record Progress(long lastNumber, long formerNumber, UUID lastId, boolean done) {
        static final SqlFunction<Progress> ROW = row -> new Progress(
                row.getLong("last_number"),
                row.getLong("former_number"),
                row.getObject("last_id", UUID.class),
                row.getBoolean("done"));
    }

    private final String follower;
    private final String rules;

    private Reprocessing(Follower follower, String rules) {
        this.follower = follower.key();
        this.rules = rules;
    }

    /** Returns the progress of a follower whose rules are entirely in its code. */
    public static Reprocessing of(Follower follower) {
        return new Reprocessing(follower, Integer.toString(follower.version()));
    }

    /** Returns the progress of a follower whose rules also depend on data with this digest. */
    public static Reprocessing of(Follower follower, String digest) {
        return new Reprocessing(follower, follower.version() + " " + digest);
    }

    /** Returns the number up to which all of these have followed the change feed, under whatever rules. */
    public static long slowest(Jdbc jdbc, Collection<Follower> followers) {
        var keys = followers.stream().map(Follower::key).toList();
        return jdbc.first(FIND_SLOWEST_SQL, row -> row.getLong(1), Jdbc.array("text", keys))
                .orElseThrow();
    }

    /** Restarts if the stored progress is of other rules. Returns whether this call has done so. */
    public boolean begin(Jdbc jdbc) {
        return jdbc.first(START_SQL, row -> row.getString(1), rules, follower, rules)
                .isPresent();
    }

    /** Returns where to continue; empty where the stored progress is of other rules. */
    public Optional<Progress> progress(Jdbc jdbc) {
        return jdbc.first(COLUMNS, Progress.ROW, follower, rules);
    }

    /** Returns where to continue, from the beginning where the stored progress is of other rules. */
    public Progress resume(Jdbc jdbc) {
        begin(jdbc);
        return progress(jdbc)
                .orElseThrow(() -> new IllegalStateException(
                        "expected progress of \"%s\" by rules \"%s\" but found none".formatted(follower, rules)));
    }

    /**
     * Returns where to continue, locked until the end of the transaction; empty where another replica holds it or its
     * rules differ.
     */
    public Optional<Progress> lock(Jdbc transaction) {
        return transaction.first(LOCK_SQL, Progress.ROW, follower, rules);
    }

    /** Whether all rows are processed under these rules. */
    public boolean isDone(Jdbc jdbc) {
        return progress(jdbc).filter(Progress::done).isPresent();
    }

    /** Marks the change feed as processed up to this number; a number below the stored one changes nothing. */
    public void saveProgress(Jdbc transaction, long number) {
        transaction.update(SAVE_LAST_NUMBER_SQL, number, follower, rules);
    }

    /** Marks the rows as processed up to this one; an id below the stored one changes nothing. */
    public void saveProgress(Jdbc transaction, UUID id, boolean done) {
        transaction.update(SAVE_LAST_ID_SQL, id, done, follower, rules);
    }

    /**
     * Marks the numbered rows after {@code from} as processed up to this one; false where another replica already has.
     */
    public boolean advance(Jdbc transaction, Progress from, long number, boolean done) {
        return transaction
                .first(ADVANCE_SQL, row -> row.getLong(1), number, done, follower, rules, from.lastNumber())
                .isPresent();
    }
}
