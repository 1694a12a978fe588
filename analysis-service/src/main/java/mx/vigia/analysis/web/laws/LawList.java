package mx.vigia.analysis.web.laws;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.vigia.analysis.law.Law;
import mx.vigia.analysis.law.LawCatalog;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.topic.Topic;

/**
 * The page of laws.
 *
 * @param asked the part of a name that was searched, empty for all
 * @param topic the topic's id, empty for all; {@code topicName} its name
 * @param untouched matching laws that no bill would change; empty if there are rows, nothing was searched, or only
 *     bills of one topic were
 */
@TemplateData
public record LawList(
        String asked, String topic, String topicName, List<Row> rows, List<Link> untouched, List<Topic> topics) {
    private static final int MAX_UNTOUCHED_LAWS = 20;
    private static final int MAX_MATRIX_LAWS = 40;
    private static final int MAX_BILLS_PER_LAW = 30;

    /** A law, the number of bills that would change it, and with a topic these bills themselves. */
    @TemplateData
    public record Row(LawBillRepository.Counted law, List<LawView.LawChangeView> deeds) {
        public LocalDate day() {
            return BillLabels.dayOf(law.changed());
        }
    }

    /** A law of the catalogue and the id of its page. */
    @TemplateData
    public record Link(String id, String name) {}

    static LawList of(
            String requested,
            Optional<Topic> topic,
            List<LawBillRepository.Counted> laws,
            LawBillRepository billRepository,
            BillLabels labels) {
        var rows = topic.isEmpty()
                ? laws.stream().map(law -> new Row(law, List.of())).toList()
                : laws.stream()
                        .limit(MAX_MATRIX_LAWS)
                        .map(law -> new Row(law, deeds(law, topic.get(), billRepository, labels)))
                        .toList();
        return new LawList(
                requested,
                topic.map(Topic::id).orElse(""),
                topic.map(labels::name).orElse(""),
                rows,
                rows.isEmpty() && !requested.isEmpty() && topic.isEmpty() ? untouched(requested) : List.of(),
                labels.topics().topics());
    }

    private static List<Link> untouched(String requested) {
        return LawCatalog.known().called(requested).stream()
                .map(law -> new Link(Law.idOf(law.name()), law.name()))
                .distinct()
                .limit(MAX_UNTOUCHED_LAWS)
                .toList();
    }

    private static List<LawView.LawChangeView> deeds(
            LawBillRepository.Counted law, Topic topic, LawBillRepository billRepository, BillLabels labels) {
        var about = billRepository.bills(law.id(), topic.id(), MAX_BILLS_PER_LAW);
        return LawView.deeds(about, billRepository.countLiveByArticle(law.id()), labels);
    }
}
