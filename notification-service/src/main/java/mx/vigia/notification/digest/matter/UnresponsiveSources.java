package mx.vigia.notification.digest.matter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.vigia.notification.intake.LastSourceHealthRepository;
import mx.vigia.notification.intake.SiteHealthEvent;
import mx.vigia.notification.notice.MatchedSites;
import mx.vigia.notification.watch.NamedSources;
import mx.vigia.notification.watch.Watch;
import mx.vigia.notification.watch.WatchRepository;

/** The sources a committee depends on that do not respond, so that their silence is not mistaken for calm. */
@ApplicationScoped
public class UnresponsiveSources {
    private static final Set<String> RESPONSIVE_STATES = Set.of("speaking", "quiet", "never-visited", "withdrawn");

    private final LastSourceHealthRepository sources;
    private final MatchedSites matchedSites;
    private final WatchRepository watches;
    private final Clock clock;

    UnresponsiveSources(
            LastSourceHealthRepository sources, MatchedSites matchedSites, WatchRepository watches, Clock clock) {
        this.sources = sources;
        this.matchedSites = matchedSites;
        this.watches = watches;
        this.clock = clock;
    }

    /** Returns those that a watch of the committee names, or whose bills match one. */
    public SourceOutages of(UUID committee) {
        var known = sources.all();
        var asking = watches.findByCommittee(committee);
        return new SourceOutages(
                known.findUnheardSince(clock.instant()),
                known.all().stream()
                        .filter(site -> !RESPONSIVE_STATES.contains(site.state()))
                        .filter(site -> asking.stream().anyMatch(watch -> dependsOn(watch, site.site())))
                        .toList());
    }

    private boolean dependsOn(Watch watch, String site) {
        return NamedSources.in(watch.query()).contains(site.toLowerCase(Locale.ROOT))
                || matchedSites.has(watch.id(), site);
    }

    /**
     * The unresponsive sources.
     *
     * @param ofAll since when no source at all has responded, where that is too long
     * @param sites those that do not respond
     */
    public record SourceOutages(Optional<Instant> ofAll, List<SiteHealthEvent> sites) {
        public SourceOutages {
            sites = List.copyOf(sites);
        }
    }
}
