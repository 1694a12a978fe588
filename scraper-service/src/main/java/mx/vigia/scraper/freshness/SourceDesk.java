package mx.vigia.scraper.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteCatalog;
import mx.vigia.scraper.round.Rhythm;
import mx.vigia.scraper.round.RoundBook;
import mx.vigia.scraper.round.RoundReport;

/** Gathers what is known of each site: its state, its rounds, the next one. */
@ApplicationScoped
class SourceDesk {
    private static final int ROUNDS = 20;

    private final SiteCatalog catalog;
    private final RoundBook book;
    private final HealthRows health;
    private final Rhythm rhythm;

    SourceDesk(SiteCatalog catalog, RoundBook book, HealthRows health, Rhythm rhythm) {
        this.catalog = catalog;
        this.book = book;
        this.health = health;
        this.rhythm = rhythm;
    }

    List<SourceView> all() throws SQLException {
        var all = new ArrayList<SourceView>();
        for (var site : catalog.sites()) {
            all.add(view(site));
        }
        return all;
    }

    Optional<SourceView> named(String id) throws SQLException {
        var site = catalog.named(id);
        return site.isEmpty() ? Optional.empty() : Optional.of(view(site.get()));
    }

    private SourceView view(Site site) throws SQLException {
        var rounds = book.latest(site.id(), ROUNDS);
        var last = health.latest(site.id());
        return new SourceView(
                site.id(),
                site.name(),
                site.home(),
                last.map(known -> SiteState.labelled(known.state())).orElse(SiteState.NEVER_VISITED),
                last.map(known -> Instant.parse(known.since())).orElse(null),
                book.lastSucceeded(site.id()).map(RoundReport::endedAt).orElse(null),
                rhythm.next(site).filter(next -> next.isAfter(Instant.EPOCH)).orElse(null),
                usual(rounds),
                rounds.isEmpty() ? null : rounds.getFirst(),
                rounds);
    }

    /** The middle of what its successful rounds showed. */
    private static int usual(List<RoundReport> rounds) {
        var items = rounds.stream()
                .filter(RoundReport::succeeded)
                .map(RoundReport::items)
                .sorted()
                .toList();
        return items.isEmpty() ? 0 : items.get(items.size() / 2);
    }
}
