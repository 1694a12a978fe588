package mx.vigia.analysis.web.topics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import mx.vigia.analysis.dossier.manual.ManualEditRepository;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.topicediting.RuleFeedback;
import mx.vigia.analysis.intake.topicediting.RuleFeedbackCounter;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.analysis.topic.TopicCatalog;

/**
 * Counts people's judgements on topics by rule. The result is cached until a bill or the rules change, since whole
 * texts are read for it.
 */
@ApplicationScoped
class TopicFeedbackCounts {
    /** The number of latest judged bills that are counted. */
    private static final int MAX_BILLS = 200;

    /**
     * A cached count.
     *
     * @param of a key of the bills, their revisions and the rules
     */
    private record CachedFeedback(String of, RuleFeedback heard) {}

    private final ManualEditRepository editRepository;
    private final DossierRepository dossiers;
    private final JudgedBillQuery judged;
    private final RuleFeedbackCounter feedbackCounter;
    private final TopicCatalog topics;
    private final Map<String, CachedFeedback> kept = new ConcurrentHashMap<>();

    TopicFeedbackCounts(
            ManualEditRepository editRepository,
            DossierRepository dossiers,
            JudgedBillQuery judged,
            RuleFeedbackCounter feedbackCounter,
            TopicCatalog topics) {
        this.editRepository = editRepository;
        this.dossiers = dossiers;
        this.judged = judged;
        this.feedbackCounter = feedbackCounter;
        this.topics = topics;
    }

    /** Returns the counts of one topic; concurrent callers wait for a running count. */
    RuleFeedback of(Topic topic) {
        String now = topics.versionOf(topic) + " "
                + formatRevisions(editRepository.findBillsJudgedOn(topic.id(), MAX_BILLS));
        return kept.compute(
                        topic.id(),
                        (id, known) -> known != null && known.of().equals(now)
                                ? known
                                : new CachedFeedback(
                                        now,
                                        feedbackCounter.of(
                                                topic, judged.of(id, MAX_BILLS).toList())))
                .heard();
    }

    private String formatRevisions(List<UUID> bills) {
        return dossiers.findWithoutTexts(bills).stream()
                .map(bill -> bill.id() + "/" + bill.revision())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
