package mx.vigia.scraper.round;

import java.net.URI;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.reading.Expectation;
import mx.vigia.scraper.reading.NumberRange;
import mx.vigia.scraper.reading.ReadingProblem;

/** Which of the numbers printed by a site are stored. */
record StoredNumbers(Jdbc jdbc, String site) {
    private static final int MAX_NUMBERS = 100_000;
    private static final int MAX_LISTED_NUMBERS = 12;

    /**
     * Returns a problem if numbers of this range are missing; none if all are stored, or none yet, since then the list
     * was never read.
     */
    Optional<ReadingProblem> missing(URI page, NumberRange range) {
        var length = Math.min(range.last() - range.first() + 1, MAX_NUMBERS);
        var held = findHeld(range, length);
        if (held.isEmpty() || held.cardinality() == length) {
            return Optional.empty();
        }
        var missing = new BitSet(length);
        missing.set(0, length);
        missing.andNot(held);
        var named = missing.stream()
                .limit(MAX_LISTED_NUMBERS)
                .mapToObj(at -> String.valueOf(range.first() + at))
                .collect(Collectors.joining(", "));
        return Optional.of(new ReadingProblem(
                page,
                "numbers-missing",
                Expectation.NUMBERS_FROM_TO.of(range.first(), range.last()),
                Expectation.ALL_BUT.of(
                        missing.cardinality(), missing.cardinality() > MAX_LISTED_NUMBERS ? named + " …" : named)));
    }

    private BitSet findHeld(NumberRange range, int length) {
        var held = new BitSet(length);
        jdbc.forEach(
                """
                select n.number from (
                  select substring(alias from length(?) + 1)::bigint as number from source_alias
                  where site = ? and starts_with(alias, ?) and substring(alias from length(?) + 1) ~ '^[0-9]{1,9}$') as n
                where n.number between ? and ?""",
                row -> held.set((int) (row.getLong(1) - range.first())),
                range.prefix(),
                site,
                range.prefix(),
                range.prefix(),
                range.first(),
                range.first() + length - 1);
        return held;
    }
}
