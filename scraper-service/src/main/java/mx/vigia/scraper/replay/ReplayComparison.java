package mx.vigia.scraper.replay;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import mx.vigia.scraper.archive.ManifestEntry;
import mx.vigia.scraper.publishing.StoredRecords;
import mx.vigia.scraper.replay.ReplayDifferenceFinder.Row;
import mx.vigia.scraper.round.RoundSteps;

/** Sets what a replay read against what is held; of what more was said since the pages came it says nothing. */
@ApplicationScoped
class ReplayComparison {
    private final RoundSteps steps;
    private final StoredRecords held;
    private final ReplayRepository book;
    private final ReplayDifferenceRepository found;
    private final ReplayDifferenceFinder differing;
    private final UnreadPageRepository unread;

    ReplayComparison(
            RoundSteps steps,
            StoredRecords held,
            ReplayRepository book,
            ReplayDifferenceRepository found,
            ReplayDifferenceFinder differing,
            UnreadPageRepository unread) {
        this.steps = steps;
        this.held = held;
        this.book = book;
        this.found = found;
        this.differing = differing;
        this.unread = unread;
    }

    /** Writes down each difference, anew. */
    void compare(UUID replay, ArchiveReader shelf) throws IOException {
        book.deleteDifferences(replay);
        var place = new AtomicLong();
        ReplayDifferenceFinder.DifferenceListener ear = row -> {
            if (isSuperseded(shelf, row)) {
                book.incrementNewer(replay);
                return;
            }
            if (isWithheld(replay, shelf, row)) {
                book.incrementWithheld(replay);
                return;
            }
            var difference = findDifference(shelf, row);
            if (difference.isPresent()) {
                found.add(replay, place.incrementAndGet(), difference.get());
            }
        };
        differing.forEachChanged(replay, ear);
        differing.forEachUnread(replay, ear);
    }

    private boolean isSuperseded(ArchiveReader shelf, Row row) {
        return row.record() != 0
                && held.isStatedSince(shelf.toPageCapture(entry(row.number()), true), row.pageKind(), row.record());
    }

    /**
     * What a round would not tell is no difference: scrutiny keeps what was said before in its place. Where it suspects the page as
     * a whole, that is named.
     */
    private boolean isWithheld(UUID replay, ArchiveReader shelf, Row row) throws IOException {
        if (row.pageKind().isEmpty()) {
            return false;
        }
        var spoken = shelf.meant(held, row.number());
        for (var why : spoken.suspicions()) {
            unread.add(replay, row.number(), why);
        }
        return spoken.of(row.sourceKey()).findAny().isEmpty();
    }

    private ManifestEntry entry(long number) {
        return steps.archive().entry(number).orElseThrow();
    }

    private Optional<ReplayDifference> findDifference(ArchiveReader shelf, Row row) throws IOException {
        if (row.pageKind().isEmpty()) {
            return Optional.of(
                    new ReplayDifference(ReplayDifference.Kind.GONE, row.sourceKey(), row.address(), 0, List.of()));
        }
        if (row.record() == 0) {
            return Optional.of(new ReplayDifference(
                    ReplayDifference.Kind.NEW, row.sourceKey(), row.address(), row.number(), List.of()));
        }
        return findChange(shelf, row);
    }

    /** What a page says for the first time is no change where another of its kind said the same. */
    private Optional<ReplayDifference> findChange(ArchiveReader shelf, Row row) throws IOException {
        var was = held.was(row.record(), row.address(), row.pageKind());
        var before = was.map(StoredRecords.Was::fields).orElse(Map.of());
        var fields = ReplayDifference.differingFields(before, shelf.fields(held, row));
        var saidAlready = fields.isEmpty()
                && was.filter(said -> said.pageKind().equals(row.pageKind())).isPresent();
        return saidAlready
                ? Optional.empty()
                : Optional.of(new ReplayDifference(
                        ReplayDifference.Kind.CHANGED, row.sourceKey(), row.address(), row.number(), fields));
    }
}
