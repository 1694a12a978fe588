package mx.vigia.analysis.topic;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mx.vigia.analysis.compiling.CompiledQuestions;
import mx.vigia.analysis.language.AnalysedText;

/** All signs of all topics, compiled together, so that a text is asked at length only for those it has. */
final class SignBook {
    private final CompiledQuestions<Sign> compiled = new CompiledQuestions<>();

    SignBook(List<TopicRules> rules) {
        rules.stream().flatMap(TopicRules::signs).distinct().forEach(this::enter);
    }

    /** The signs whose questions a text answers. */
    Set<Sign> in(AnalysedText text) {
        return new HashSet<>(compiled.answeredBy(text));
    }

    private void enter(Sign sign) {
        compiled.enter(sign, sign.question())
                .orElseThrow(
                        () -> new IllegalArgumentException("a sign of a topic must name a word, and this one has none: "
                                + sign.question().print()));
    }
}
