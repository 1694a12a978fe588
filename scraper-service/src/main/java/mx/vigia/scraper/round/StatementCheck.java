package mx.vigia.scraper.round;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import mx.vigia.scraper.fetching.PageValidatorRepository.Remembered;
import mx.vigia.scraper.publishing.StoredRecords;
import mx.vigia.scraper.publishing.StoredRecords.ChangedSighting;
import mx.vigia.scraper.publishing.StoredRecords.Compared;
import mx.vigia.scraper.reading.Expectation;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Sighting;

/**
 * Compares a page's statements about known records with its last ones: an impossible value never replaces a possible
 * one.
 */
public record StatementCheck(StoredRecords held, String site, ImplausibleDates days) {
    /** The word for a page with many impossible statements about records at once. */
    static final String RECORDS_SPOILT = "records-spoilt";

    private static final int MIN_SPOILT_RECORDS = 5;

    /**
     * What may be published of a page.
     *
     * @param told what the page shows, with earlier values in place of impossible ones
     * @param unsaid those of them that are then unchanged
     * @param suspicions why nothing of the page should be published
     */
    public record Found(List<Sighting> told, Set<Sighting> unsaid, List<ReadingProblem> suspicions) {
        public Found {
            told = List.copyOf(told);
            unsaid = Set.copyOf(unsaid);
            suspicions = List.copyOf(suspicions);
        }

        /** Returns the page unchanged. */
        static Found all(List<Sighting> shown) {
            return new Found(shown, Set.of(), List.of());
        }
    }

    /** Returns what may be published of the page; one never read before has no earlier statements. */
    public Found in(URI page, List<Sighting> shown, Remembered before) {
        return before.end().isUnknown() || shown.isEmpty()
                ? Found.all(shown)
                : in(page, shown, held.compare(site, page, shown));
    }

    private Found in(URI page, List<Sighting> shown, Compared compared) {
        var given = new IdentityHashMap<Sighting, Sighting>();
        var unsaid = new HashSet<Sighting>();
        for (var other : compared.otherwise()) {
            var repairedStatement = new StatementRepair(days).keepEarlierValues(other);
            if (!repairedStatement.kept().isEmpty()) {
                var asItWas = withRepairedFields(other, repairedStatement);
                given.put(other.sighting(), asItWas);
                if (repairedStatement.fields().equals(other.was())) {
                    unsaid.add(asItWas);
                }
            }
        }
        var suspicions = new ArrayList<>(compared.doubts());
        if (given.size() >= MIN_SPOILT_RECORDS) {
            suspicions.add(new ReadingProblem(
                    page, RECORDS_SPOILT, Expectation.COUNT.of(0), Expectation.COUNT.of(given.size())));
        }
        return new Found(
                shown.stream()
                        .map(sighting -> given.getOrDefault(sighting, sighting))
                        .toList(),
                unsaid,
                suspicions);
    }

    private static Sighting withRepairedFields(
            ChangedSighting changed, StatementRepair.RepairedStatement repairedStatement) {
        var stated = changed.sighting().said();
        for (var field : repairedStatement.kept()) {
            stated = stated.withStored(field, repairedStatement.fields().get(field));
        }
        return changed.sighting().withStatement(stated);
    }
}
