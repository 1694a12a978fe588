package mx.vigia.analysis.dossier.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierTagger;
import mx.vigia.analysis.dossier.feed.ChangeFeedWriter;
import mx.vigia.analysis.dossier.feed.Reprocessing;
import mx.vigia.analysis.dossier.feed.Reprocessing.Progress;
import mx.vigia.analysis.dossier.folding.WordingResults;
import mx.vigia.analysis.dossier.store.DocketState;
import mx.vigia.analysis.dossier.store.DossierWriter;
import mx.vigia.analysis.dossier.store.JdbcDossierRepository;
import mx.vigia.platform.store.Jdbc;
import org.jboss.logging.Logger;

/** Retags stored bills that were tagged with other rules: a few at a time, through the change feed, without alerts. */
@ApplicationScoped
public class Retagging {
    private static final Logger LOG = Logger.getLogger(Retagging.class);
    private static final int BATCH_SIZE = 10;
    private static final String LOCK_NEXT_SQL = "select id from dossier where id > ? order by id limit ? for update";

    private final Jdbc database;

    Retagging(Jdbc database) {
        this.database = database;
    }

    /** Makes these the rules to tag with; retagging begun with others restarts. */
    public void begin(Reprocessing progress) {
        database.runOnConnection(jdbc -> progress.begin(jdbc));
    }

    /**
     * Tags the next few bills with these rules; false where nothing is left to do here, or a topic was changed since.
     */
    public boolean next(DossierTagger tagging, Reprocessing progress, Instant now) {
        return database.inTransaction(transaction -> next(transaction, tagging, progress, now));
    }

    private static boolean next(Jdbc transaction, DossierTagger tagging, Reprocessing progress, Instant now) {
        Optional<Progress> reached = progress.lock(transaction).filter(known -> !known.done());
        if (reached.isEmpty()) {
            return false;
        }
        UUID after = reached.get().lastId();
        List<UUID> ids = transaction.list(LOCK_NEXT_SQL, row -> row.getObject(1, UUID.class), after, BATCH_SIZE);
        List<Dossier> changed = new ArrayList<>();
        for (UUID id : ids) {
            changed.addAll(retag(transaction, id, tagging));
        }
        DossierWriter dossierWriter = new DossierWriter(new DocketState());
        changed.forEach(dossierWriter::put);
        dossierWriter.write(transaction);
        progress.saveProgress(transaction, ids.isEmpty() ? after : ids.getLast(), ids.size() < BATCH_SIZE);
        ChangeFeedWriter.append(transaction, changed, now);
        return ids.size() == BATCH_SIZE;
    }

    /** Returns the bill at its next revision, or nothing where its tags are unchanged. */
    private static List<Dossier> retag(Jdbc transaction, UUID id, DossierTagger tagging) {
        try {
            return JdbcDossierRepository.findByIds(transaction, List.of(id)).stream()
                    .flatMap(bill -> retag(bill, WordingResults.read(bill, tagging)))
                    .toList();
        } catch (UncheckedIOException unreadable) { // one unreadable row would prevent all later ones from being tagged
            LOG.errorf(unreadable, "Bill %s cannot be read and keeps its tags", id);
            return List.of();
        }
    }

    private static Stream<Dossier> retag(Dossier bill, Dossier read) {
        return read.equals(bill) ? Stream.empty() : Stream.of(read.at(bill.revision() + 1, bill.lastChanged()));
    }
}
