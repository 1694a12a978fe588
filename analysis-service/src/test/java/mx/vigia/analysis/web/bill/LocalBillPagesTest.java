package mx.vigia.analysis.web.bill;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierSummary;
import mx.vigia.analysis.dossier.store.SampleDossiers;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.StatusLabels;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a bill of a federal entity's congress is shown. */
class LocalBillPagesTest {
    private static final Instant NOW = Instant.parse("2026-09-12T18:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);

    @Test
    void stepperOfALocalBillHasOneChamber() {
        var bill = bill("mx.nle.congreso", "Turnada", "Aprobada");

        assertThat(new Stepper(bill, labels(Language.ES)).stops())
                .extracting(Stepper.Stop::label)
                .containsExactly(
                        "presentada",
                        "turnada a comisión",
                        "aprobada por el Congreso del Estado de Nuevo León",
                        "remitida al Ejecutivo local",
                        "publicada en el Periódico Oficial del Estado de Nuevo León",
                        "en vigor");
    }

    @Test
    void stepperEndsWithEntryIntoForceAfterPublication() {
        var bill = bill("mx.cdmx.congreso", "Aprobada", "Publicada en la Gaceta Oficial");

        assertThat(new Stepper(bill, labels(Language.EN)).stops())
                .extracting(Stepper.Stop::label)
                .containsExactly(
                        "presented",
                        "passed by the Congress of Mexico City",
                        "published in the Gaceta Oficial of Mexico City",
                        "in force");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mx.son.congreso | ES | aprobada por el Congreso del Estado de Sonora",
                "mx.sin.congreso | EN | passed by the Congress of the State of Sinaloa",
                "mx.pue.congreso | ES | aprobada por el congreso local",
                "mx.pue.congreso | EN | passed by the state congress"
            })
    void stageIsNamedWithItsCongress(String site, Language language, String statement) {
        var bill = bill(site, "Aprobada");

        assertThat(labels(language).stage(bill)).isEqualTo(statement);
    }

    @Test
    void relatedBillsNameTheLocalCongress() {
        var brief = new DossierSummary(
                new UUID(1, 1), "mx.sin.congreso", "Que reforma", "es", null, Stage.PASSED_CONGRESS, List.of());

        assertThat(StatusLabels.standing(labels(Language.ES), brief))
                .isEqualTo("aprobada por el Congreso del Estado de Sinaloa");
    }

    @Test
    void stepsNameTheLocalCongress() {
        var bill = bill("mx.nle.congreso", "Aprobada", "Publicada en el Periódico Oficial");
        var labels = labels(Language.ES);

        assertThat(bill.steps())
                .extracting(step -> labels.step(bill, step))
                .containsExactly("Trámite · Congreso del Estado de Nuevo León", "Publicación");
    }

    @Test
    void stageFacetNamesNoCongress() {
        assertThat(labels(Language.ES)
                        .facet(QueryField.STAGE, Stage.PASSED_CONGRESS.name().toLowerCase(Locale.ROOT)))
                .isEqualTo("aprobada por el congreso local");
    }

    private static Dossier bill(String site, String... phrases) {
        var sighted = aBill().at(site)
                .titled("Que reforma la Ley de Gobierno Digital.")
                .readAt(NOW);
        for (int day = 0; day < phrases.length; day++) {
            sighted.stepIn("congress", "other", phrases[day], DAY.plusDays(day));
        }
        return SampleDossiers.of(sighted.sighting());
    }

    private static BillLabels labels(Language language) {
        return new BillLabels(Messages.of(language, BillLabels.BUNDLE), TopicCatalog.read(), NOW);
    }
}
