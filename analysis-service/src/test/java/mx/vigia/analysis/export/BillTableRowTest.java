package mx.vigia.analysis.export;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.proceeding.MeetingKind;
import mx.vigia.analysis.bill.proceeding.MeetingStatus;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.store.SampleDossiers;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.law.AmendmentKind;
import mx.vigia.analysis.linking.chamber.Meeting;
import mx.vigia.analysis.linking.chamber.MeetingAgenda;
import mx.vigia.analysis.linking.chamber.MeetingOccasion;
import mx.vigia.analysis.linking.chamber.ProceedingSource;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import org.junit.jupiter.api.Test;

class BillTableRowTest {
    private static final BillLabels LABELS = new BillLabels(
            Messages.of(Language.ES, BillLabels.BUNDLE), TopicCatalog.read(), Instant.parse("2026-09-12T18:00:00Z"));

    @Test
    void lawIsWrittenOnceWithItsArticlesInOrder() {
        Dossier bill = SampleDossiers.of(aBill().sighting())
                .withLaws(List.of(
                        law(AmendmentKind.REFORM, "6", "12"), law(AmendmentKind.ADD), law(AmendmentKind.ADD, "6 Bis")));

        assertThat(cell("Leyes y artículos", bill)).isEqualTo("Ley de Faros (6, 6 Bis, 12)");
    }

    @Test
    void committeeHasItsChamberAndANameInCapitalsIsWrittenAsANameIs() {
        Dossier bill = SampleDossiers.of(aBill().proposedBy("COMISION REGULADORA", "", "other")
                .turnedTo("Salud")
                .turnedIn("senate", LocalDate.of(2026, 9, 10), "Salud")
                .sighting());

        assertThat(cell("Comisiones", bill)).isEqualTo("Salud (Cámara de Senadores)");
        assertThat(cell("Promoventes", bill)).isEqualTo("Comision Reguladora");
    }

    @Test
    void cancelledHearingSaysSo() {
        Dossier hearing = SampleDossiers.of(
                aBill().kind("hearing").termed("Audiencia pública").sighting());
        var meeting = new Meeting(
                new UUID(1, 1),
                "mx.diputados.gaceta",
                "De la Comisión de Justicia, a la audiencia",
                MeetingKind.HEARING,
                new MeetingOccasion("Comisión de Justicia", Chamber.DEPUTIES, null, null, null, null, null),
                MeetingStatus.CANCELLED,
                new MeetingAgenda(List.of(), List.of()),
                new ProceedingSource(null, List.of()));

        assertThat(cell("Etapa", hearing, meeting)).isEqualTo("Audiencia pública: Cancelada");
        assertThat(cell("Etapa", hearing)).isEqualTo("Audiencia pública");
    }

    private static String cell(String heading, Dossier bill, Meeting... meetings) {
        return new BillTableRow(bill, List.of(meetings), LABELS, URI.create("https://vigia.example"))
                .cells()
                .get(BillTableRow.headings(LABELS).indexOf(heading));
    }

    private static AffectedLaw law(AmendmentKind relation, String... articles) {
        return new AffectedLaw("Ley de Faros", relation, List.of(articles), AffectedLaw.Where.TITLE, 0, 0);
    }
}
