package mx.vigia.scraper.replay;

import java.io.IOException;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.scraper.archive.Entry;
import mx.vigia.scraper.catalog.Ask;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.fetching.Doubt;
import mx.vigia.scraper.fetching.KnownPages.Remembered;
import mx.vigia.scraper.publishing.Held;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Problem;
import mx.vigia.scraper.round.Cuts;
import mx.vigia.scraper.round.Memory;
import mx.vigia.scraper.round.Steps;

/**
 * Goes through the pages of an archive as rounds do: what they do not believe at first sight is doubted, and taken once it has been
 * shown for as long as a round would doubt it, or the rounds themselves have believed it.
 *
 * @param whole where it is to come to what the rounds came to, by what they had read until then and by nothing that was learnt since
 */
record RoundsAgain(Steps steps, Site site, ReadAgain shelf, Held held, ReplayPages pages, boolean whole) {
    private static final int NOT_MODIFIED = 304;

    Leaf leaf(UUID replay, Entry entry) throws IOException {
        if (!shelf.isRead(entry)) {
            return new Leaf.Skipped(entry);
        }
        var page = pages.of(replay, entry.address());
        if (saysNothing(entry, page)) {
            return new Leaf.Skipped(entry);
        }
        var before = page.before();
        if (isAsBefore(entry, before)) {
            return isDoubted(before) ? new Leaf.Same(entry) : new Leaf.Skipped(entry);
        }
        try {
            var opened = shelf.open(entry);
            return opened.isEmpty() ? new Leaf.Removed(entry) : weighed(entry, opened.get(), before);
        } catch (PageChanged changed) {
            return new Leaf.Unread(entry, changed.problem());
        }
    }

    /** The bytes that could not be read once more, or word that the doubted ones have not changed: neither ends a doubt nor makes it longer. */
    private static boolean saysNothing(Entry entry, ReplayPages.Kept page) {
        var sha256 = entry.payload().sha256();
        return sha256.equals(page.unread()) || entry.status() == NOT_MODIFIED && sha256.equals(page.doubted());
    }

    /** A page in doubt that has not changed is the one before the doubt, if it is not the doubted one: rounds ask with what came with that one. */
    private static boolean isAsBefore(Entry entry, Remembered before) {
        return before.known().sha256().equals(entry.payload().sha256())
                || entry.status() == NOT_MODIFIED && isDoubted(before);
    }

    private static boolean isDoubted(Remembered page) {
        return page.doubt().rounds() > 0;
    }

    /** Nothing has been learnt yet of the pages of this site in rounds gone through again. */
    void begin() {
        steps.canaries().forget(habits());
        steps.ends().forget(habits());
    }

    private String habits() {
        return whole ? "rounds again of " + site.id() : site.id();
    }

    private Leaf weighed(Entry entry, ReadAgain.Opened opened, Remembered before) {
        return whole ? asThen(entry, opened, before) : asOfNow(entry, opened, before);
    }

    /** A round also doubts what scrutiny suspects, and as it does there, what it comes to believe is taken as it stands. */
    private Leaf asThen(Entry entry, ReadAgain.Opened opened, Remembered before) {
        var fetched = opened.fetched();
        var read = opened.read();
        var memory = new Memory(steps, site, entry::at, habits());
        var spoken = shelf.spoken(held, entry, opened);
        var why = Stream.concat(
                        memory.suspicions(Ask.page(fetched.address()), fetched, read, before).stream(),
                        spoken.suspicions().stream())
                .toList();
        var believed = why.isEmpty()
                || shelf.isAccepted(entry)
                || memory.isSettledOn(why, fetched, read, before)
                || held.wasTold(fetched.address(), fetched.sha256(), entry.at());
        if (!believed) {
            memory.learnOfDoubt(why, read, before);
            return doubted(entry, opened, why.getFirst(), before.doubt());
        }
        memory.learn(fetched, read, before);
        shelf.takeUp(entry, spoken.suspicions().isEmpty() ? spoken : shelf.asItStands(held, opened));
        return read(entry, opened);
    }

    private Leaf asOfNow(Entry entry, ReadAgain.Opened opened, Remembered before) {
        var fetched = opened.fetched();
        var read = opened.read();
        var known = steps.known().withBytes(site.id(), fetched.address(), fetched.sha256());
        var stood = known.orElse(before).in(before.doubt());
        var memory = new Memory(steps, site, entry::at, habits());
        var why = memory.suspicions(Ask.page(fetched.address()), fetched, read, stood);
        var believed = why.isEmpty()
                || shelf.isAccepted(entry)
                || memory.isSettledOn(why, fetched, read, stood)
                || known.isEmpty() && held.wasTold(fetched.address(), fetched.sha256(), entry.at());
        return believed ? read(entry, opened) : doubted(entry, opened, why.getFirst(), before.doubt());
    }

    private Leaf read(Entry entry, ReadAgain.Opened opened) {
        var index = whole && opened.read().kind() == PageKind.INDEX; // of which no round expects as many as before
        var page =
                Remembered.nothing().showing(index ? 0 : opened.shown().size()).ending(Cuts.end(opened.fetched()));
        return new Leaf.Read(entry, page, held.meant(site.id(), opened.shown()));
    }

    private static Leaf doubted(Entry entry, ReadAgain.Opened opened, Problem why, Doubt doubt) {
        return new Leaf.Doubted(entry, why, doubt.again(opened.shown().size(), entry.at()));
    }
}
