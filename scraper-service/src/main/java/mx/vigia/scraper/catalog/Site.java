package mx.vigia.scraper.catalog;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * A site we visit.
 *
 * @param id its name in the event contract, such as {@code mx.diputados.gaceta}
 * @param name what people call it
 * @param hosts the only hosts a round of it may knock at
 * @param starts where a round begins
 * @param pause how long we leave it alone between two knocks; some chambers run on one old server
 * @param every how often a round begins
 * @param quietAfter how long it may say nothing new before we say so
 */
public record Site(
        String id,
        String name,
        URI home,
        List<String> hosts,
        List<URI> starts,
        Duration pause,
        Duration every,
        Duration quietAfter) {
    public Site {
        hosts = List.copyOf(hosts);
        starts = List.copyOf(starts);
    }

    /** True where a round of this site may look. */
    public boolean holds(URI address) {
        return address.getHost() != null && hosts.contains(address.getHost());
    }
}
