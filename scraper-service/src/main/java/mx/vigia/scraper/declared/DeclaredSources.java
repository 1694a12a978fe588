package mx.vigia.scraper.declared;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import mx.vigia.platform.store.StoreException;
import mx.vigia.scraper.catalog.AdditionalSites;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteCatalog;
import mx.vigia.scraper.reading.DeclaredReaders;
import org.jboss.logging.Logger;

/** The current declared sources; changes reach every replica within seconds. */
@ApplicationScoped
public class DeclaredSources implements AdditionalSites, DeclaredReaders {
    private static final Logger LOG = Logger.getLogger(DeclaredSources.class);
    private static final int STARTUP_PRIORITY = 100;

    private final DeclarationRevisionRepository revisions;
    private final DeclarationFolder folder;
    private final SiteCatalog catalog;
    private volatile SourceSnapshot sourceSnapshot = new SourceSnapshot(-1, List.of());

    DeclaredSources(DeclarationRevisionRepository revisions, DeclarationFolder folder, SiteCatalog catalog) {
        this.revisions = revisions;
        this.folder = folder;
        this.catalog = catalog;
    }

    /** All declared sources at the time when this row was the last. */
    private record SourceSnapshot(long last, List<StoredDeclaration> all) {
        SourceSnapshot {
            all = List.copyOf(all);
        }
    }

    @Override
    public List<Site> sites() {
        return sourceSnapshot.all().stream()
                .flatMap(shelved -> shelved.site().stream())
                .toList();
    }

    @Override
    public List<Written> readers() {
        return sourceSnapshot.all().stream()
                .flatMap(shelved -> shelved.known().stream())
                .map(Declaration::reader)
                .toList();
    }

    /** Returns all of them, including drafts and broken ones. */
    List<StoredDeclaration> all() {
        return sourceSnapshot.all();
    }

    Optional<StoredDeclaration> named(String id) {
        return sourceSnapshot.all().stream()
                .filter(shelved -> shelved.id().equals(id))
                .findFirst();
    }

    /** Whether rounds visit a source of this name. */
    public boolean isVisited(String id) {
        return named(id)
                .flatMap(StoredDeclaration::site)
                .filter(site -> !site.isDormant())
                .isPresent();
    }

    /** Whether a source of this name does not state where its site prints the number of entries. */
    public boolean hasNoTotal(String id) {
        return named(id)
                .flatMap(StoredDeclaration::known)
                .filter(declaration -> declaration.plan().total().isEmpty())
                .isPresent();
    }

    /** Whether a draft of this name is to be tried. */
    public boolean isDraft(String id) {
        return named(id)
                .filter(shelved -> shelved.place() == StoredDeclaration.Place.DRAFT)
                .isPresent();
    }

    void begin(@Observes @Priority(STARTUP_PRIORITY) StartupEvent start) {
        reload();
    }

    @Scheduled(every = "${vigia.declared.look-every:2s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lookAgain() {
        try {
            reload();
        } catch (StoreException e) {
            LOG.warnf("Declared sources not reloaded, keeping the current ones: %s", e.getMessage());
        }
    }

    /** Loads what was added since, here or on another replica. */
    synchronized void reload() {
        var last = revisions.last();
        if (last == sourceSnapshot.last()) {
            return;
        }
        var all = new TreeMap<String, StoredDeclaration>();
        folder.all().forEach(shelved -> all.put(shelved.id(), shelved));
        revisions.current().forEach(revision -> all.put(revision.site(), StoredDeclaration.of(revision)));
        all.keySet().removeIf(this::isTaken);
        sourceSnapshot = new SourceSnapshot(last, List.copyOf(all.values()));
    }

    private boolean isTaken(String id) {
        var taken = catalog.hasBuiltInSite(id);
        if (taken) {
            LOG.errorf("Declared source ignored, its id is that of a built-in site: %s", id);
        }
        return taken;
    }
}
