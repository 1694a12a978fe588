package mx.vigia.scraper.freshness;

import java.util.Optional;
import java.util.UUID;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.round.RoundReport;

/** The reason of an incident: what was expected of the site and what was found. */
final class IncidentReason {
    private IncidentReason() {}

    static Incident incident(RoundReport round, SiteState state, SiteStaleness.Staleness staleness) {
        var problem = findWorst(round);
        var expected = problem.map(ReadingProblem::expected)
                .orElse("news within %d of the days on which it speaks".formatted(staleness.most()));
        var found = problem.map(ReadingProblem::found).orElse("none for %d".formatted(staleness.days()));
        return new Incident(UUID.randomUUID(), state, expected, found, round.endedAt(), null);
    }

    static String fact(Optional<Incident> began, Optional<Incident> over) {
        return began.isPresent()
                ? SiteHealthEvent.SILENT_FACT
                : over.isPresent() ? SiteHealthEvent.RECOVERED_FACT : null;
    }

    /** Returns the first problem that is a cause, before those that only follow from it. */
    private static Optional<ReadingProblem> findWorst(RoundReport round) {
        return round.ending().isSound() && !round.has("page-changed")
                ? Optional.empty()
                : round.problems().stream()
                        .filter(problem -> !problem.what().equals("nothing-read"))
                        .findFirst()
                        .or(() -> round.problems().stream().findFirst());
    }
}
