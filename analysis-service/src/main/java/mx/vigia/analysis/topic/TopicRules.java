package mx.vigia.analysis.topic;

import java.util.List;
import java.util.stream.Stream;

/**
 * What speaks for a topic.
 *
 * @param against what speaks against it where the heading has it
 * @param exclusions turns of phrase whose words do not count
 * @param version the first characters of the digest of the files that say all this
 */
public record TopicRules(
        Topic topic, List<TopicRule> rules, List<TopicRule> against, List<TopicSign> exclusions, String version) {
    public TopicRules {
        rules = List.copyOf(rules);
        against = List.copyOf(against);
        exclusions = List.copyOf(exclusions);
    }

    /** Those that speak for it, and those against. */
    List<TopicRule> allRules() {
        return Stream.concat(rules.stream(), against.stream()).toList();
    }
}
