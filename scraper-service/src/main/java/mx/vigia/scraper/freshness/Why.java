package mx.vigia.scraper.freshness;

import java.util.Optional;
import java.util.UUID;
import mx.vigia.scraper.reading.Problem;
import mx.vigia.scraper.round.RoundReport;

/** Why an incident begins, in what was expected of the site and what there was instead. */
final class Why {
    private Why() {}

    static Incident incident(RoundReport round, SiteState state, Silences.Silence silence) {
        var problem = worst(round);
        var expected = problem.map(Problem::expected)
                .orElse("news within %d of the days on which it speaks".formatted(silence.most()));
        var found = problem.map(Problem::found).orElse("none for %d".formatted(silence.days()));
        return new Incident(UUID.randomUUID(), state, expected, found, round.endedAt(), null);
    }

    static String fact(Optional<Incident> began, Optional<Incident> over) {
        return began.isPresent() ? SiteHealth.SILENT : over.isPresent() ? SiteHealth.RECOVERED : null;
    }

    /** The first problem that says why, before what only follows from it. */
    private static Optional<Problem> worst(RoundReport round) {
        return round.ending().isSound() && !round.has("page-changed")
                ? Optional.empty()
                : round.problems().stream()
                        .filter(problem -> !problem.what().equals("nothing-read"))
                        .findFirst()
                        .or(() -> round.problems().stream().findFirst());
    }
}
