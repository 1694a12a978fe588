package mx.vigia.analysis.deadline;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.platform.text.Sha256;

/** The rules for terms, from {@code calendars/rules.yaml}; each names the calendar in which its days are counted. */
public final class DeadlineRules {
    /** The rule of the last day for comments that a notice names. */
    public static final String CONSULTATION_NOTICE = "consultation-notice";

    /** The rule of the last day for comments where the notice says for how long they are taken. */
    public static final String CONSULTATION_TERM = "consultation-term";

    /** The rule of a day ordered by an article of a published text; the article states its own term. */
    public static final String TRANSITORY = "transitory";

    /** The rule of the day on which, according to an article of a published text, it enters into force. */
    public static final String ENTRY_INTO_FORCE = "entry-into-force";

    private static final List<DeadlineRule> RULES = CalendarFile.read("rules", new TypeReference<>() {});

    private DeadlineRules() {}

    /** Returns all rules in the order of the data; one that begins after another comes after it. */
    public static List<DeadlineRule> all() {
        return RULES;
    }

    /** Returns a digest of all the data used to count days: if it changes, results may change. */
    public static String edition() {
        return Sha256.of(Stream.of("rules", "calendars", "periods", "rest-days")
                .map(CalendarFile::words)
                .collect(Collectors.joining()));
    }

    /** Returns the rule with this id. */
    public static DeadlineRule getById(String id) {
        return RULES.stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("calendars/rules.yaml: no rule " + id));
    }
}
