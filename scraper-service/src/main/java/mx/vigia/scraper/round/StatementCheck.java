package mx.vigia.scraper.round;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import mx.vigia.scraper.fetching.PageValidatorRepository.Remembered;
import mx.vigia.scraper.publishing.StoredRecords;
import mx.vigia.scraper.publishing.StoredRecords.Compared;
import mx.vigia.scraper.publishing.StoredRecords.Otherwise;
import mx.vigia.scraper.reading.Expectation;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Sighting;

/** Sets what a page says of known records beside what it said of them last: what cannot be meant takes the place of nothing that could. */
public record StatementCheck(StoredRecords held, String site, ImplausibleDates days) {
    /** The word for a page many of whose records say at once what they cannot mean. */
    static final String RECORDS_SPOILT = "records-spoilt";

    private static final int MIN_SPOILT_RECORDS = 5;

    /**
     * What may be told of a page.
     *
     * @param told what the page shows, with what was said before in the place of what cannot be meant
     * @param unsaid those of them that then say nothing else than before
     * @param suspicions why nothing of the page should be published
     */
    public record Found(List<Sighting> told, Set<Sighting> unsaid, List<ReadingProblem> suspicions) {
        public Found {
            told = List.copyOf(told);
            unsaid = Set.copyOf(unsaid);
            suspicions = List.copyOf(suspicions);
        }

        /** The page as it stands. */
        static Found all(List<Sighting> shown) {
            return new Found(shown, Set.of(), List.of());
        }
    }

    /** A page that nobody has read has said nothing before. */
    public Found in(URI page, List<Sighting> shown, Remembered before) {
        return before.end().isUnknown() || shown.isEmpty()
                ? Found.all(shown)
                : in(page, shown, held.compare(site, page, shown));
    }

    private Found in(URI page, List<Sighting> shown, Compared compared) {
        var told = new IdentityHashMap<Sighting, Sighting>();
        var unsaid = new HashSet<Sighting>();
        for (var other : compared.otherwise()) {
            var kept = new StatementRepair(days).keep(other);
            if (!kept.kept().isEmpty()) {
                var asItWas = withRepairedFields(other, kept);
                told.put(other.sighting(), asItWas);
                if (kept.fields().equals(other.was())) {
                    unsaid.add(asItWas);
                }
            }
        }
        var suspicions = new ArrayList<>(compared.doubts());
        if (told.size() >= MIN_SPOILT_RECORDS) {
            suspicions.add(new ReadingProblem(
                    page, RECORDS_SPOILT, Expectation.COUNT.of(0), Expectation.COUNT.of(told.size())));
        }
        return new Found(
                shown.stream()
                        .map(sighting -> told.getOrDefault(sighting, sighting))
                        .toList(),
                unsaid,
                suspicions);
    }

    private static Sighting withRepairedFields(Otherwise changed, StatementRepair.RepairedStatement kept) {
        var said = changed.sighting().said();
        for (var field : kept.kept()) {
            said = said.withStored(field, kept.fields().get(field));
        }
        return changed.sighting().withStatement(said);
    }
}
