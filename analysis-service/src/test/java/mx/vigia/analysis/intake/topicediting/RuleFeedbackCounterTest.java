package mx.vigia.analysis.intake.topicediting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.ManualEditSignature;
import mx.vigia.analysis.bill.ManualStatement.Judged;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.linking.FiledRecord;
import mx.vigia.analysis.dossier.store.SingleRecordDossier;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.topic.LabelledBill;
import mx.vigia.analysis.topic.TagAgreement;
import mx.vigia.analysis.topic.TagScore;
import mx.vigia.analysis.topic.Tagger;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.analysis.topic.TopicCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people said of topics, counted by rule and measured by. */
class RuleFeedbackCounterTest {
    private static final Instant NOW = Instant.parse("2026-09-04T15:00:00Z");
    private static final String LAW = "Que expide la Ley General de Ciberseguridad";

    private final TopicCatalog catalog = TopicCatalog.read();
    private final Topic topic = catalog.findByIdOrName("cybersecurity").orElseThrow();

    @Test
    void aRuleIsRightAsOftenAsPeopleSaidSoOfTheBillsForWhichItSpeaks() {
        List<Dossier> bills = List.of(
                judged("1", LAW, "cybersecurity", true),
                judged("2", LAW, "cybersecurity", false),
                judged("3", LAW, "cybersecurity", true),
                judged("4", "Que reforma la Ley de Puentes", "cybersecurity", true),
                judged("5", LAW, "ai", false));

        RuleFeedback heard = new RuleFeedbackCounter(catalog).of(topic, bills);

        assertThat(heard.of()).isEqualTo(3);
        assertThat(heard.right()).isEqualTo(2);
        assertThat(heard.rules()).hasSameSizeAs(catalog.rulesOf(topic).rules());
        assertThat(heard.rules()).anySatisfy(rule -> {
            assertThat(rule.right()).isEqualTo(2);
            assertThat(rule.of()).isEqualTo(3);
        });
        assertThat(heard.rules()).allSatisfy(rule -> assertThat(rule.of()).isIn(0, 3));
    }

    @Test
    void ofABillOfWhichSomeTopicsAloneWereLookedAtNoOthersAreMeasured(@TempDir Path folder) throws IOException {
        Path table = folder.resolve("gold.tsv");
        Files.writeString(
                table,
                "id\tlabels\tchild_online\tdoubtful\ttitle\tjudged\n"
                        + "1\tnone\t0\t0\t" + LAW + " y de la inteligencia artificial\tai\n"
                        + "2\tcybersecurity\t0\t0\t" + LAW + "\tcybersecurity\n");

        Map<String, TagScore> scores = TagAgreement.of(new Tagger(catalog), LabelledBill.readTable(table))
                .sure();

        assertThat(scores.get("ai")).isEqualTo(new TagScore(0, 1, 0));
        assertThat(scores.get("cybersecurity")).isEqualTo(new TagScore(1, 0, 0));
        assertThat(scores.get("telecom")).isEqualTo(TagScore.ZERO);
    }

    private Dossier judged(String key, String title, String about, boolean word) {
        var sighting = BillSightings.aBill().titled(title).sighting();
        ManualEditSignature by = new ManualEditSignature(new UUID(1, key.hashCode()), new UUID(2, 2), NOW, "x", null);
        return SingleRecordDossier.of(
                        FiledRecord.of(new BillId("mx.diputados.gaceta", key), sighting.said())
                                .with(List.of(new Judged(by, about, word))),
                        new Tagger(catalog))
                .orElseThrow();
    }
}
