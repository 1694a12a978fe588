package mx.vigia.analysis.topic;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The signs that one text has, and the rules with one of these: a few dozen of thousands. Signs are identified by their
 * position in the rules and not by their content, which is a query of many words.
 */
final class PresentSigns {
    private final Set<TopicSign> signs = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<TopicRule> rules = Collections.newSetFromMap(new IdentityHashMap<>());

    void add(Collection<TopicSign> more, Collection<TopicRule> having) {
        signs.addAll(more);
        rules.addAll(having);
    }

    boolean hasSign(TopicSign sign) {
        return signs.contains(sign);
    }

    boolean hasAnySignOf(TopicRule rule) {
        return rules.contains(rule);
    }
}
