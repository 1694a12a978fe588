package mx.vigia.analysis.topic;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.vigia.analysis.compiling.CompiledQuestions;
import mx.vigia.analysis.language.AnalysedText;

/** All signs of all topics, compiled together, so that a text is asked at length only for those it has. */
final class SignBook {
    private final CompiledQuestions<List<Sign>> compiled = new CompiledQuestions<>();

    SignBook(List<TopicRules> rules) {
        Map<Sign, List<Sign>> alike = rules.stream()
                .flatMap(TopicRules::signs)
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.toList()));
        alike.values().forEach(this::enter);
    }

    /**
     * The signs of these rules whose questions a text answers. They are told by where they stand in the rules and not by what they say: thousands are looked up for each text, and
     * what one says is a question of many words.
     */
    Set<Sign> in(AnalysedText text) {
        Set<Sign> found = Collections.newSetFromMap(new IdentityHashMap<>());
        compiled.answeredBy(text).forEach(found::addAll);
        return found;
    }

    /** Those that say the same are asked together. */
    private void enter(List<Sign> alike) {
        Sign sign = alike.getFirst();
        compiled.enter(alike, sign.question())
                .orElseThrow(() -> new NotATopic(
                        "una seña de un tema nombra alguna palabra, y esta no: "
                                + sign.question().print(),
                        "a sign of a topic must name a word, and this one has none: "
                                + sign.question().print()));
    }
}
