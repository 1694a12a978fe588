package mx.vigia.scraper.sites.mx_leyes;

import java.net.URI;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mx.vigia.scraper.reading.ReadingProblem;

/**
 * Finds numbers missing between the first and the last of a page: the source has no gaps, so something was not read.
 */
final class NumberGaps {
    private NumberGaps() {}

    static List<ReadingProblem> in(URI page, List<MinutaKey> keys) {
        var byLegislature = keys.stream().collect(Collectors.groupingBy(MinutaKey::legislature));
        return byLegislature.values().stream()
                .flatMap(run -> findInRun(page, run).stream())
                .toList();
    }

    private static List<ReadingProblem> findInRun(URI page, List<MinutaKey> run) {
        var numbers = run.stream().map(MinutaKey::number).collect(Collectors.toCollection(TreeSet::new));
        var missing = new TreeSet<Integer>();
        for (var n = numbers.first(); n < numbers.last(); n++) {
            if (!numbers.contains(n)) {
                missing.add(n);
            }
        }
        return missing.isEmpty()
                ? List.of()
                : List.of(new ReadingProblem(
                        page,
                        "hole-in-numbering",
                        "every minuta from %d to %d".formatted(numbers.first(), numbers.last()),
                        "none of " + missing));
    }
}
