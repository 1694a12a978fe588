package mx.vigia.analysis.intake.topicediting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.ManualEditSignature;
import mx.vigia.analysis.bill.ManualStatement.Judged;
import mx.vigia.analysis.bill.RecordUpdateResult;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.store.SingleRecordDossier;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.topic.Tagger;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.analysis.topic.TopicCatalog;
import org.junit.jupiter.api.Test;

/** Manual topic judgements, counted per rule. */
class RuleFeedbackCounterTest {
    private static final Instant NOW = Instant.parse("2026-09-04T15:00:00Z");
    private static final String LAW = "Que expide la Ley General de Ciberseguridad";

    private final TopicCatalog catalog = TopicCatalog.read();
    private final Topic topic = catalog.findByIdOrName("cybersecurity").orElseThrow();

    @Test
    void rulePrecisionComesFromJudgements() {
        List<Dossier> bills = List.of(
                judged("1", LAW, "cybersecurity", true),
                judged("2", LAW, "cybersecurity", false),
                judged("3", LAW, "cybersecurity", true),
                judged("4", "Que reforma la Ley de Puentes", "cybersecurity", true),
                judged("5", LAW, "ai", false));

        RuleFeedback ruleFeedback = new RuleFeedbackCounter(catalog).of(topic, bills);

        assertThat(ruleFeedback.of()).isEqualTo(3);
        assertThat(ruleFeedback.right()).isEqualTo(2);
        assertThat(ruleFeedback.rules()).hasSameSizeAs(catalog.rulesOf(topic).rules());
        assertThat(ruleFeedback.rules()).anySatisfy(rule -> {
            assertThat(rule.right()).isEqualTo(2);
            assertThat(rule.of()).isEqualTo(3);
        });
        assertThat(ruleFeedback.rules())
                .allSatisfy(rule -> assertThat(rule.of()).isIn(0, 3));
    }

    private Dossier judged(String key, String title, String about, boolean word) {
        var sighting = BillSightings.aBill(key).titled(title).sighting();
        ManualEditSignature by = new ManualEditSignature(new UUID(1, key.hashCode()), new UUID(2, 2), NOW, "x", null);
        return SourceRecord.empty(sighting.bill(), NOW).process(sighting)
                        instanceof RecordUpdateResult.News(var record, var reconsidered)
                ? SingleRecordDossier.of(record.with(List.of(new Judged(by, about, word))), new Tagger(catalog))
                        .orElseThrow()
                : null;
    }
}
