package mx.vigia.analysis.text.worddiff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordDiffTest {
    @ParameterizedTest
    @ValueSource(ints = {2, 5, 40})
    void hunksRebuildTheOtherText(int vocabulary) {
        var random = new Random(vocabulary);
        for (int i = 0; i < 400; i++) {
            var before = words(random, random.nextInt(40), vocabulary);
            var after = words(random, random.nextInt(40), vocabulary);

            assertThat(applied(before, after, WordDiff.between(before, after, WorkBudget.usual())))
                    .isEqualTo(after);
        }
    }

    @Test
    void computedEditIsTheShortest() {
        var random = new Random(7);
        for (int i = 0; i < 400; i++) {
            var before = words(random, random.nextInt(12), 3);
            var after = words(random, random.nextInt(12), 3);
            var whole = new Hunk(0, before.size(), 0, after.size());

            var hunks = ShortestEdit.compute(before, after, whole, WorkBudget.usual());

            assertThat(cost(hunks)).isEqualTo(before.size() + after.size() - 2 * common(before, after));
        }
    }

    @Test
    void passageBeyondTheEffortLimitIsReplaced() {
        var budget = WorkBudget.of(10);
        var before = IntStream.range(0, 1_000).mapToObj(i -> "w" + i % 3).toList();

        var hunks = WordDiff.between(before, before.reversed(), budget);

        assertThat(applied(before, before.reversed(), hunks)).isEqualTo(before.reversed());
        assertThat(budget.skippedCount()).isPositive();
    }

    @Test
    void tooDifferentPassageIsReplaced() {
        var budget = WorkBudget.usual();
        var before = IntStream.range(0, 2_000).mapToObj(i -> "a" + i % 7).toList();
        var after = IntStream.range(0, 2_000).mapToObj(i -> "b" + i % 5).toList();

        assertThat(WordDiff.between(before, after, budget)).containsExactly(new Hunk(0, 2_000, 0, 2_000));
        assertThat(budget.skippedCount()).isPositive();
    }

    @Test
    void twoLongTextsWithNothingInCommonAreComparedInTime() {
        var before = IntStream.range(0, 200_000).mapToObj(i -> "a" + i % 7).toList();
        var after = IntStream.range(0, 200_000).mapToObj(i -> "a" + i % 5).toList();

        var hunks = assertTimeout(Duration.ofSeconds(20), () -> WordDiff.between(before, after, WorkBudget.usual()));

        assertThat(applied(before, after, hunks)).isEqualTo(after);
    }

    private static List<String> words(Random random, int count, int vocabulary) {
        return random.ints(count, 0, vocabulary).mapToObj(i -> "w" + i).toList();
    }

    private static List<String> applied(List<String> before, List<String> after, List<Hunk> hunks) {
        var made = new ArrayList<String>();
        int at = 0;
        for (var hunk : hunks) {
            made.addAll(before.subList(at, hunk.from()));
            assertThat(made).hasSize(hunk.otherFrom());
            made.addAll(after.subList(hunk.otherFrom(), hunk.otherTo()));
            at = hunk.to();
        }
        made.addAll(before.subList(at, before.size()));
        return made;
    }

    private static int cost(List<Hunk> hunks) {
        return hunks.stream()
                .mapToInt(hunk -> hunk.to() - hunk.from() + hunk.otherTo() - hunk.otherFrom())
                .sum();
    }

    /** The length of the longest common subsequence, by the textbook. */
    private static int common(List<String> one, List<String> other) {
        var table = new int[one.size() + 1][other.size() + 1];
        for (int i = 1; i <= one.size(); i++) {
            for (int j = 1; j <= other.size(); j++) {
                table[i][j] = one.get(i - 1).equals(other.get(j - 1))
                        ? table[i - 1][j - 1] + 1
                        : Math.max(table[i - 1][j], table[i][j - 1]);
            }
        }
        return table[one.size()][other.size()];
    }
}
