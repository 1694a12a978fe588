package mx.vigia.analysis.topic;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.language.Wording;

/** The file of a topic as a person wrote it, looked through for what no file that is shipped would have wrong. */
record TopicDraft(String id) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    /** Words that stand in addresses where the id of a topic may. */
    private static final Set<String> TAKEN = Set.of("explain", "new", "corrections", "trials");

    private static final int MOST_RULES = 60;
    private static final int LONGEST_NAME = 120;

    /**
     * Reads it; what cannot be a topic is an {@link IllegalArgumentException} that says what was expected and found. Whether its questions can be understood is seen when it is tried.
     *
     * @param topic the id that it must have; null where it is to be one more
     */
    static TopicDraft read(String topic, String file, RuleBook book) {
        demand(file.length() <= TopicEditing.LONGEST_FILE, "at most 100,000 characters", file.length());
        TopicFile written = TopicYaml.read(file, new TypeReference<>() {});
        String id = written.id();
        boolean known = book.files().containsKey(id);
        demand(ID.matcher(id).matches() && !TAKEN.contains(id), "an id of small letters, figures and hyphens", id);
        demand(topic == null ? !known : id.equals(topic), topic == null ? "an id no topic has" : "the id " + topic, id);
        int rules = written.rules().size()
                + written.against().size()
                + written.exclusions().size();
        demand(!written.rules().isEmpty() && rules <= MOST_RULES, "1 to 60 rules and exclusions", rules);
        Stream.concat(written.rules().stream(), written.against().stream())
                .forEach(rule ->
                        demand(rule.weight() > 0 && rule.weight() <= 1, "a weight above 0, at most 1", rule.weight()));
        demandNames(written, book);
        written.broader()
                .forEach(broader -> demand(
                        book.files().containsKey(broader) && !broader.equals(id), "the id of another topic", broader));
        return new TopicDraft(id);
    }

    /** A name by which another topic is asked for would have watches follow the wrong one. */
    private static void demandNames(TopicFile written, RuleBook book) {
        Set<String> others = book.topics().stream()
                .filter(other -> !other.id().equals(written.id()))
                .flatMap(other -> other.names().stream())
                .map(Wording::fold)
                .collect(Collectors.toSet());
        Stream.of(written.id(), written.name().es(), written.name().en()).forEach(name -> {
            demand(!name.isBlank() && name.length() <= LONGEST_NAME, "a name of at most 120 characters", name);
            demand(!others.contains(Wording.fold(name)), "a name no other topic has", name);
        });
    }

    private static void demand(boolean given, String expected, Object found) {
        if (!given) {
            throw new IllegalArgumentException("expected " + expected + " and found " + found);
        }
    }
}
