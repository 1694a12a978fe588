package mx.vigia.analysis.topic;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A topic as its data file has it: {@code topics/<id>.yaml}. */
record TopicFile(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) Bilingual name,
        @JsonProperty(required = true) Bilingual description,
        List<String> broader,
        @JsonProperty(required = true) List<RuleEntry> rules,
        List<RuleEntry> against,
        List<String> exclusions) {
    TopicFile {
        demand("an id", id);
        demand("a name", name);
        demand("a description", description);
        demand("rules", rules);
        rules = List.copyOf(rules);
        broader = broader == null ? List.of() : List.copyOf(broader);
        against = against == null ? List.of() : List.copyOf(against);
        exclusions = exclusions == null ? List.of() : List.copyOf(exclusions);
    }

    record Bilingual(
            @JsonProperty(required = true) String es,
            @JsonProperty(required = true) String en) {
        Bilingual {
            demand("words in Spanish (es)", es);
            demand("words in English (en)", en);
        }
    }

    private static void demand(String expected, Object found) {
        if (found == null) {
            throw new IllegalArgumentException("expected " + expected + " and found nothing");
        }
    }

    TopicRules rulesOf(WordLists lists, String version) {
        Topic topic = new Topic(id, name.es, name.en, description.es, description.en, broader);
        try {
            return new TopicRules(
                    topic,
                    rules.stream().map(entry -> entry.rule(lists)).toList(),
                    against.stream().map(entry -> entry.rule(lists).inHeading()).toList(),
                    exclusions.stream().map(Questions::asked).toList(),
                    version);
        } catch (IllegalArgumentException misunderstood) {
            throw new IllegalArgumentException("topic " + id + ": " + misunderstood.getMessage(), misunderstood);
        }
    }
}
