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

/** What a report changes of a law beyond its bill is what the bill would change. */
class LawsOfDocumentTest {
    private static final String TITLE = "Que reforma el artículo 211 Bis 1 del Código Penal Federal.";
    private static final String REPORT = """
        DECRETO
        Artículo Único. Se reforma el artículo 211 Bis 1 del Código Penal Federal, para quedar como sigue:
        Artículo 211 Bis 1. Al que sin autorización acceda a un sistema se le impondrán seis meses de prisión.
        Artículo 211 Bis. La autoridad evaluará cada año la aplicación de las disposiciones anteriores.
        TRANSITORIOS
        Primero. El presente decreto entrará en vigor al día siguiente.
        """;

    @Test
    void articleThatAReportAddsIsAddedToItsLaw() {
        assertThat(articlesOf(REPORT)).containsExactly("211 Bis", "211 Bis 1");
    }

    /** Repeated for its place with dots, cited at the end of a printed line, or a clause that orders something else. */
    @Test
    void articleThatAReportDoesNotChangeIsNotAdded() {
        assertThat(articlesOf("""
                DECRETO
                Artículo Primero. Se reforma el artículo 211 Bis 1 del Código Penal Federal, para quedar como sigue:
                Artículo 211 Bis. ...
                . . .
                Artículo 211 Bis 1. Al que sin autorización acceda a un sistema, en los términos del
                Artículo 27
                de la Ley Federal de Datos, se le impondrán seis meses de prisión.
                Artículo 211 Bis 2. (Se deroga).
                Artículo Segundo. La Secretaría publicará los lineamientos en treinta días.
                TRANSITORIOS
                Primero. El presente decreto entrará en vigor al día siguiente.
                """)).containsExactly("211 Bis 1");
    }

    private static List<String> articlesOf(String report) {
        Dossier bill = SampleDossiers.of(aBill().titled(TITLE).sighting());
        DocumentText document = new DocumentText(
                new BillId("mx.diputados.gaceta", "dictamen"),
                BillKind.REPORT,
                BillText.of(report, false),
                bill.provenance().getFirst());

        Dossier read = WordingResults.read(bill, new DocumentTexts(List.of(document)), new Tagger(TopicCatalog.read()));

        return AffectedLaw.joined(read.laws()).stream()
                .flatMap(law -> law.articles().stream())
                .toList();
    }
}
