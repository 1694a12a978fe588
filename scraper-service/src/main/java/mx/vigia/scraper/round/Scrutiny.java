package mx.vigia.scraper.round;

import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import mx.vigia.scraper.fetching.KnownPages.Remembered;
import mx.vigia.scraper.publishing.Held;
import mx.vigia.scraper.publishing.Held.Otherwise;
import mx.vigia.scraper.reading.Measure;
import mx.vigia.scraper.reading.Problem;
import mx.vigia.scraper.reading.Sighting;

/** Sets what a page says of known records beside what it said of them last: what cannot be meant takes the place of nothing that could. */
record Scrutiny(Held held, String site, StrangeDays days) {
    /** The word for a page many of whose records say at once what they cannot mean. */
    static final String SPOILT = "records-spoilt";

    private static final int MANY = 5;

    /**
     * What may be told of a page.
     *
     * @param told what is to be published, with what was said before in the place of what cannot be meant
     * @param suspicions why nothing of the page should be
     */
    record Found(List<Sighting> told, List<Problem> suspicions) {
        Found {
            told = List.copyOf(told);
            suspicions = List.copyOf(suspicions);
        }
    }

    /** A page that nobody has read has said nothing before. */
    Found in(URI page, List<Sighting> shown, Remembered before) throws SQLException {
        return before.end().isUnknown() || shown.isEmpty()
                ? new Found(shown, List.of())
                : in(page, shown, held.otherwise(site, page, shown));
    }

    private Found in(URI page, List<Sighting> shown, List<Otherwise> changed) {
        var told = new IdentityHashMap<Sighting, Optional<Sighting>>();
        for (var other : changed) {
            var kept = new Steadfast(days).keep(other);
            if (!kept.kept().isEmpty()) {
                told.put(other.sighting(), told(other, kept));
            }
        }
        var suspicions = new ArrayList<Problem>();
        ExchangedTitles.in(page, shown, changed).ifPresent(suspicions::add);
        if (told.size() >= MANY) {
            suspicions.add(new Problem(page, SPOILT, Measure.COUNT.of(0), Measure.COUNT.of(told.size())));
        }
        return new Found(
                shown.stream()
                        .flatMap(sighting -> told.getOrDefault(sighting, Optional.of(sighting)).stream())
                        .toList(),
                suspicions);
    }

    /** Nothing, where all else is as it was. */
    private static Optional<Sighting> told(Otherwise changed, Steadfast.Kept kept) {
        if (kept.fields().equals(changed.was())) {
            return Optional.empty();
        }
        var said = changed.sighting().said();
        for (var field : kept.kept()) {
            said = said.keeping(field, kept.fields().get(field));
        }
        return Optional.of(changed.sighting().saying(said));
    }
}
