package mx.vigia.analysis.clock;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;

/** The rules by which terms run, from {@code calendars/rules.yaml}. */
public final class ClockRules {
    /** The rule of a day that an article of a published text orders; the article says its own term. */
    public static final String TRANSITORY = "transitory";

    private static final List<ClockRule> KNOWN = DataFile.read("rules", new TypeReference<>() {});

    private ClockRules() {}

    /** All of them, in the order of the data; one that begins after another stands below it. */
    public static List<ClockRule> all() {
        return KNOWN;
    }

    /** The rule with this id. */
    public static ClockRule withId(String id) {
        return KNOWN.stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("calendars/rules.yaml: no rule " + id));
    }
}
