package mx.vigia.analysis.topic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.vigia.analysis.language.query.AnalysedDocument;
import mx.vigia.analysis.topic.compiledquery.CompiledQueries;

/**
 * All signs of all topics, compiled together, so that a text is examined in detail only for those it has; those of the
 * heading apart from those of the text, since most rules read the heading only.
 */
public final class SignCatalog {
    private final Map<SignLocation, CompiledQueries<Alike>> compiled = new EnumMap<>(SignLocation.class);

    /** Equal signs, and the rules that have one of them. */
    private record Alike(List<TopicSign> signs, List<TopicRule> rules) {
        private Alike() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    public SignCatalog(List<TopicRules> topics) {
        for (SignLocation where : SignLocation.values()) {
            CompiledQueries<Alike> queries = new CompiledQueries<>();
            compiled.put(where, queries);
            collect(topics, where).forEach((sign, alike) -> register(queries, sign, alike));
        }
    }

    /** Returns the signs whose queries match a text, and the rules that have any of them. */
    PresentSigns findPresentSigns(AnalysedDocument text, SignLocation where) {
        PresentSigns present = new PresentSigns();
        compiled.get(where).findMatches(text).forEach(alike -> present.add(alike.signs(), alike.rules()));
        return present;
    }

    private static Map<TopicSign, Alike> collect(List<TopicRules> topics, SignLocation where) {
        Map<TopicSign, Alike> alike = new LinkedHashMap<>();
        for (TopicRules topic : topics) {
            topic.allRules().stream().filter(rule -> rule.in().contains(where)).forEach(rule -> {
                rule.signs().forEach(sign -> {
                    Alike those = like(sign, alike);
                    those.signs().add(sign);
                    those.rules().add(rule);
                });
                rule.exceptions().forEach(sign -> like(sign, alike).signs().add(sign));
            });
            topic.exclusions().forEach(sign -> like(sign, alike).signs().add(sign));
        }
        return alike;
    }

    private static Alike like(TopicSign sign, Map<TopicSign, Alike> alike) {
        return alike.computeIfAbsent(sign, first -> new Alike());
    }

    /** Adds a sign; equal ones are matched once. */
    private static void register(CompiledQueries<Alike> queries, TopicSign sign, Alike alike) {
        queries.register(alike, sign.question())
                .orElseThrow(() -> new InvalidTopicException(
                        "una seña de un tema nombra alguna palabra, y esta no: "
                                + sign.question().print(),
                        "a sign of a topic must name a word, and this one has none: "
                                + sign.question().print()));
    }
}
