package mx.vigia.analysis.text.comparison;

import java.util.List;
import java.util.Locale;
import mx.vigia.analysis.text.worddiff.ChangeGrade;

/**
 * The agreement of our grades with those that people gave to pairs of wordings. A line has before, after and the grade,
 * separated by tabs.
 */
record JudgedPairs(int pairs, int exact, int substantive, int missed, int lesser, int alarmed) {
    private record Pair(ChangeGrade wanted, ChangeGrade found) {
        static Pair of(String line) {
            var cells = line.split("\t", -1);
            var comparison = ArticleComparison.of(cells[0].replace("\\n", "\n"), cells[1].replace("\\n", "\n"));
            return new Pair(ChangeGrade.valueOf(cells[2].toUpperCase(Locale.ROOT)), comparison.grade());
        }
    }

    /** Returns the pairs of these lines, the first of which is a heading. */
    static JudgedPairs of(List<String> lines) {
        var all = lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(Pair::of)
                .toList();
        var substantive = all.stream()
                .filter(pair -> pair.wanted == ChangeGrade.SUBSTANTIVE)
                .toList();
        var lesser = all.stream()
                .filter(pair -> pair.wanted != ChangeGrade.SUBSTANTIVE)
                .toList();
        return new JudgedPairs(
                all.size(),
                (int) all.stream().filter(pair -> pair.wanted == pair.found).count(),
                substantive.size(),
                (int) substantive.stream()
                        .filter(pair -> pair.found != ChangeGrade.SUBSTANTIVE)
                        .count(),
                lesser.size(),
                (int) lesser.stream()
                        .filter(pair -> pair.found == ChangeGrade.SUBSTANTIVE)
                        .count());
    }

    /** Returns the share of the lesser changes that is graded substantive, in per cent. */
    double alarmedPerCent() {
        return lesser == 0 ? 0 : Math.round(1000.0 * alarmed / lesser) / 10.0;
    }
}
