package mx.vigia.analysis.intake.topicediting;

import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * People's judgements on the bills that match a topic's rules: {@code right} of {@code of}.
 *
 * @param rules each rule of the topic, in the order of its file
 */
@TemplateData
public record RuleFeedback(int right, int of, List<OfRule> rules) {
    public RuleFeedback {
        rules = List.copyOf(rules);
    }

    /**
     * The feedback on one rule; a bill counts for each rule that matches it, whatever its weight.
     *
     * @param signs as they are written
     */
    @TemplateData
    public record OfRule(double weight, List<String> signs, int right, int of) {
        public OfRule {
            signs = List.copyOf(signs);
        }
    }
}
