package mx.vigia.scraper.declared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import mx.vigia.scraper.catalog.SiteCatalog;
import mx.vigia.scraper.reading.ReaderRegistry;
import mx.vigia.scraper.trial.ReaderTrial;
import mx.vigia.scraper.trial.TrialRunner;

/** Tries, publishes, withdraws and restores declarations. */
@ApplicationScoped
class DeclarationWorkflow {
    private final DeclaredSources sources;
    private final DeclarationRevisionRepository revisions;
    private final SiteCatalog catalog;
    private final TrialRunner trials;
    private final DeclaredConfig config;
    private final InstantSource clock;

    DeclarationWorkflow(
            DeclaredSources sources,
            DeclarationRevisionRepository revisions,
            SiteCatalog catalog,
            TrialRunner trials,
            DeclaredConfig config,
            InstantSource clock) {
        this.sources = sources;
        this.revisions = revisions;
        this.catalog = catalog;
        this.trials = trials;
        this.config = config;
        this.clock = clock;
    }

    /** Parses a declaration, whose name must not be that of a built-in site. */
    DeclarationText read(String yaml) {
        var written = Declarations.read(yaml);
        if (written instanceof Declaration whole
                && catalog.hasBuiltInSite(whole.site().id())) {
            var id = whole.site().id();
            return new RejectedDeclaration(List.of(
                    DeclarationError.at(TextPosition.START, "id", ExpectedValue.A_NAME_OF_ITS_OWN, List.of(), id)));
        }
        return written;
    }

    /** Returns what would be read of a page, or of the first page it would request. */
    ReaderTrial runTrial(Declaration declaration, String address, String page) {
        var readers = ReaderRegistry.with(List.of(), List.of(() -> List.of(declaration.reader())));
        return trials.of(readers, declaration.site(), address, page);
    }

    /** Publishes a declaration that is valid and reads what it is tried on. */
    PublishResult publish(DeclarationSubmission submission, UUID author) {
        return switch (read(submission.yaml())) {
            case RejectedDeclaration rejectedDeclaration -> new PublishResult.NotWritten(rejectedDeclaration);
            case Declaration whole -> {
                var trial = runTrial(whole, submission.address(), submission.page());
                yield isAcceptable(trial, whole)
                        ? saveRevision(whole, submission.revision(), author)
                        : new PublishResult.NotRead(trial);
            }
        };
    }

    /** A page that may be empty is recognized by its mark; any other by its content. */
    private static boolean isAcceptable(ReaderTrial trial, Declaration whole) {
        return trial.isRead() && trial.found() >= whole.plan().least();
    }

    private PublishResult saveRevision(Declaration whole, int revision, UUID author) {
        var id = whole.site().id();
        var current = current(id);
        if (current == 0 && revisions.current().size() >= config.most()) {
            return new PublishResult.Full(config.most());
        }
        return current == revision
                ? add(id, revision, DeclarationRevision.Act.PUBLISHED, whole.yaml(), author, 0)
                : new PublishResult.Overtaken(current);
    }

    /** Withdraws a source: it is no longer visited, and all that was seen of it is kept. */
    PublishResult withdraw(StoredDeclaration shelved, UUID author) {
        return add(shelved.id(), current(shelved.id()), DeclarationRevision.Act.WITHDRAWN, shelved.yaml(), author, 0);
    }

    /** Restores an earlier revision, if it is still valid; the rules for declarations may have changed since. */
    PublishResult restore(DeclarationRevision earlier, UUID author) {
        var site = earlier.site();
        return switch (read(earlier.yaml())) {
            case RejectedDeclaration rejectedDeclaration -> new PublishResult.NotWritten(rejectedDeclaration);
            case Declaration whole ->
                add(site, current(site), DeclarationRevision.Act.PUBLISHED, whole.yaml(), author, earlier.number());
        };
    }

    List<DeclarationRevision> history(String site) {
        return revisions.of(site);
    }

    private int current(String site) {
        return revisions.of(site).stream()
                .mapToInt(DeclarationRevision::number)
                .max()
                .orElse(0);
    }

    private PublishResult add(
            String site, int before, DeclarationRevision.Act act, String yaml, UUID author, int restores) {
        var revision = new DeclarationRevision(site, before + 1, act, yaml, author, restores, clock.instant());
        if (!revisions.add(revision)) {
            return new PublishResult.Overtaken(current(site));
        }
        sources.reload();
        return new PublishResult.Done(site, revision.number());
    }

    /**
     * The submitted form.
     *
     * @param revision the revision it is based on, 0 for a new source
     * @param address where to try it, empty for the start of a round
     * @param page the page to try it on, empty to fetch it
     */
    record DeclarationSubmission(String yaml, int revision, String address, String page) {}
}
