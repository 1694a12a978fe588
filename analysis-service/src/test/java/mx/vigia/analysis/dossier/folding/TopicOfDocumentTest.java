package mx.vigia.analysis.dossier.folding;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.EvidencePlace;
import mx.vigia.analysis.dossier.store.SampleDossiers;
import mx.vigia.analysis.topic.Tagger;
import mx.vigia.analysis.topic.TopicCatalog;
import org.junit.jupiter.api.Test;

/** A topic that only a report is about is a topic of its bill. */
class TopicOfDocumentTest {
    private static final String TOPIC = "cybersecurity";
    private static final String REPORT = """
            DECRETO
            ARTÍCULO PRIMERO. Se reforma el artículo 12 de la Ley de Caminos, para quedar como sigue:
            Artículo 12. Quien opere un puente notificará a la autoridad los incidentes de ciberseguridad que sufra.
            """;

    private final Tagger tagger = new Tagger(TopicCatalog.read());

    @Test
    void topicOfAReportIsAddedAndOutlastsTaggingByItself() {
        Dossier bill = SampleDossiers.of(
                aBill().titled("Que reforma la Ley de Caminos").sighting());
        DocumentText report = new DocumentText(
                new BillId("mx.diputados.gaceta", "dictamen"),
                BillKind.REPORT,
                BillText.of(REPORT, false),
                bill.provenance().getFirst());

        Dossier read = WordingResults.read(bill, new DocumentTexts(List.of(report)), tagger);

        assertThat(read.tags())
                .filteredOn(tag -> tag.topic().equals(TOPIC))
                .singleElement()
                .satisfies(tag -> assertThat(tag.evidence())
                        .isNotEmpty()
                        .allMatch(evidence -> evidence.place() == EvidencePlace.DOCUMENT));
        assertThat(WordingResults.read(read, tagger).tags())
                .anyMatch(tag -> tag.topic().equals(TOPIC));
        assertThat(WordingResults.read(bill, tagger).tags())
                .noneMatch(tag -> tag.topic().equals(TOPIC));
    }
}
