package mx.vigia.analysis.topic;

import java.util.List;
import java.util.stream.Stream;

/**
 * The rules that support a topic.
 *
 * @param against rules that oppose it if they match the heading
 * @param exclusions phrases whose words do not count
 * @param version the first characters of the digest of the files that define these rules
 */
public record TopicRules(
        Topic topic, List<TopicRule> rules, List<TopicRule> against, List<TopicSign> exclusions, String version) {
    public TopicRules {
        rules = List.copyOf(rules);
        against = List.copyOf(against);
        exclusions = List.copyOf(exclusions);
    }

    /** Returns the rules that support it, and those against. */
    List<TopicRule> allRules() {
        return Stream.concat(rules.stream(), against.stream()).toList();
    }
}
