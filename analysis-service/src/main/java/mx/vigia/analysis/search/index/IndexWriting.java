package mx.vigia.analysis.search.index;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.feed.FeedChange;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.language.TokenCache;
import mx.vigia.analysis.topic.TopicCatalog;
import org.apache.lucene.document.Document;
import org.apache.lucene.store.AlreadyClosedException;
import org.jboss.logging.Logger;

/**
 * Writes changed bills into the index. A bill that the index refuses is left out by id, since it would block all later
 * ones.
 */
@ApplicationScoped
class IndexWriting {
    private static final Logger LOG = Logger.getLogger(IndexWriting.class);

    private final DossierRepository dossiers;
    private final TopicCatalog topics;
    private final TokenCache texts;
    private final ObjectMapper json;

    IndexWriting(DossierRepository dossiers, TopicCatalog topics, TokenCache texts, ObjectMapper json) {
        this.dossiers = dossiers;
        this.topics = topics;
        this.texts = texts;
        this.json = StoredBillJson.forStorage(json);
    }

    /** Updates the bills of these changes in the index, and removes those that no longer exist. */
    void applyChanges(IndexGeneration index, List<FeedChange> changes) throws IOException {
        var latest = new LinkedHashMap<UUID, FeedChange>();
        changes.forEach(change -> latest.put(change.dossier(), change));
        write(index, latest.keySet());
        index.refreshUpTo(FeedPosition.of(changes.getLast()));
    }

    /** Tries again to index the bills that an earlier start could not index. */
    void retryRefused(IndexGeneration index) throws IOException {
        if (!index.refused().isEmpty()) {
            write(index, index.refused().keySet().stream().map(UUID::fromString).collect(Collectors.toSet()));
        }
    }

    /** Adds the current state of these bills to an index that has none of them. */
    void fill(IndexGeneration index, Set<UUID> wanted) throws IOException {
        for (var bill : findReadable(index, wanted)) {
            write(index, bill, index::add);
        }
    }

    /** Updates these bills in the index, and removes those that no longer exist. */
    void write(IndexGeneration index, Set<UUID> wanted) throws IOException {
        var missing = new HashSet<>(wanted);
        for (var bill : findReadable(index, wanted)) {
            missing.remove(bill.id());
            write(index, bill, index::addOrReplace);
        }
        missing.removeIf(id -> index.refused().containsKey(id.toString()));
        for (var id : missing) {
            index.remove(id.toString());
        }
    }

    private List<Dossier> findReadable(IndexGeneration index, Set<UUID> wanted) {
        try {
            return dossiers.findByIds(wanted);
        } catch (UncheckedIOException oneOfThem) {
            return wanted.stream()
                    .flatMap(id -> findReadable(index, id).stream())
                    .toList();
        }
    }

    private Optional<Dossier> findReadable(IndexGeneration index, UUID id) {
        try {
            return dossiers.findById(id);
        } catch (UncheckedIOException unreadable) {
            refuse(index, id, unreadable);
            return Optional.empty();
        }
    }

    private void write(IndexGeneration index, Dossier bill, DocumentWriter putting) throws IOException {
        try {
            putting.put(bill.id().toString(), new IndexedBill(bill, topics::findByIdOrName).document(json, texts));
        } catch (AlreadyClosedException damage) {
            throw damage;
        } catch (RuntimeException e) {
            refuse(index, bill.id(), e);
        }
    }

    /** The way a document is put into an index. */
    @FunctionalInterface
    private interface DocumentWriter {
        void put(String id, Document document) throws IOException;
    }

    private static void refuse(IndexGeneration index, UUID bill, RuntimeException why) {
        index.refuse(bill.toString(), why.toString());
        LOG.errorf(why, "Bill %s cannot be indexed and is left out until it changes", bill);
    }
}
