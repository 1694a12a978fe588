package mx.vigia.scraper.catalog;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A site that the scraper visits.
 *
 * @param id its name in the event contract, such as {@code mx.diputados.gaceta}
 * @param name its display name
 * @param hosts the only hosts that a round may request
 * @param starts where a round begins
 * @param timing the pauses between its requests and its rounds
 * @param manners what it requires of its clients
 * @param expectation what may be expected of it
 */
public record Site(
        String id,
        String name,
        URI home,
        List<String> hosts,
        List<StartPage> starts,
        Timing timing,
        CrawlSettings manners,
        SiteExpectation expectation) {
    private static final String WWW = "www.";

    public Site {
        hosts = List.copyOf(hosts);
        starts = List.copyOf(starts);
    }

    /** Creates a site with the usual settings whose start pages are plain addresses. */
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
                new Timing(pause, every, quietAfter),
                CrawlSettings.usual(),
                SiteExpectation.usual());
    }

    /**
     * The pauses between its requests and its rounds.
     *
     * @param pause the pause between two requests; some chambers run on one old server
     * @param every the usual pause between two rounds; a third of it for a Mexican site while the Congress may be
     *     sitting, longer for any site while it rests
     * @param quietAfter how many of its expected days may pass without news before it is reported
     */
    public record Timing(Duration pause, Duration every, Duration quietAfter) {}

    public Duration pause() {
        return timing.pause();
    }

    public Duration every() {
        return timing.every();
    }

    public Duration quietAfter() {
        return timing.quietAfter();
    }

    /** Returns the first requests of a round on this day. */
    public List<SiteRequest> startRequests(LocalDate today) {
        return starts.stream()
                .filter(start -> !start.hasUnknownTermOn(today))
                .map(start -> start.requestFor(today))
                .toList();
    }

    /** Whether a round begins with a request to this address on every day. */
    public boolean isAlwaysStartPage(URI address) {
        return starts.stream().anyMatch(start -> start.isAlwaysAddressOf(address));
    }

    /** Whether no round visits it: the site is gone, captured by hand or withdrawn, or has no known start page. */
    public boolean isDormant() {
        return status() != SiteStatus.VISITED;
    }

    /** Returns whether it is visited; a site without a known start page counts as dormant. */
    public SiteStatus status() {
        return expectation.standing() == SiteStatus.VISITED && starts.isEmpty()
                ? SiteStatus.DORMANT
                : expectation.standing();
    }

    /** Returns the same site, withdrawn. */
    public Site withdrawn() {
        var off = new SiteExpectation(expectation.days(), SiteStatus.WITHDRAWN);
        return new Site(id, name, home, hosts, starts, timing, manners, off);
    }

    /**
     * Returns an address on the site's own name of the host, where pages write it with or without "www."; every other
     * address as it is. A page is thus the same page, and requested once, whichever way it is linked.
     */
    public URI canonical(URI address) {
        var host = address.getHost();
        if (host == null || hosts.contains(host)) {
            return address;
        }
        var twin = twin(host.toLowerCase(Locale.ROOT));
        return hosts.contains(twin)
                ? URI.create(address.toString().replaceFirst(Pattern.quote("//" + host), "//" + twin))
                : address;
    }

    private static String twin(String host) {
        return host.startsWith(WWW) ? host.substring(WWW.length()) : WWW + host;
    }

    /** Whether a round of this site may request this address. */
    public boolean mayRequest(URI address) {
        return address.getHost() != null && hosts.contains(address.getHost());
    }
}
