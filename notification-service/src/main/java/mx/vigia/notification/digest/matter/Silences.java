package mx.vigia.notification.digest.matter;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.vigia.notification.intake.SiteHealth;
import mx.vigia.notification.intake.SourceBook;
import mx.vigia.notification.notice.AnsweringSites;
import mx.vigia.notification.watch.NamedSources;
import mx.vigia.notification.watch.Watch;
import mx.vigia.notification.watch.Watches;

/** The sources a committee depends on that do not speak, so that nobody takes their silence for calm. */
@ApplicationScoped
public class Silences {
    private static final Set<String> SPEAKING = Set.of("speaking", "quiet", "never-visited", "withdrawn");

    private final SourceBook sources;
    private final AnsweringSites answering;
    private final Watches watches;
    private final Clock clock;

    Silences(SourceBook sources, AnsweringSites answering, Watches watches, Clock clock) {
        this.sources = sources;
        this.answering = answering;
        this.watches = watches;
        this.clock = clock;
    }

    /** Those that a watch of the committee names, or whose bills answer one. */
    public Silent of(UUID committee) throws SQLException {
        var known = sources.all();
        var asking = watches.ofCommittee(committee);
        return new Silent(
                known.unheardSince(clock.instant()),
                known.all().stream()
                        .filter(site -> !SPEAKING.contains(site.state()))
                        .filter(site -> asking.stream().anyMatch(watch -> dependsOn(watch, site.site())))
                        .toList());
    }

    private boolean dependsOn(Watch watch, String site) {
        return NamedSources.in(watch.query()).contains(site.toLowerCase(Locale.ROOT))
                || answering.has(watch.id(), site);
    }

    /**
     * What is not heard.
     *
     * @param ofAll since when nothing was heard of any source, where that is too long
     * @param sites those that do not speak
     */
    public record Silent(Optional<Instant> ofAll, List<SiteHealth> sites) {
        public Silent {
            sites = List.copyOf(sites);
        }
    }
}
