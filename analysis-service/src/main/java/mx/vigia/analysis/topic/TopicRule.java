package mx.vigia.analysis.topic;

import java.util.List;
import java.util.Set;

/**
 * Alternative signs, any of which supports or opposes a topic with this weight (0 to 1); several do not add up.
 *
 * @param exceptions signs with any of which in the title the rule does not count in the heading, and in the synopsis
 *     not near them
 */
public record TopicRule(List<TopicSign> signs, double weight, Set<SignLocation> in, List<TopicSign> exceptions) {
    public TopicRule {
        signs = List.copyOf(signs);
        in = Set.copyOf(in);
        exceptions = List.copyOf(exceptions);
    }

    /** Returns the same rule for the heading alone. */
    TopicRule inHeading() {
        return new TopicRule(signs, weight, Set.of(SignLocation.HEADING), exceptions);
    }
}
