package mx.vigia.analysis.dossier.folding;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.store.SampleDossiers;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.topic.Tagger;
import mx.vigia.analysis.topic.TopicCatalog;
import org.junit.jupiter.api.Test;

/** A bill of a federal entity's congress changes the entity's laws, although its title does not say whose they are. */
class LawsOfEntityTest {
    private static final String TITLE = "Que reforma el artículo 15 del Código Penal.";
    private static final String REPORT = """
            DECRETO
            ARTÍCULO PRIMERO. Se reforma el artículo 12 del Código Civil, para quedar como sigue:
            Artículo 12. Quien opere un faro lo mantendrá encendido.
            """;

    private final Tagger tagger = new Tagger(TopicCatalog.read());

    @Test
    void lawsOfTitleAndDocumentsAreThoseOfTheCongress() {
        Dossier bill = billOf("mx.jal.congreso");
        DocumentText report = new DocumentText(
                new BillId("mx.jal.congreso", "dictamen"),
                BillKind.REPORT,
                BillText.of(REPORT, false),
                bill.provenance().getFirst());

        assertThat(WordingResults.read(bill, new DocumentTexts(List.of(report)), tagger)
                        .laws())
                .extracting(AffectedLaw::law)
                .containsExactly(
                        "Código Penal para el Estado Libre y Soberano de Jalisco",
                        "Código Civil del Estado de Jalisco");
    }

    @Test
    void lawsOfAFederalChamberAreFederal() {
        assertThat(WordingResults.read(billOf("mx.senado.gaceta"), tagger).laws())
                .extracting(AffectedLaw::law)
                .containsExactly("Código Penal Federal");
    }

    private static Dossier billOf(String site) {
        return SampleDossiers.of(aBill().at(site).titled(TITLE).sighting());
    }
}
