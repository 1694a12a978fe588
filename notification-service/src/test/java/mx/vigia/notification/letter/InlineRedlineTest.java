package mx.vigia.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InlineRedlineTest {
    @Test
    void onlyDifferingWordsAreMarked() {
        assertThat(InlineRedline.of(
                        "Los operadores notificarán el incidente en 72 horas a la autoridad.",
                        "Los operadores notificarán el incidente en 24 horas hábiles a la autoridad."))
                .isEqualTo(new InlineRedline(
                        "Los operadores notificarán el incidente en",
                        "72 horas",
                        "24 horas hábiles",
                        "a la autoridad."));
    }

    @Test
    void pureInsertionOrDeletionLeavesTheOtherSideEmpty() {
        assertThat(InlineRedline.of("uno dos tres cuatro cinco seis", "uno dos tres y medio cuatro cinco seis"))
                .isEqualTo(new InlineRedline("uno dos tres", "", "y medio", "cuatro cinco seis"));
        assertThat(InlineRedline.of("uno dos tres cuatro cinco seis siete", "uno dos tres cuatro cinco seis"))
                .isEqualTo(new InlineRedline("uno dos tres cuatro cinco seis", "siete", "", ""));
    }

    @Test
    void shortOrDissimilarTextsAreShownWhole() {
        assertThat(InlineRedline.of("Turnada a comisión", "Presentada a comisión")
                        .one())
                .isFalse();
        assertThat(InlineRedline.of("Los que uno dos tres cuatro cinco seis", "Los que siete ocho nueve diez once doce")
                        .one())
                .isFalse();
    }
}
