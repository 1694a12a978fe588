package mx.vigia.analysis.dossier.fact;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.dossier.store.InMemoryRegistrar;
import mx.vigia.analysis.intake.BillSightings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts of bills in the congress of a federal entity. */
class LocalCongressFactsTest {
    private static final Instant NOW = Instant.parse("2026-09-10T15:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-09-10");

    private final InMemoryRegistrar registrar = new InMemoryRegistrar(NOW);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Aprobada                                    | passed            | PASSED_CONGRESS",
                "Aprobada. Turnada a la Cámara de Senadores. | passed            | PASSED_CONGRESS",
                "Remitida al Ejecutivo                       | sent-to-executive | SENT_TO_EXECUTIVE",
                "Publicada en el Periódico Oficial           | published         | PUBLISHED_STATE",
                "Turnada a la cámara revisora                | step-added        | PRESENTED",
                "Devuelta con modificaciones                 | step-added        | PRESENTED",
                "Declaratoria de reforma constitucional      | step-added        | PRESENTED",
                "Publicada en el DOF                         | step-added        | PRESENTED"
            })
    void stepsUseTheKindsOfOneChamber(String phrase, String kind, Stage stage) {
        registrar.fold(bill("66/t/1"));

        assertThat(registrar.findings(bill("66/t/1").withRevision(2).stepIn("congress", "other", phrase, TODAY)))
                .singleElement()
                .satisfies(addressed -> {
                    assertThat(addressed.fact().kind().word()).isEqualTo(kind);
                    assertThat(FactSides.after(addressed.fact(), FactState.WithStage.class)
                                    .stage())
                            .isEqualTo(stage);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "other     | Aprobada                          | passed    | PASSED_CONGRESS",
                "published | Publicada en el Periódico Oficial | published | PUBLISHED_STATE",
                "other     | Publicada en el Periódico Oficial | published | PUBLISHED_STATE"
            })
    void decreeIsFirstPublishedAtItsCurrentStage(String step, String phrase, String kind, Stage stage) {
        assertThat(registrar.findings(bill("66/t/2").kind("decree").stepIn("congress", step, phrase, TODAY)))
                .singleElement()
                .satisfies(addressed -> {
                    assertThat(addressed.fact().kind().word()).isEqualTo(kind);
                    assertThat(FactSides.after(addressed.fact(), FactState.WithStage.class)
                                    .stage())
                            .isEqualTo(stage);
                    assertThat(addressed.fact().opens()).isTrue();
                });
    }

    @Test
    void listedDecreeIsPassedAndInitiativeIsNew() {
        assertThat(registrar.findings(bill("66/t/3").kind("decree")))
                .extracting(addressed -> addressed.fact().kind())
                .containsExactly(FactKind.PASSED);
        assertThat(registrar.findings(bill("66/t/4").stepIn("congress", "other", "Aprobada", TODAY)))
                .extracting(addressed -> addressed.fact().kind())
                .containsExactly(FactKind.NEW);
    }

    private static BillSightings bill(String key) {
        return aBill(key).at("mx.nle.congreso").titled("Que reforma la Ley de Gobierno Digital del Estado.");
    }
}
