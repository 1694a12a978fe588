package mx.vigia.analysis.topic;

import java.util.List;
import mx.vigia.analysis.dossier.Evidence;
import mx.vigia.analysis.dossier.Tag;

/** The score of a bill for a topic (0 to 1), with the evidence for it and against. */
public record TopicScore(double weight, List<Evidence> evidence, List<Evidence> against) {
    /** The score if there is no evidence either way. */
    static final TopicScore ZERO = new TopicScore(0, List.of(), List.of());

    private static final double ROUNDING_FACTOR = 100.0;
    private static final double MIN_SURE_SCORE = 0.6;
    private static final double MIN_REVIEW_SCORE = 0.3;

    /** Whether the score is high enough for alerts. */
    public boolean sure() {
        return rounded() >= MIN_SURE_SCORE;
    }

    /** Whether the score is high enough for review, but not for alerts. */
    boolean toReview() {
        return !sure() && rounded() >= MIN_REVIEW_SCORE;
    }

    Tag toTag(TopicRules rules) {
        return new Tag(rules.topic().id(), rounded(), evidence, against, rules.version());
    }

    private double rounded() {
        return Math.round(weight * ROUNDING_FACTOR) / ROUNDING_FACTOR;
    }
}
