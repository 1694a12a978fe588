package mx.vigia.scraper.trial;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteRequest;
import mx.vigia.scraper.fetching.Fetcher;
import mx.vigia.scraper.reading.ReaderRegistry;
import mx.vigia.scraper.reading.ReadingProblem;

/** Runs trials in the service: of an address, or of a pasted page. */
@ApplicationScoped
public class TrialRunner {
    private final ReaderRegistry readers;
    private final Fetcher fetcher;
    private final InstantSource clock;
    private final TrialConfig config;

    TrialRunner(ReaderRegistry readers, Fetcher fetcher, InstantSource clock, TrialConfig config) {
        this.readers = readers;
        this.fetcher = fetcher;
        this.clock = clock;
        this.config = config;
    }

    /** Returns how many letters a pasted page may have. */
    public int maxPastedLetters() {
        return config.mostPasted();
    }

    /** Tries the registered readers. */
    ReaderTrial of(Site site, String address, String pasted) {
        return of(readers, site, address, pasted);
    }

    /** Tries these readers; a pasted page is taken as the one at the address, an empty one is fetched. */
    public ReaderTrial of(ReaderRegistry those, Site site, String address, String pasted) {
        var rehearsal = new DryRun(
                those, site, LocalDate.ofInstant(clock.instant(), site.manners().zone()));
        var first = rehearsal.startRequests().isEmpty()
                ? SiteRequest.page(site.home())
                : rehearsal.startRequests().getFirst();
        var request = address.isBlank() ? first : SiteRequest.page(TypedAddress.typed(address));
        if (pasted.isBlank()) {
            return rehearsal.fetchAndRead(fetcher, request);
        }
        if (pasted.length() > config.mostPasted()) {
            return ReaderTrial.unread(
                    site.id(),
                    new ReadingProblem(
                            request.answer(),
                            "too-large",
                            config.mostPasted() + " letters",
                            pasted.length() + " letters"));
        }
        return rehearsal.of(request.answer(), pasted.getBytes(StandardCharsets.UTF_8), pasted);
    }
}
