package mx.vigia.scraper.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.fetching.Fetcher;

/** Sites of the catalogue that are not visited, and why. */
@ApplicationScoped
public class InactiveSites {
    private final Fetcher fetcher;

    InactiveSites(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /**
     * Why a site is not visited.
     *
     * @param word {@code dormant}, {@code by-hand}, {@code withdrawn}, {@code needs-key} or {@code needs-consent}
     * @param setting what the operator has to set, empty if it is not for them to change
     */
    public record InactiveReason(String word, String setting) {}

    /** Returns why this site is off; empty if it is visited. */
    public Optional<InactiveReason> findReason(Site site) {
        return site.isDormant()
                ? Optional.of(new InactiveReason(site.status().word(), ""))
                : fetcher.lacking(site).map(lacking -> new InactiveReason(lacking.state(), lacking.what()));
    }

    boolean isActive(Site site) {
        return findReason(site).isEmpty();
    }
}
