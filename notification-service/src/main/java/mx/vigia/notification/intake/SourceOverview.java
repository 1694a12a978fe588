package mx.vigia.notification.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All sources as they last spoke of themselves.
 *
 * @param unheardAfter how long nothing may be heard of any of them
 */
public record SourceOverview(List<SiteHealthEvent> all, Duration unheardAfter) {
    public SourceOverview {
        all = List.copyOf(all);
    }

    /** What the site with this id is called; nothing of one that never spoke. */
    public Optional<String> findName(String site) {
        return all.stream()
                .filter(source -> source.site().equals(site))
                .map(SiteHealthEvent::name)
                .findFirst();
    }

    /** The last word of any source; nothing where none ever spoke. */
    public Optional<Instant> lastHeard() {
        return all.stream().map(source -> source.round().endedAt()).max(Instant::compareTo);
    }

    /** Since when nothing was heard of any source, where that is too long: then the silence is in our own house. */
    public Optional<Instant> findUnheardSince(Instant now) {
        return lastHeard().filter(last -> last.plus(unheardAfter).isBefore(now));
    }
}
