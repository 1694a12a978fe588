package mx.vigia.analysis.search.trend;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The properties that similar bills have in common; empty means any.
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
                new PrecedentCriteria(kind, source, "", topic),
                new PrecedentCriteria(kind, source, group, ""),
                new PrecedentCriteria(kind, source, "", ""),
                new PrecedentCriteria(kind, "", "", "")));
        return new ArrayList<>(all);
    }

    /** Returns all criteria that are set. */
    Stream<String> given() {
        return Stream.of(kind, source, group, topic).filter(value -> !value.isEmpty());
    }
}
