package mx.vigia.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class TitleFormsTest {
    @Test
    void titlesOfInitiativeReportAndMinutaOnOneLawAgree() {
        String initiative = "Que expide la Ley General de Ciberseguridad.";

        assertThat(
                        agree(
                                initiative,
                                "De la Comisión de Seguridad, con proyecto de decreto por el que se expide la Ley General de Ciberseguridad"))
                .isTrue();
        assertThat(agree(
                        initiative,
                        "Minuta con proyecto de decreto, por el que se expide la Ley General de Ciberseguridad."))
                .isTrue();
        assertThat(agree(initiative, "DECRETO POR EL QUE SE EXPIDE LA LEY GENERAL DE CIBERSEGURIDAD"))
                .isTrue();
        assertThat(agree(initiative, "Ley General de Ciberseguridad")).isTrue();
    }

    @Test
    void issuingALawIsNotRepealingIt() {
        assertThat(agree("Que expide la Ley General de Faros", "Que abroga la Ley General de Faros"))
                .isFalse();
    }

    @Test
    void verbFormsAreIgnoredButAnExtraArticleIsNot() {
        String initiative = "Que reforma y adiciona los artículos 5 y 6 de la Ley de Puertos.";

        assertThat(
                        agree(
                                initiative,
                                "con proyecto de decreto por el que se reforman y adicionan los artículos 5 y 6 de la Ley de Puertos"))
                .isTrue();
        assertThat(agree(initiative, "Que reforma y adiciona los artículos 5, 6 y 7 de la Ley de Puertos."))
                .isFalse();
    }

    @Test
    void tooShortTitleHasNoForm() {
        assertThat(TitleForms.of("Dictamen")).isEmpty();
        assertThat(TitleForms.of(null)).isEmpty();
        assertThat(TitleForms.of("")).isEmpty();
    }

    private static boolean agree(String one, String other) {
        return !Collections.disjoint(TitleForms.of(one), TitleForms.of(other));
    }
}
