package mx.vigia.notification.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All sources with their last health report.
 *
 * @param unheardAfter how long all of them may be silent
 */
public record SourceOverview(List<SiteHealthEvent> all, Duration unheardAfter) {
    public SourceOverview {
        all = List.copyOf(all);
    }

    /** Returns the same without these sites. */
    public SourceOverview without(Set<String> sites) {
        return new SourceOverview(
                all.stream().filter(source -> !sites.contains(source.site())).toList(), unheardAfter);
    }

    /** Returns the name of the site with this id; empty where it never reported. */
    public Optional<String> findName(String site) {
        return all.stream()
                .filter(source -> source.site().equals(site))
                .map(SiteHealthEvent::name)
                .findFirst();
    }

    /** Returns the last report of any source; empty where there is none. */
    public Optional<Instant> lastHeard() {
        return all.stream().map(source -> source.round().endedAt()).max(Instant::compareTo);
    }

    /** Returns since when no source has reported, where that is too long: then the failure is in Vigía itself. */
    public Optional<Instant> findUnheardSince(Instant now) {
        return lastHeard().filter(last -> last.plus(unheardAfter).isBefore(now));
    }
}
