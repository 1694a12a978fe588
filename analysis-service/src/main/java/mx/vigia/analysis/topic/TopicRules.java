package mx.vigia.analysis.topic;

import java.util.List;
import mx.vigia.analysis.language.Query;

/** What speaks for a topic, and the turns of phrase whose words do not count. */
record TopicRules(Topic topic, List<TopicRule> rules, List<Query> exclusions) {
    TopicRules {
        rules = List.copyOf(rules);
        exclusions = List.copyOf(exclusions);
    }
}
