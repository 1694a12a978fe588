package mx.vigia.analysis.search.trend;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The properties that similar bills have in common; null means any.
 *
 * @param kind such as an initiative
 * @param source the site that shows it
 * @param group the parliamentary group behind it
 * @param topic a topic that it is certainly about
 */
record PrecedentCriteria(String kind, String source, String group, String topic) {

    /** Returns the criteria from the narrowest to the widest; the first with enough bills is used. */
    List<PrecedentCriteria> widened() {
        var all = new LinkedHashSet<>(List.of(
                this,
                new PrecedentCriteria(kind, source, null, topic),
                new PrecedentCriteria(kind, source, group, null),
                new PrecedentCriteria(kind, source, null, null),
                new PrecedentCriteria(kind, null, null, null)));
        return new ArrayList<>(all);
    }

    /** Returns all criteria that are set. */
    Stream<String> given() {
        return Stream.of(kind, source, group, topic).filter(Objects::nonNull);
    }
}
