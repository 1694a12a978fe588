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

/** Compares what a replay read with the stored records; records with later statements are excluded. */
@ApplicationScoped
class ReplayComparison {
    private final RoundSteps steps;
    private final StoredRecords storedRecords;
    private final ReplayRepository replayRepository;
    private final ReplayDifferenceRepository found;
    private final ReplayDifferenceFinder differing;
    private final UnreadPageRepository unread;

    ReplayComparison(
            RoundSteps steps,
            StoredRecords storedRecords,
            ReplayRepository replayRepository,
            ReplayDifferenceRepository found,
            ReplayDifferenceFinder differing,
            UnreadPageRepository unread) {
        this.steps = steps;
        this.storedRecords = storedRecords;
        this.replayRepository = replayRepository;
        this.found = found;
        this.differing = differing;
        this.unread = unread;
    }

    /** Writes each difference, replacing earlier ones. */
    void compare(UUID replay, ArchiveReader archiveReader) throws IOException {
        replayRepository.deleteDifferences(replay);
        var place = new AtomicLong();
        ReplayDifferenceFinder.DifferenceListener listener = row -> {
            if (isSuperseded(archiveReader, row)) {
                replayRepository.incrementNewer(replay);
                return;
            }
            if (isWithheld(replay, archiveReader, row)) {
                replayRepository.incrementWithheld(replay);
                return;
            }
            var difference = findDifference(archiveReader, row);
            if (difference.isPresent()) {
                found.add(replay, place.incrementAndGet(), difference.get());
            }
        };
        differing.forEachChanged(replay, listener);
        differing.forEachUnread(replay, listener);
    }

    private boolean isSuperseded(ArchiveReader archiveReader, Row row) {
        return row.record() != 0
                && storedRecords.isStatedSince(
                        archiveReader.toPageCapture(entry(row.number()), true), row.pageKind(), row.record());
    }

    /**
     * What a round would not publish is no difference: the checks keep the earlier statement in its place. A page
     * suspected as a whole is reported.
     */
    private boolean isWithheld(UUID replay, ArchiveReader archiveReader, Row row) throws IOException {
        if (row.pageKind().isEmpty()) {
            return false;
        }
        var spoken = archiveReader.statementsOfRow(storedRecords, row.number());
        for (var why : spoken.suspicions()) {
            unread.add(replay, row.number(), why);
        }
        return spoken.of(row.sourceKey()).findAny().isEmpty();
    }

    private ManifestEntry entry(long number) {
        return steps.archive().entry(number).orElseThrow();
    }

    private Optional<ReplayDifference> findDifference(ArchiveReader archiveReader, Row row) throws IOException {
        if (row.pageKind().isEmpty()) {
            return Optional.of(
                    new ReplayDifference(ReplayDifference.Kind.GONE, row.sourceKey(), row.address(), 0, List.of()));
        }
        if (row.record() == 0) {
            return Optional.of(new ReplayDifference(
                    ReplayDifference.Kind.NEW, row.sourceKey(), row.address(), row.number(), List.of()));
        }
        return findChange(archiveReader, row);
    }

    /** A page's first statement is no change if another page of its kind stated the same. */
    private Optional<ReplayDifference> findChange(ArchiveReader archiveReader, Row row) throws IOException {
        var was = storedRecords.findLastStatement(row.record(), row.address(), row.pageKind());
        var before = was.map(StoredRecords.LastStatement::fields).orElse(Map.of());
        var fields = ReplayDifference.differingFields(before, archiveReader.fields(storedRecords, row));
        var saidAlready = fields.isEmpty()
                && was.filter(said -> said.pageKind().equals(row.pageKind())).isPresent();
        return saidAlready
                ? Optional.empty()
                : Optional.of(new ReplayDifference(
                        ReplayDifference.Kind.CHANGED, row.sourceKey(), row.address(), row.number(), fields));
    }
}
