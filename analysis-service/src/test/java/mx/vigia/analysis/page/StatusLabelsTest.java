package mx.vigia.analysis.page;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import mx.vigia.analysis.dossier.store.SampleDossiers;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import org.junit.jupiter.api.Test;

class StatusLabelsTest {
    private static final Instant NOW = Instant.parse("2026-09-12T18:00:00Z");

    private final BillLabels labels =
            new BillLabels(Messages.of(Language.ES, BillLabels.BUNDLE), TopicCatalog.read(), NOW);

    @Test
    void itemWithoutProponentIsNamedByItsKind() {
        assertThat(shown(aBill().kind("other").termed("Convocatoria"))).isEqualTo("Convocatoria");
        assertThat(shown(aBill().kind("notice").termed("Aviso"))).isEqualTo("Aviso");
    }

    @Test
    void statusIsLabelledForEveryKind() {
        assertThat(shown(aBill())).isEqualTo("presentada");
        assertThat(shown(aBill().kind("draft-rule").termed("Proyecto"))).isEqualTo("proyecto publicado");
        assertThat(shown(aBill().kind("notice")
                        .termed("Aviso")
                        .step("published", "Publicado.", LocalDate.of(2026, 9, 1))))
                .isEqualTo("publicada en el DOF");
    }

    /** Today is 12 September in Mexico. */
    @Test
    void draftIsInConsultationWhileCommentsAreTaken() {
        assertThat(shown(consulted("2026-09-01", "2026-09-12"))).isEqualTo("en consulta pública");
        assertThat(shown(consulted("2026-09-01", "2026-09-11"))).isEqualTo("consulta pública cerrada");
        assertThat(shown(consulted("2026-09-13", "2026-09-30"))).isEqualTo("proyecto publicado");
        assertThat(shown(consulted("2026-09-01", "2026-09-12")
                        .step("published", "Publicado en el DOF.", LocalDate.of(2026, 9, 10))))
                .isEqualTo("publicada en el DOF");
    }

    private static BillSightings consulted(String from, String until) {
        return aBill().readAt(NOW)
                .kind("draft-rule")
                .termed("Proyecto")
                .consulted(LocalDate.parse(from), LocalDate.parse(until));
    }

    @Test
    void doneStopIsNotReadAsApproval() {
        var english = Messages.of(Language.EN, BillLabels.BUNDLE);

        assertThat(english.say("bill.stop-done")).isNotEqualToIgnoringCase(english.say("vote.result.passed"));
    }

    private String shown(BillSightings bill) {
        return StatusLabels.standing(labels, SampleDossiers.of(bill.sighting()));
    }
}
