package mx.vigia.analysis.topic;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Set;
import mx.vigia.analysis.dossier.Place;
import mx.vigia.analysis.language.Asked;
import mx.vigia.analysis.language.Query;
import mx.vigia.analysis.language.QueryLanguage;

/** A topic as its data file has it: {@code topics/<id>.yaml}. */
record TopicFile(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) Bilingual name,
        @JsonProperty(required = true) Bilingual description,
        List<String> broader,
        @JsonProperty(required = true) List<Rule> rules,
        List<String> exclusions) {
    TopicFile {
        broader = broader == null ? List.of() : List.copyOf(broader);
        exclusions = exclusions == null ? List.of() : List.copyOf(exclusions);
    }

    record Bilingual(
            @JsonProperty(required = true) String es,
            @JsonProperty(required = true) String en) {}

    /** Questions of the same weight; without {@code in} they are put to title and text. */
    record Rule(
            @JsonProperty(required = true) double weight,
            Set<Place> in,
            @JsonProperty(required = true) List<String> any) {
        Rule {
            in = in == null ? Set.of(Place.TITLE, Place.TEXT) : Set.copyOf(in);
        }
    }

    TopicRules rulesOf() {
        Topic topic = new Topic(id, name.es, name.en, description.es, description.en, broader);
        List<TopicRule> all = rules.stream()
                .flatMap(rule ->
                        rule.any.stream().map(question -> new TopicRule(understood(question), rule.weight, rule.in)))
                .toList();
        return new TopicRules(
                topic, all, exclusions.stream().map(this::understood).toList());
    }

    private Query understood(String question) {
        return switch (QueryLanguage.readToTheLetter(question)) {
            case Asked.Understood(var query) -> query;
            case Asked.Misunderstood(var position, var spanish, var english) ->
                throw new IllegalArgumentException(
                        "topic " + id + ", rule '" + question + "' at " + position + ": " + english);
        };
    }
}
