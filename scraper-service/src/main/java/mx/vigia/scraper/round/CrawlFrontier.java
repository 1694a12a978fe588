package mx.vigia.scraper.round;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;
import mx.vigia.scraper.catalog.SiteRequest;
import mx.vigia.scraper.reading.PageKind;

/**
 * The pages that a round has ahead of it, each once. Those that name matters come before those that tell more of one that was named: a matter is to be heard of
 * before the texts of all others have been fetched. Within both, first found, first visited.
 */
final class CrawlFrontier {
    private final Function<URI, Set<PageKind>> kinds;
    private final Queue<SiteRequest> naming = new ArrayDeque<>();
    private final Queue<SiteRequest> telling = new ArrayDeque<>();
    private final Set<SiteRequest> seen = new HashSet<>();

    /** A frontier without pages; the kinds are those that a page at an address may have, none where no reader is for it. */
    CrawlFrontier(Function<URI, Set<PageKind>> kinds) {
        this.kinds = kinds;
    }

    /** One more page, unless it was added before or nobody reads such pages. */
    void add(SiteRequest ask) {
        var may = kinds.apply(ask.answer());
        if (!may.isEmpty() && seen.add(ask)) {
            (may.stream().allMatch(PageKind::isDetail) ? telling : naming).add(ask);
        }
    }

    /** Takes the next page, while there is one. */
    Optional<SiteRequest> pollNext() {
        return Optional.ofNullable(naming.isEmpty() ? telling.poll() : naming.poll());
    }
}
