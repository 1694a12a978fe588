package mx.vigia.analysis.topic;

import java.util.List;
import mx.vigia.platform.text.OrEmpty;

/**
 * A topic as its data file defines it: {@code topics/<id>.yaml}.
 *
 * @param definition what belongs to the topic; empty in files that state none
 */
public record TopicFile(
        String id,
        Bilingual name,
        Bilingual description,
        Definition definition,
        List<String> broader,
        List<RuleEntry> rules,
        List<RuleEntry> against,
        List<String> exclusions) {
    public TopicFile {
        requireField("id", id);
        requireField("name", name);
        requireField("description", description);
        requireField("rules", rules);
        definition = definition == null ? Definition.NONE : definition;
        rules = List.copyOf(rules);
        broader = OrEmpty.list(broader);
        against = OrEmpty.list(against);
        exclusions = OrEmpty.list(exclusions);
    }

    public record Bilingual(String es, String en) {
        public Bilingual {
            requireField("es", es);
            requireField("en", en);
        }
    }

    /**
     * What a topic means, in Spanish: the rules follow from it, and disputes are settled by it.
     *
     * @param borders cases on the border, each with its reason
     */
    public record Definition(String belongs, String excluded, List<String> borders) {
        static final Definition NONE = new Definition("", "", List.of());

        public Definition {
            requireField("belongs", belongs);
            requireField("excluded", excluded);
            borders = OrEmpty.list(borders);
        }
    }

    private static void requireField(String field, Object found) {
        if (found == null) {
            throw new InvalidTopicException("falta «" + field + "»", "'" + field + "' is missing");
        }
    }

    TopicRules rulesOf(WordLists lists, String version) {
        Topic topic = new Topic(id, name.es, name.en, description.es, description.en, broader);
        try {
            return new TopicRules(
                    topic,
                    rules.stream().map(entry -> entry.rule(lists)).toList(),
                    against.stream().map(entry -> entry.rule(lists).inHeading()).toList(),
                    exclusions.stream().map(SignParser::parseSign).toList(),
                    version);
        } catch (InvalidTopicException misunderstood) {
            throw misunderstood.of(id);
        }
    }
}
