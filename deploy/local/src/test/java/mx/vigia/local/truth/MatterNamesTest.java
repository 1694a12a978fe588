package mx.vigia.local.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.vigia.local.pretend.matter.TrueMatter;
import org.junit.jupiter.api.Test;

class MatterNamesTest {
    private static final MatterNames NAMES = new MatterNames(List.of(
            matter("a", "Que reforma la Ley de Seguridad Nacional, en materia de puertos de altura."),
            matter("b", "Que reforma la Ley de Seguridad Nacional, en materia de puertos.", "Acta de la Mesa.")));

    @Test
    void titleIsFoundWhateverItsAccentsQuotesAndStop() {
        assertThat(NAMES.find("«Que reforma la ley de seguridad nacional, en materia de  puertos de altura»"))
                .hasValueSatisfying(named -> {
                    assertThat(named.matter().id()).isEqualTo("a");
                    assertThat(named.own()).isTrue();
                });
    }

    @Test
    void papersAreFoundByTheirTitleOrByWhatTheyWouldDo() {
        assertThat(NAMES.find("Acta de la Mesa"))
                .hasValueSatisfying(named -> assertThat(named.own()).isFalse());
        assertThat(NAMES.find("De la Cámara de Diputados, minuta con proyecto de decreto por el que se reforma la Ley"
                        + " de Seguridad Nacional, en materia de puertos de altura."))
                .hasValueSatisfying(named -> {
                    assertThat(named.matter().id()).isEqualTo("a");
                    assertThat(named.own()).isFalse();
                });
    }

    @Test
    void otherTitlesAreNotFound() {
        assertThat(NAMES.find("Que reforma la Ley de Seguridad Nacional.")).isEmpty();
    }

    private static TrueMatter matter(String id, String title, String... documents) {
        return new TrueMatter(id, List.of(title), List.of(documents), null, List.of());
    }
}
