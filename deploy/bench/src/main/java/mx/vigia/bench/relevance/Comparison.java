package mx.vigia.bench.relevance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import mx.vigia.bench.relevance.Judgements.Need;

/**
 * Two searches compared on some needs: means of the gain of the first ten and of recall in the first fifty.
 *
 * @param lead where the mean of the differences in gain lies
 */
public record Comparison(double gain, double plainGain, MeanInterval lead, double recall, double plainRecall) {

    public static Comparison of(Collection<Need> needs, Searches found) {
        List<Double> leads = needs.stream()
                .map(need -> gain(need, found.ours()) - gain(need, found.plain()))
                .toList();
        return new Comparison(
                mean(needs, found.ours(), Comparison::gain),
                mean(needs, found.plain(), Comparison::gain),
                MeanInterval.of(leads),
                mean(needs, found.ours(), Comparison::recall),
                mean(needs, found.plain(), Comparison::recall));
    }

    /** Returns the gain of a need in one of the searches. */
    public static double gain(Need need, Map<String, List<String>> found) {
        return Gain.of(found.getOrDefault(need.id(), List.of()), need.grades());
    }

    private static double recall(Need need, Map<String, List<String>> found) {
        return Recall.of(found.getOrDefault(need.id(), List.of()), need.grades());
    }

    private static double mean(
            Collection<Need> needs,
            Map<String, List<String>> found,
            ToDoubleBiFunction<Need, Map<String, List<String>>> measure) {
        return needs.stream()
                .mapToDouble(need -> measure.applyAsDouble(need, found))
                .average()
                .orElse(0);
    }
}
