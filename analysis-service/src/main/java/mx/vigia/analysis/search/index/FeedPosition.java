package mx.vigia.analysis.search.index;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import mx.vigia.analysis.dossier.feed.FeedChange;

/**
 * How far an index has followed the change feed, and which change that was: another database, or one restored to an
 * earlier moment, has another change of that number, or none.
 *
 * @param number 0 before the first change
 * @param identity the dossier, its revision and the time of that change; empty where the index follows no feed
 */
record FeedPosition(long number, String identity) {
    private static final String NUMBER_KEY = "change";
    private static final String IDENTITY_KEY = "changeIdentity";

    static final FeedPosition START = new FeedPosition(0, "");

    static FeedPosition of(FeedChange change) {
        return new FeedPosition(
                change.number(),
                "%s/%d@%s"
                        .formatted(
                                change.dossier(), change.revision(), change.at().truncatedTo(ChronoUnit.MICROS)));
    }

    /** Returns the position that a commit of an index names. */
    static FeedPosition read(Map<String, String> commit) {
        return new FeedPosition(Long.parseLong(commit.get(NUMBER_KEY)), commit.getOrDefault(IDENTITY_KEY, ""));
    }

    void write(Map<String, String> commit) {
        commit.put(NUMBER_KEY, Long.toString(number));
        commit.put(IDENTITY_KEY, identity);
    }
}
