package mx.vigia.analysis.linking.identity;

import java.util.List;

/**
 * The total evidence for a pair.
 *
 * @param words the number of words of the shorter title
 * @param sameLaws whether both would change the same laws, or neither names any
 * @param alike whether both are of one kind
 */
record PairScore(List<SignalWeight> evidence, int words, boolean sameLaws, boolean alike) {
    /** The weight if both name people and share none. */
    static final double OTHER_PEOPLE_WEIGHT = -1.5;

    private static final double STRONG_SCORE = 8;
    private static final double CERTAIN_SCORE = 7;
    private static final double MODERATE_WEIGHT = 1.5;
    private static final double MIN_TITLE_WEIGHT = 2;
    private static final double SAME_LAWS_WEIGHT = 2;
    private static final double SAME_ARTICLES_WEIGHT = 3;
    private static final int MIN_DISTINCTIVE_WORDS = 12;
    private static final double MISMATCH_WEIGHT = -2;
    private static final int MIN_INDEPENDENT_SIGNALS = 2;

    MatchStrength strength(double score) {
        boolean against = evidence.stream().anyMatch(signalWeight -> signalWeight.weight() <= MISMATCH_WEIGHT);
        boolean known = of(Signal.TEXT) > 0 || of(Signal.REFERENCE) > 0;
        boolean person = of(Signal.PROPONENT) > 0;
        boolean near = of(Signal.DAY) >= MODERATE_WEIGHT;
        if (!against
                && !mayBeLookalikes()
                && score >= STRONG_SCORE
                && independent() >= MIN_INDEPENDENT_SIGNALS
                && (known || person && of(Signal.DAY) > 0 && (of(Signal.LAWS) >= 1 || matchesByTitleAndDay()))) {
            return MatchStrength.STRONG;
        }
        double laws = of(Signal.LAWS);
        double title = of(Signal.TITLE);
        boolean entitled = title >= MIN_TITLE_WEIGHT
                || title >= MODERATE_WEIGHT && (laws >= SAME_LAWS_WEIGHT || near && words >= MIN_DISTINCTIVE_WORDS);
        boolean matter = known
                || laws >= SAME_ARTICLES_WEIGHT
                || entitled
                || person && (laws >= SAME_LAWS_WEIGHT || title >= MODERATE_WEIGHT);
        boolean others = of(Signal.PROPONENT) <= OTHER_PEOPLE_WEIGHT
                && !(near && laws >= SAME_ARTICLES_WEIGHT && title >= MODERATE_WEIGHT);
        boolean origin = known || person || near || matchesWithoutPeople() || matchesAsNextStation();
        boolean about = known || laws > 0 || title > 0; // else one person's other bill of the same days
        if (matter && origin && !against && !others || about && score >= CERTAIN_SCORE) {
            return MatchStrength.DOUBT;
        }
        return person && near && about ? MatchStrength.FAINT : MatchStrength.NOTHING;
    }

    /**
     * Whether these may be different bills with identical words: of other proponents, or, unless a reference is in
     * both, of two chambers. A bill and a later station of it are one by a reference or a shared name; words alone
     * could match a twin as well.
     */
    private boolean mayBeLookalikes() {
        boolean referred = of(Signal.REFERENCE) > 0;
        return of(Signal.PROPONENT) < 0 || !referred && (of(Signal.CHAMBER) < 0 || !alike);
    }

    /**
     * Whether title and day match although no law is named, as in motions: one person rarely presents two on one day
     * that begin with that many identical words.
     */
    private boolean matchesByTitleAndDay() {
        double needed = of(Signal.COMMITTEE) > 0 ? MODERATE_WEIGHT : MIN_TITLE_WEIGHT;
        return of(Signal.TITLE) >= needed
                && of(Signal.DAY) >= MODERATE_WEIGHT
                && words >= MIN_DISTINCTIVE_WORDS
                && sameLaws;
    }

    private long independent() {
        return evidence.stream()
                .filter(signalWeight ->
                        signalWeight.weight() >= 1 && signalWeight.signal().isIndependent())
                .count();
    }

    /** Whether laws and words agree and the day fits by month, although no people and no near day are named. */
    private boolean matchesWithoutPeople() {
        return of(Signal.DAY) > 0
                && (of(Signal.LAWS) >= SAME_LAWS_WEIGHT && of(Signal.TITLE) >= MIN_TITLE_WEIGHT
                        || of(Signal.LAWS) >= SAME_ARTICLES_WEIGHT && of(Signal.TITLE) >= MODERATE_WEIGHT);
    }

    private boolean matchesAsNextStation() {
        return of(Signal.FLOW) > 0
                && (of(Signal.LAWS) >= SAME_LAWS_WEIGHT && of(Signal.TITLE) >= MODERATE_WEIGHT || hasSameLongTitle());
    }

    /**
     * Whether the words are the same at length without naming laws, as in days of commemoration and permits; then the
     * next station is offered for review.
     */
    private boolean hasSameLongTitle() {
        return of(Signal.TITLE) >= MIN_TITLE_WEIGHT
                && of(Signal.LAWS) == 0
                && sameLaws
                && words >= MIN_DISTINCTIVE_WORDS;
    }

    private double of(Signal signal) {
        return evidence.stream()
                .filter(signalWeight -> signalWeight.signal() == signal)
                .mapToDouble(SignalWeight::weight)
                .sum();
    }
}
