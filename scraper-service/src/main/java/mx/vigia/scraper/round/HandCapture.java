package mx.vigia.scraper.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import mx.vigia.scraper.archive.ArchiveFull;
import mx.vigia.scraper.catalog.Site;
import org.jboss.logging.Logger;

/**
 * Takes a page that a person saved, as a round of one page: archived, read, doubted and published like one that was
 * fetched.
 */
@ApplicationScoped
public class HandCapture {
    private static final Logger LOG = Logger.getLogger(HandCapture.class);

    /** Reasons why no round visits a site, which leave its pages to a person. */
    private static final Set<String> CAPTURED_WHEN = Set.of("by-hand", "needs-consent");

    private final SiteLocks locks;
    private final RoundRepository roundRepository;
    private final RoundWriter roundWriter;
    private final RoundSteps steps;
    private final RoundClosing closing;
    private final InactiveSites inactiveSites;

    HandCapture(
            SiteLocks locks,
            RoundRepository roundRepository,
            RoundWriter roundWriter,
            RoundSteps steps,
            RoundClosing closing,
            InactiveSites inactiveSites) {
        this.locks = locks;
        this.roundRepository = roundRepository;
        this.roundWriter = roundWriter;
        this.steps = steps;
        this.closing = closing;
        this.inactiveSites = inactiveSites;
    }

    /** Whether pages of a site that is off for this reason are captured by hand. */
    public static boolean isMeantFor(InactiveSites.InactiveReason why) {
        return CAPTURED_WHEN.contains(why.word());
    }

    /** Whether pages of this site are captured by hand; a site that rounds visit is not. */
    public boolean isMeantFor(Site site) {
        return inactiveSites.findReason(site).filter(HandCapture::isMeantFor).isPresent();
    }

    /**
     * Takes the page before it returns, and returns the report of the round.
     *
     * @throws InterruptedException if the service stops while another page of the site is taken
     */
    public RoundReport take(Site site, CapturedPage page) throws InterruptedException {
        try (var lock = locks.acquire(site.id())) {
            LOG.debugf("Site lock acquired: site=%s lock=%s", site.id(), lock);
            roundWriter.failStaleWaiting(site.id(), now());
            var id = UUID.randomUUID();
            roundWriter.open(id, site.id(), false, now());
            takeOrFail(id, site, page);
            return roundRepository.findById(site.id(), id).orElseThrow();
        }
    }

    /** Whatever fails in here, the round must not stay running. */
    private void takeOrFail(UUID id, Site site, CapturedPage page) {
        try {
            takeAs(id, site, page);
        } catch (RuntimeException e) {
            roundWriter.fail(id, RoundClosing.infrastructureProblem(site, id, e), now());
        }
    }

    private void takeAs(UUID id, Site site, CapturedPage page) {
        var silent = steps.config().firstIsSilent() && isFirst(site, page.address());
        roundWriter.begin(id, site.id(), silent, now());
        var roundCounts = new RoundCounts();
        try {
            new Round(steps, site, silent, roundCounts, soFar -> roundWriter.note(id, soFar)).take(page);
        } catch (ArchiveFull e) {
            roundCounts.add(site.home(), new PageOutcome.ArchiveFull(StorageFullReport.problem(site, e)));
        } catch (IOException | RuntimeException e) {
            roundCounts.add(
                    site.home(), new PageOutcome.InfrastructureFailed(RoundClosing.infrastructureProblem(site, id, e)));
        }
        closing.close(
                site, id, roundCounts, new UsualItems(0, page.confirmation().isGiven()));
    }

    /**
     * Whether the page is the first of its kind: a start page that is the same on every day and was never read; any
     * other only if nothing of the site was ever read, since a page of a single day is always new.
     */
    private boolean isFirst(Site site, URI address) {
        return site.isAlwaysStartPage(address)
                ? steps.known().findLastReading(site.id(), address).isEmpty()
                : !steps.known().wasRead(site.id());
    }

    private Instant now() {
        return steps.clock().instant();
    }
}
