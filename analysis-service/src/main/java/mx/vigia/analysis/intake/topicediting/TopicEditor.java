package mx.vigia.analysis.intake.topicediting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.topic.InvalidTopicException;
import mx.vigia.analysis.topic.ShippedTopics;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.topic.TopicRuleSet;
import mx.vigia.platform.store.Jdbc;

/**
 * Changes topics: a file is first tried on all bills, and becomes active when a person who has seen its effects applies
 * it.
 */
@ApplicationScoped
public class TopicEditor {
    /** The maximum number of characters of a file. */
    public static final int MAX_FILE_LENGTH = 100_000;

    /**
     * The maximum number of changed bills for which alerts can be sent: as many as are listed to the person who applies
     * an edit.
     */
    public static final int MAX_ANNOUNCED_MOVES = TrialTagging.MAX_NAMED_BILLS;

    private static final int MAX_EDITS = 50;

    private final Jdbc database;
    private final TopicCatalogProvider catalogProvider;
    private final TopicCatalog catalog;
    private final Trials trials;
    private final TopicTrialRepository trialRepository;
    private final Retagger retagger;
    private final Clock clock;

    TopicEditor(
            Jdbc database,
            TopicCatalogProvider catalogProvider,
            TopicCatalog catalog,
            Trials trials,
            TopicTrialRepository trialRepository,
            Retagger retagger,
            Clock clock) {
        this.database = database;
        this.catalogProvider = catalogProvider;
        this.catalog = catalog;
        this.trials = trials;
        this.trialRepository = trialRepository;
        this.retagger = retagger;
        this.clock = clock;
    }

    /** Returns which file of a topic is active. */
    public TopicFileOrigin originOf(Topic topic) {
        return catalogProvider.originOf(topic.id());
    }

    /** Returns the edits of a topic, the latest first. */
    public List<TopicEdit> history(Topic topic) {
        return database.onConnection(jdbc -> new TopicEditRepository(jdbc).of(topic.id(), MAX_EDITS));
    }

    /** Returns how many bills changed by an edit could not be announced yet, because they cannot be read. */
    public int unreadable(TopicEdit edit) {
        return database.onConnection(jdbc -> new PendingTopicChanges(jdbc).countPostponed(edit.id()));
    }

    /** Returns the edit with this id. */
    public Optional<TopicEdit> edit(long id) {
        return database.onConnection(jdbc -> new TopicEditRepository(jdbc).findById(id));
    }

    /** Returns the trial with this id. */
    public Optional<TopicTrial> trial(UUID id) {
        return trialRepository.findById(id);
    }

    /**
     * Tries a file for an existing topic, or for a new one where {@code topic} is null. The id of a new topic is in the
     * file.
     */
    public TrialResult tryFile(String topic, String file, UUID author) {
        return tried(author, edition -> {
            TopicDraft draft = TopicDraft.read(topic, file, catalog.ruleSet());
            return new TrialRequest(
                    draft.id(), file, catalog.ruleSet().with(catalogProvider.shippedTopics(), draft.id(), file));
        });
    }

    /** Tries the file that is shipped for a topic, or the removal of the topic where none is. */
    public TrialResult tryShipped(Topic topic, UUID author) {
        return tried(author, edition -> new TrialRequest(topic.id(), null, withShipped(topic.id())));
    }

    /**
     * Applies a trial: its file becomes active, and stored bills are retagged, which sends no alert.
     *
     * @param tells whether watches whose matches change because of it are notified, once and as a correction
     */
    public ApplyResult apply(UUID trial, UUID author, String reason, boolean tells) {
        ApplyResult applied =
                database.inTransaction(transaction -> applyTrial(transaction, trial, author, reason, tells));
        catchUp();
        retagger.wake();
        return applied;
    }

    /** The input of a trial. */
    private record TrialRequest(String topic, String file, TopicRuleSet rules) {}

    @FunctionalInterface
    private interface TrialRequestFactory {
        TrialRequest createRequest(long edition);
    }

    private TrialResult tried(UUID author, TrialRequestFactory wishing) {
        long edition = catchUp();
        TrialRequest trialRequest;
        try {
            trialRequest = wishing.createRequest(edition);
        } catch (InvalidTopicException misunderstood) {
            return new TrialResult.InvalidFile(misunderstood.spanish(), misunderstood.english());
        }
        if (trialRequest.rules().digest().equals(catalog.digest())) {
            return new TrialResult.Unchanged();
        }
        Instant now = clock.instant();
        TopicTrial trial = new TopicTrial(
                UUID.randomUUID(),
                trialRequest.topic(),
                trialRequest.file(),
                new TopicTrial.Basis(edition, catalog.digest()),
                author,
                new TopicTrial.Progress(now, now, 0, 0),
                null);
        return trials.begin(trial, trialRequest.rules())
                ? new TrialResult.Begun(trial.id(), trial.topic())
                : new TrialResult.Busy();
    }

    private TopicRuleSet withShipped(String topic) {
        ShippedTopics shipped = catalogProvider.shippedTopics();
        return Optional.ofNullable(shipped.files().get(topic))
                .map(file -> catalog.ruleSet().with(shipped, topic, file))
                .orElseGet(() -> catalog.ruleSet().without(shipped, topic));
    }

    /** Loads what was changed until now, on whichever replica; returns the number of the last edit. */
    public long catchUp() {
        return database.onConnection(jdbc -> catalogProvider.catchUp(new TopicEditRepository(jdbc)));
    }

    private ApplyResult applyTrial(Jdbc transaction, UUID id, UUID author, String reason, boolean tells) {
        TopicEditRepository edits = new TopicEditRepository(transaction);
        edits.lockExclusive();
        Optional<TopicTrial> trial = TopicTrialRepository.findById(transaction, id);
        if (trial.isEmpty()) {
            return new ApplyResult.Unknown();
        }
        if (edits.findByTrial(id).isPresent()) {
            return new ApplyResult.Applied();
        }
        if (!trial.get().done()) {
            return new ApplyResult.Unfinished();
        }
        catalogProvider.catchUp(edits);
        if (edits.findLastId() != trial.get().basis().edition()
                || !catalog.digest().equals(trial.get().basis().rules())) {
            return new ApplyResult.Outdated();
        }
        if (tells && trial.get().result().moves() > MAX_ANNOUNCED_MOVES) {
            return new ApplyResult.TooMany(trial.get().result().moves());
        }
        saveEdit(transaction, trial.get(), author, reason, tells);
        return new ApplyResult.Applied();
    }

    private void saveEdit(Jdbc transaction, TopicTrial trial, UUID author, String reason, boolean tells) {
        TopicEditRepository edits = new TopicEditRepository(transaction);
        TopicFileChange change = new TopicFileChange(
                trial.topic(),
                trial.file(),
                catalogProvider.shippedVersion(trial.topic()).orElse(null));
        edits.save(new TopicEdit(0, change, trial.id(), author, reason, clock.instant(), tells));
        if (tells) {
            new PendingTopicChanges(transaction).addPending(edits.findLastId(), trial);
        }
    }
}
