package mx.vigia.scraper.catalog;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * A site we visit.
 *
 * @param id its name in the event contract, such as {@code mx.diputados.gaceta}
 * @param name what people call it
 * @param hosts the only hosts a round of it may knock at
 * @param starts where a round begins
 * @param pause how long we leave it alone between two knocks; some chambers run on one old server
 * @param every how long it is usually left alone after a round; a Mexican site a third of it while the Congress may be sitting, any site longer where it rests
 * @param quietAfter how many of the days on which it speaks it may say nothing new before we say so
 * @param manners what it wants of those who ask
 * @param expectation what we may expect of it
 */
public record Site(
        String id,
        String name,
        URI home,
        List<String> hosts,
        List<StartPage> starts,
        Duration pause,
        Duration every,
        Duration quietAfter,
        CrawlSettings manners,
        SiteExpectation expectation) {
    public Site {
        hosts = List.copyOf(hosts);
        starts = List.copyOf(starts);
    }

    /** A site of usual manners whose starts are plain pages. */
    public Site(
            String id,
            String name,
            URI home,
            List<String> hosts,
            List<URI> starts,
            Duration pause,
            Duration every,
            Duration quietAfter) {
        this(
                id,
                name,
                home,
                hosts,
                starts.stream().map(StartPage::at).toList(),
                pause,
                every,
                quietAfter,
                CrawlSettings.usual(),
                SiteExpectation.usual());
    }

    /** What a round of this day begins with. */
    public List<SiteRequest> asks(LocalDate today) {
        return starts.stream()
                .filter(start -> !start.hasUnknownTermOn(today))
                .map(start -> start.on(today))
                .toList();
    }

    /** True where such a question begins a round on every day. */
    public boolean isAlwaysStartPage(URI address) {
        return starts.stream().anyMatch(start -> start.isAlwaysAddressOf(address));
    }

    /** True where its silence is nothing to wait for: it has left us, was taken back, or nobody knows where a round of it begins. */
    public boolean isDormant() {
        return standing() != SiteStatus.VISITED;
    }

    /** Whether it is visited; one of which nobody knows where a round begins is as good as dormant. */
    public SiteStatus standing() {
        return expectation.standing() == SiteStatus.VISITED && starts.isEmpty()
                ? SiteStatus.DORMANT
                : expectation.standing();
    }

    /** The same site, taken back. */
    public Site withdrawn() {
        var off = new SiteExpectation(expectation.days(), SiteStatus.WITHDRAWN);
        return new Site(id, name, home, hosts, starts, pause, every, quietAfter, manners, off);
    }

    /** True where a round of this site may look. */
    public boolean holds(URI address) {
        return address.getHost() != null && hosts.contains(address.getHost());
    }
}
