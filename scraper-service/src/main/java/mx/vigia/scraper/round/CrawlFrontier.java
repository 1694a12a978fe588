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
 * The queue of pages that a round has still to visit, each once. Pages that name matters come before those that detail
 * a named one, so that a matter is known before the texts of all others have been fetched. Within both, first in, first
 * out.
 */
final class CrawlFrontier {
    private final Function<URI, Set<PageKind>> kinds;
    private final Queue<SiteRequest> naming = new ArrayDeque<>();
    private final Queue<SiteRequest> telling = new ArrayDeque<>();
    private final Set<SiteRequest> seen = new HashSet<>();

    /**
     * Creates an empty frontier; the function returns the kinds that a page at an address may have, none if no reader
     * is for it.
     */
    CrawlFrontier(Function<URI, Set<PageKind>> kinds) {
        this.kinds = kinds;
    }

    /** Adds a page, unless it was added before or has no reader. */
    void add(SiteRequest request) {
        var may = kinds.apply(request.answer());
        if (!may.isEmpty() && seen.add(request)) {
            (may.stream().allMatch(PageKind::isDetail) ? telling : naming).add(request);
        }
    }

    /** Removes and returns the next page, if any. */
    Optional<SiteRequest> pollNext() {
        return Optional.ofNullable(naming.isEmpty() ? telling.poll() : naming.poll());
    }
}
