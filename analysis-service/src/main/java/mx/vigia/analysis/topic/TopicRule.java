package mx.vigia.analysis.topic;

import java.util.Set;
import mx.vigia.analysis.dossier.Place;
import mx.vigia.analysis.language.Query;

/** A question which, answered by a bill's title or text, speaks this much (0 to 1) for a topic. */
record TopicRule(Query question, double weight, Set<Place> in) {
    TopicRule {
        in = Set.copyOf(in);
    }
}
