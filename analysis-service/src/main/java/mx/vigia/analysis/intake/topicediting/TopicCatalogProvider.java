package mx.vigia.analysis.intake.topicediting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import mx.vigia.analysis.dossier.store.DossierPreparation;
import mx.vigia.analysis.topic.InvalidTopicException;
import mx.vigia.analysis.topic.ShippedTopics;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.topic.TopicRuleSet;
import mx.vigia.platform.store.Jdbc;
import org.jboss.logging.Logger;

/** Provides the topic catalogue: the shipped files, overridden by people's edits in the database. */
@ApplicationScoped
class TopicCatalogProvider implements DossierPreparation {
    private static final Logger LOG = Logger.getLogger(TopicCatalogProvider.class);

    private final ShippedTopics shipped = ShippedTopics.read();
    private final TopicCatalog catalog = new TopicCatalog(TopicRuleSet.of(shipped, shipped.files()));
    private volatile Map<String, TopicFileOrigin> standings = Map.of();
    private volatile long edition;

    @Produces
    @ApplicationScoped
    TopicCatalog catalog() {
        return catalog;
    }

    @Override
    public void prepareWithin(Jdbc transaction) {
        TopicEditRepository edits = new TopicEditRepository(transaction);
        edits.share();
        catchUp(edits);
    }

    /** Loads people's edits of topics up to now; returns the number of the last edit. */
    long catchUp(TopicEditRepository edits) {
        long last = edits.findLastId();
        if (last != edition) {
            count(edits, last);
        }
        return last;
    }

    /**
     * Returns the rules that applied before the edit of this number, except that files shipped then may have differed.
     */
    TopicRuleSet before(TopicEditRepository edits, long edit) {
        Map<String, String> files = new LinkedHashMap<>(shipped.files());
        for (TopicEdit earlier : edits.findLastBefore(edit)) {
            if (earlier.change().hasFile()) {
                applyEdit(earlier.change(), files);
            }
        }
        return TopicRuleSet.of(shipped, files);
    }

    ShippedTopics shippedTopics() {
        return shipped;
    }

    /** Returns which file of a topic is active. */
    TopicFileOrigin originOf(String topic) {
        return standings.getOrDefault(topic, TopicFileOrigin.SHIPPED);
    }

    /** Returns the version of the file that is shipped for a topic. */
    Optional<String> shippedVersion(String topic) {
        return Optional.ofNullable(shipped.files().get(topic)).map(file -> TopicRuleSet.version(shipped, file));
    }

    private synchronized void count(TopicEditRepository edits, long last) {
        Map<String, String> files = new LinkedHashMap<>(shipped.files());
        Map<String, TopicFileOrigin> now = new HashMap<>();
        for (TopicEdit edit : edits.last()) {
            if (edit.change().hasFile()) {
                now.put(edit.change().topic(), applyEdit(edit.change(), files));
            }
        }
        catalog.count(TopicRuleSet.of(shipped, files));
        standings = Map.copyOf(now);
        edition = last;
    }

    private TopicFileOrigin applyEdit(TopicFileChange change, Map<String, String> files) {
        try {
            TopicRuleSet.of(shipped, Map.of(change.topic(), change.file()));
        } catch (InvalidTopicException nowUnreadable) {
            LOG.errorf("Topic edit not used: topic=%s reason=%s", change.topic(), nowUnreadable.getMessage());
            return TopicFileOrigin.EDIT_UNREADABLE;
        }
        files.put(change.topic(), change.file());
        Optional<String> version = shippedVersion(change.topic());
        if (version.isEmpty()) {
            return TopicFileOrigin.OWN;
        }
        if (version.get().equals(change.shipped())) {
            return TopicFileOrigin.EDITED;
        }
        LOG.warnf("Topic edit stays in use although the shipped file has changed: topic=%s", change.topic());
        return TopicFileOrigin.EDITED_BEFORE_UPGRADE;
    }
}
