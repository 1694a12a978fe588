package mx.vigia.analysis.matching.publishing;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import mx.vigia.analysis.bill.ManualStatement;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.store.SampleDossiers;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.text.Json;
import org.junit.jupiter.api.Test;

/** Where a bill that is told of is at its source. */
class BillDataTest {
    private static final String LIST = "https://www.hcnl.gob.mx/iniciativas_lxxvii/iniciativas.txt";
    private static final String PDF = "https://www.hcnl.gob.mx/trabajo_legislativo/21130.pdf";

    @Test
    void pageIsPublishedWhereNoSourceNamesADocument() {
        assertThat(billData(local()).origin().officialAddress()).isNull();
        assertThat(billData(local()).origin().officialPage()).isEqualTo(LIST);
    }

    @Test
    void billDocumentIsPreferredToAListPage() {
        assertThat(billData(local().linked(PDF)).origin().officialPage()).isEqualTo(PDF);
    }

    @Test
    void onlyTheOfficialDocumentIsPublished() {
        var billData = billData(local().linked(LIST).officiallyAt(PDF));

        assertThat(billData.origin().officialAddress()).isEqualTo(PDF);
        assertThat(billData.origin().officialPage()).isNull();
    }

    @Test
    void manualBillHasNoSourceAddress() {
        var read = SampleDossiers.of(local().linked(PDF).sighting());
        var entered = Json.read(Json.write(read).replace(read.site(), ManualStatement.MANUAL_SITE), Dossier.class);

        assertThat(BillData.of(entered, TopicCatalog.read()).origin().officialPage())
                .isNull();
    }

    @Test
    void ministryInCapitalsIsNamedAsOnItsPage() {
        var billData = billData(local().proposedBy("SECRETARÍA DE ECONOMÍA", "", "executive"));

        assertThat(billData.origin().proponents())
                .extracting(BillData.ProponentData::name)
                .containsExactly("Secretaría de Economía");
    }

    private static BillSightings local() {
        return aBill().at("mx.nle.congreso").from(LIST, "9".repeat(64));
    }

    private static BillData billData(BillSightings sighted) {
        return BillData.of(SampleDossiers.of(sighted.sighting()), TopicCatalog.read());
    }
}
