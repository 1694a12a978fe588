package mx.vigia.analysis.topic;

import java.util.List;
import java.util.Set;

/** Signs of which any, found in a bill, speaks this much (0 to 1) for a topic or against it; several of them speak no louder. */
public record TopicRule(List<TopicSign> signs, double weight, Set<SignLocation> in) {
    public TopicRule {
        signs = List.copyOf(signs);
        in = Set.copyOf(in);
    }

    /** The same, asked of the heading alone. */
    TopicRule inHeading() {
        return new TopicRule(signs, weight, Set.of(SignLocation.HEADING));
    }
}
