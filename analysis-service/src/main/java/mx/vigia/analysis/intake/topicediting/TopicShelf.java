package mx.vigia.analysis.intake.topicediting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import mx.vigia.analysis.dossier.store.Prepared;
import mx.vigia.analysis.topic.NotATopic;
import mx.vigia.analysis.topic.RuleBook;
import mx.vigia.analysis.topic.ShippedTopics;
import mx.vigia.analysis.topic.TopicCatalog;
import org.jboss.logging.Logger;

/** Hands out the one catalogue: what is shipped, and over it what people made of it, as the database has it. */
@ApplicationScoped
class TopicShelf implements Prepared {
    private static final Logger LOG = Logger.getLogger(TopicShelf.class);

    private final ShippedTopics shipped = ShippedTopics.read();
    private final TopicCatalog catalog = new TopicCatalog(RuleBook.of(shipped, shipped.files()));
    private volatile Map<String, Standing> standings = Map.of();
    private volatile long edition;

    @Produces
    @ApplicationScoped
    TopicCatalog catalog() {
        return catalog;
    }

    @Override
    public void within(Connection transaction) throws SQLException {
        EditBook edits = new EditBook(transaction);
        edits.share();
        catchUp(edits);
    }

    /** Counts what people made of topics until now; the number of the last edit. */
    long catchUp(EditBook edits) throws SQLException {
        long last = edits.edition();
        if (last != edition) {
            count(edits, last);
        }
        return last;
    }

    /** The rules that counted before the edit of this number, but for files that were shipped otherwise then. */
    RuleBook before(EditBook edits, long edit) throws SQLException {
        Map<String, String> files = new LinkedHashMap<>(shipped.files());
        for (Edit earlier : edits.lastBefore(edit)) {
            if (earlier.file() != null) {
                taken(earlier, files);
            }
        }
        return RuleBook.of(shipped, files);
    }

    ShippedTopics shipped() {
        return shipped;
    }

    /** Which file of a topic counts. */
    Standing standing(String topic) {
        return standings.getOrDefault(topic, Standing.SHIPPED);
    }

    /** The version of the file that is shipped for a topic, or null. */
    String shippedVersion(String topic) {
        String file = shipped.files().get(topic);
        return file == null ? null : RuleBook.version(shipped, file);
    }

    private synchronized void count(EditBook edits, long last) throws SQLException {
        Map<String, String> files = new LinkedHashMap<>(shipped.files());
        Map<String, Standing> now = new HashMap<>();
        for (Edit edit : edits.last()) {
            if (edit.file() != null) {
                now.put(edit.topic(), taken(edit, files));
            }
        }
        catalog.count(RuleBook.of(shipped, files));
        standings = Map.copyOf(now);
        edition = last;
    }

    private Standing taken(Edit edit, Map<String, String> files) {
        try {
            RuleBook.of(shipped, Map.of(edit.topic(), edit.file()));
        } catch (NotATopic nowUnreadable) {
            LOG.errorf("What was made of the topic %s does not count: %s", edit.topic(), nowUnreadable.getMessage());
            return Standing.EDIT_UNREADABLE;
        }
        files.put(edit.topic(), edit.file());
        String version = shippedVersion(edit.topic());
        if (version == null) {
            return Standing.OWN;
        }
        if (version.equals(edit.shipped())) {
            return Standing.EDITED;
        }
        LOG.warnf(
                "What was made of the topic %s counts; the file that is shipped has changed since and does not.",
                edit.topic());
        return Standing.EDITED_BEFORE_UPGRADE;
    }
}
