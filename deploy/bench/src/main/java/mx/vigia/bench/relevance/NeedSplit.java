package mx.vigia.bench.relevance;

import mx.vigia.platform.text.Sha256;

/**
 * Which shipped needs may be looked at while ranking rules are written. The results of unseen needs are never listed,
 * only their mean; they were judged before the rules changed. Needs n… served earlier rules and stay seen, needs h…
 * were held out and stay unseen; the hash of its id decides about every other, so that unseen ones are half of all.
 */
public final class NeedSplit {
    private static final String ALWAYS_SEEN = "n";
    private static final String NEVER_SEEN = "h";

    /** Ids whose hash begins with a digit up to this one are unseen. */
    private static final char LAST_UNSEEN_DIGIT = 'c';

    private NeedSplit() {}

    public static boolean isUnseen(String need) {
        return need.startsWith(NEVER_SEEN)
                || !need.startsWith(ALWAYS_SEEN) && Sha256.of(need).charAt(0) <= LAST_UNSEEN_DIGIT;
    }
}
