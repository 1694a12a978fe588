package mx.vigia.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mx.vigia.analysis.text.comparison.ArticleComparison;
import mx.vigia.analysis.text.worddiff.ChangeGrade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pairs of wordings graded by people. No rule was made for the held-out ones. */
class LabelledPairsTest {
    private static final double TOLERATED = 0.05;

    private record Pair(String before, String after, ChangeGrade grade) {
        static Pair of(String line) {
            var cells = line.split("\t", -1);
            return new Pair(
                    cells[0].replace("\\n", "\n"),
                    cells[1].replace("\\n", "\n"),
                    ChangeGrade.valueOf(cells[2].toUpperCase()));
        }

        ChangeGrade found() {
            return ArticleComparison.of(before, after).grade();
        }

        boolean isSubstantive() {
            return grade == ChangeGrade.SUBSTANTIVE;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/pairs-tuned.tsv", "text/pairs-held-out.tsv"})
    void substantiveChangesAreNeverMissedAndRarelyOverreported(String file) {
        var pairs = pairs(file);
        var missed = pairs.stream()
                .filter(Pair::isSubstantive)
                .filter(pair -> pair.found() != ChangeGrade.SUBSTANTIVE)
                .toList();
        var lesser = pairs.stream().filter(pair -> !pair.isSubstantive()).toList();
        var alarmed = lesser.stream()
                .filter(pair -> pair.found() == ChangeGrade.SUBSTANTIVE)
                .toList();
        long exact = pairs.stream().filter(pair -> pair.found() == pair.grade()).count();
        System.out.printf(
                "%s: %d pairs, %d graded exactly; %d substantive ones missed, %d of %d lesser ones called substantive%n",
                file, pairs.size(), exact, missed.size(), alarmed.size(), lesser.size());

        assertThat(missed).isEmpty();
        assertThat((double) alarmed.size() / lesser.size()).isLessThanOrEqualTo(TOLERATED);
    }

    @Test
    void thereAreAHundredAndFiftyPairsAndHalfOfThemAreSubstantive() {
        var all = new ArrayList<>(pairs("text/pairs-tuned.tsv"));
        all.addAll(pairs("text/pairs-held-out.tsv"));

        assertThat(all).hasSizeGreaterThanOrEqualTo(150);
        assertThat(all).filteredOn(Pair::isSubstantive).hasSizeGreaterThanOrEqualTo(75);
    }

    private static List<Pair> pairs(String file) {
        return DataWordList.lines(file).stream().skip(1).map(Pair::of).toList();
    }
}
