package mx.vigia.analysis.dossier.linking;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import mx.vigia.analysis.dossier.store.InMemoryIntake;
import mx.vigia.analysis.intake.BillSightings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A notice that extends a consultation joins the draft that it names, and no draft of a similar name. */
class ExtensionLinksTest {
    private static final Instant NOW = Instant.parse("2026-12-10T18:00:00Z");
    private static final LocalDate PRINTED = LocalDate.of(2026, 12, 9);
    private static final String EXTENSION =
            "Aviso por el que se amplía por diez días el plazo de la consulta pública del ";
    private static final String FAROS = "Anteproyecto de Lineamientos de Faros Conectados";

    private final InMemoryIntake intake = new InMemoryIntake(NOW);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Proyecto de modificación del Acuerdo publicado el 3 de mayo de 2020 | Proyecto de modificación del Acuerdo publicado el 9 de junio de 2021
            Proyecto de Acuerdo que suspende los plazos por diez días hábiles | Proyecto de Acuerdo que suspende los plazos por veinte días hábiles
            Proyecto de Reglas vigentes hasta el 3 de mayo de 2027 | Proyecto de Reglas vigentes hasta el 9 de junio de 2027
            """)
    void draftsThatDifferByADayOrTermAreTwo(String draft, String other) {
        intake.take(draft("800101", draft));
        intake.take(notice(other));

        assertThat(intake.matters()).hasSize(2);

        intake.take(draft("800102", other));

        assertThat(intake.matters()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ", publicado el 9 de diciembre de 2026",
                " publicado en el Diario Oficial de la Federación el 9 de diciembre de 2026",
                ", hasta el 15 de enero de 2027",
                " por diez días hábiles más",
                ", cuyo plazo concluye el 8 de enero de 2027"
            })
    void termAndPrintingBehindTheNameOfADraftAreNoPartOfIt(String end) {
        intake.take(draft("800101", FAROS));
        intake.take(notice(FAROS + end));

        assertThat(intake.matters()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acuerdo por el que el Pleno aprueba someter a consulta pública el " + FAROS,
                "Acuerdo por el que se somete a consulta pública el " + FAROS + " por veinte días hábiles",
                FAROS + ", que el Pleno determina someter a consulta pública",
                FAROS + ", el cual el Pleno de la Comisión aprueba poner a consulta pública por veinte días"
            })
    void wordsOnTheConsultationAreNoPartOfTheName(String title) {
        intake.take(draft("800101", title));
        intake.take(notice(FAROS));

        assertThat(intake.matters()).hasSize(1);
    }

    @Test
    void noticeReadFirstWaitsForItsDraft() {
        intake.take(notice(FAROS));
        intake.take(draft("800101", FAROS));

        assertThat(intake.matters()).hasSize(1);
    }

    private static BillSightings draft(String key, String title) {
        return at(key, title).kind("draft-rule");
    }

    private static BillSightings notice(String draft) {
        return at("800300", EXTENSION + draft + ".").kind("notice");
    }

    private static BillSightings at(String key, String title) {
        return aBill(key).at("mx.segob.dof").readAt(NOW).titled(title).presented(PRINTED);
    }
}
