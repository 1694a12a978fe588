package mx.vigia.scraper.replay;

import java.io.IOException;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.scraper.archive.ManifestEntry;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteRequest;
import mx.vigia.scraper.fetching.PageDoubt;
import mx.vigia.scraper.fetching.PageValidatorRepository.Remembered;
import mx.vigia.scraper.publishing.StoredRecords;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.round.PageMemory;
import mx.vigia.scraper.round.RoundSteps;
import mx.vigia.scraper.round.TruncationCheck;

/**
 * Processes the pages of an archive as rounds do: what they do not accept at first is doubted, and used once it has
 * been shown for as long as a round would doubt it, or the rounds themselves have accepted it.
 *
 * @param whole whether to reach the same results as the rounds, by what they had read until then and by nothing learnt
 *     since
 */
record RoundReplay(
        RoundSteps steps, Site site, ArchiveReader shelf, StoredRecords held, ReplayPageMemory pages, boolean whole) {
    private static final int NOT_MODIFIED = 304;

    ReplayRowOutcome replayEntry(UUID replay, ManifestEntry entry) throws IOException {
        if (!shelf.hasReader(entry)) {
            return new ReplayRowOutcome.Skipped(entry);
        }
        var page = pages.of(replay, entry.address());
        if (hasNoInformation(entry, page)) {
            return new ReplayRowOutcome.Skipped(entry);
        }
        var before = page.before();
        if (isUnchanged(entry, before)) {
            return isDoubted(before) ? new ReplayRowOutcome.Same(entry) : new ReplayRowOutcome.Skipped(entry);
        }
        try {
            var opened = shelf.open(entry);
            return opened.isEmpty() ? new ReplayRowOutcome.Removed(entry) : replayPage(entry, opened.get(), before);
        } catch (PageChanged changed) {
            return new ReplayRowOutcome.Unread(entry, changed.problem());
        }
    }

    /**
     * Whether these are the same unreadable bytes, or a reply that the doubted ones have not changed: neither ends or
     * prolongs a doubt.
     */
    private static boolean hasNoInformation(ManifestEntry entry, ReplayPageMemory.RememberedPage page) {
        var sha256 = entry.payload().sha256();
        return sha256.equals(page.unread()) || entry.status() == NOT_MODIFIED && sha256.equals(page.doubted());
    }

    /**
     * An unchanged page in doubt is the one before the doubt, unless it is the doubted one: rounds send the validators
     * of that one.
     */
    private static boolean isUnchanged(ManifestEntry entry, Remembered before) {
        return before.known().sha256().equals(entry.payload().sha256())
                || entry.status() == NOT_MODIFIED && isDoubted(before);
    }

    private static boolean isDoubted(Remembered page) {
        return page.doubt().rounds() > 0;
    }

    /** Deletes what was learnt of this site's pages in repeated rounds. */
    void begin() {
        steps.fieldFillRates().forget(habits());
        steps.pageEndStatistics().forget(habits());
    }

    private String habits() {
        return whole ? "rounds again of " + site.id() : site.id();
    }

    private ReplayRowOutcome replayPage(ManifestEntry entry, ArchiveReader.ReadPage opened, Remembered before) {
        return whole ? replayAsRound(entry, opened, before) : replayWithCurrentMemory(entry, opened, before);
    }

    /** A round also doubts what the checks suspect; as in a round, what is finally accepted is used as it is. */
    private ReplayRowOutcome replayAsRound(ManifestEntry entry, ArchiveReader.ReadPage opened, Remembered before) {
        var fetched = opened.fetched();
        var read = opened.read();
        var memory = new PageMemory(steps, site, entry::at, habits());
        var spoken = shelf.statements(held, entry, opened);
        var why = Stream.concat(
                        memory.findSuspicions(SiteRequest.page(fetched.address()), fetched, read, before).stream(),
                        spoken.suspicions().stream())
                .toList();
        var believed = why.isEmpty()
                || shelf.isAccepted(entry)
                || memory.isDoubtSettled(why, fetched, read, before)
                || held.wasPublishedSince(fetched.address(), fetched.sha256(), entry.at());
        if (!believed) {
            memory.updateDoubtStatistics(why, read, before);
            return doubtedOutcome(entry, opened, why.getFirst(), before.doubt());
        }
        memory.updateStatistics(fetched, read, before);
        shelf.cache(entry, spoken.suspicions().isEmpty() ? spoken : shelf.withoutScrutiny(held, opened));
        return read(entry, opened);
    }

    private ReplayRowOutcome replayWithCurrentMemory(
            ManifestEntry entry, ArchiveReader.ReadPage opened, Remembered before) {
        var fetched = opened.fetched();
        var read = opened.read();
        var known = steps.known().findByDigest(site.id(), fetched.address(), fetched.sha256());
        var stood = known.orElse(before).in(before.doubt());
        var memory = new PageMemory(steps, site, entry::at, habits());
        var why = memory.findSuspicions(SiteRequest.page(fetched.address()), fetched, read, stood);
        var believed = why.isEmpty()
                || shelf.isAccepted(entry)
                || memory.isDoubtSettled(why, fetched, read, stood)
                || known.isEmpty() && held.wasPublishedSince(fetched.address(), fetched.sha256(), entry.at());
        return believed ? read(entry, opened) : doubtedOutcome(entry, opened, why.getFirst(), before.doubt());
    }

    private ReplayRowOutcome read(ManifestEntry entry, ArchiveReader.ReadPage opened) {
        var index = whole && opened.read().kind() == PageKind.INDEX; // no round expects as many items as before
        var page = Remembered.nothing()
                .withItemCount(index ? 0 : opened.sightings().size())
                .ending(TruncationCheck.end(opened.fetched()));
        return new ReplayRowOutcome.Read(entry, page, held.resolveWithoutSaving(site.id(), opened.sightings()));
    }

    private static ReplayRowOutcome doubtedOutcome(
            ManifestEntry entry, ArchiveReader.ReadPage opened, ReadingProblem why, PageDoubt doubt) {
        return new ReplayRowOutcome.Doubted(
                entry, why, doubt.afterDoubtfulRound(opened.sightings().size(), entry.at()));
    }
}
