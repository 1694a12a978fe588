package mx.vigia.analysis.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.vigia.analysis.language.query.AnalysedDocument;
import mx.vigia.analysis.topic.compiledquery.CompiledQueries;

/** All signs of all topics, compiled together, so that a text is examined in detail only for those it has. */
public final class SignCatalog {
    private final CompiledQueries<Alike> compiled = new CompiledQueries<>();

    /** Equal signs, and the rules that have one of them. */
    private record Alike(List<TopicSign> signs, List<TopicRule> rules) {
        private Alike() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    public SignCatalog(List<TopicRules> topics) {
        Map<TopicSign, Alike> alike = new LinkedHashMap<>();
        for (TopicRules topic : topics) {
            topic.allRules()
                    .forEach(rule -> rule.signs().forEach(sign -> {
                        Alike those = like(sign, alike);
                        those.signs().add(sign);
                        those.rules().add(rule);
                    }));
            topic.allRules().stream()
                    .flatMap(rule -> rule.exceptions().stream())
                    .forEach(sign -> like(sign, alike).signs().add(sign));
            topic.exclusions().forEach(sign -> like(sign, alike).signs().add(sign));
        }
        alike.forEach(this::add);
    }

    /** Returns the signs whose queries match a text, and the rules that have any of them. */
    PresentSigns findPresentSigns(AnalysedDocument text) {
        PresentSigns present = new PresentSigns();
        compiled.findMatches(text).forEach(alike -> present.add(alike.signs(), alike.rules()));
        return present;
    }

    private static Alike like(TopicSign sign, Map<TopicSign, Alike> alike) {
        return alike.computeIfAbsent(sign, first -> new Alike());
    }

    /** Adds a sign; equal ones are matched once. */
    private void add(TopicSign sign, Alike alike) {
        compiled.register(alike, sign.question())
                .orElseThrow(() -> new InvalidTopicException(
                        "una seña de un tema nombra alguna palabra, y esta no: "
                                + sign.question().print(),
                        "a sign of a topic must name a word, and this one has none: "
                                + sign.question().print()));
    }
}
