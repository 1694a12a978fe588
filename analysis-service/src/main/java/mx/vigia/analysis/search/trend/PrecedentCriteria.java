package mx.vigia.analysis.search.trend;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * What bills have in common that are taken as alike; what is null does not count.
 *
 * @param kind such as an initiative
 * @param source the site that shows it
 * @param group the parliamentary group behind it
 * @param topic a topic that it is about for sure
 */
record PrecedentCriteria(String kind, String source, String group, String topic) {

    /** From what has most in common to what has least: the first with enough bills is the one to count by. */
    List<PrecedentCriteria> widened() {
        var all = new LinkedHashSet<>(List.of(
                this,
                new PrecedentCriteria(kind, source, null, topic),
                new PrecedentCriteria(kind, source, group, null),
                new PrecedentCriteria(kind, source, null, null),
                new PrecedentCriteria(kind, null, null, null)));
        return new ArrayList<>(all);
    }

    /** All that is given. */
    Stream<String> given() {
        return Stream.of(kind, source, group, topic).filter(value -> value != null);
    }
}
