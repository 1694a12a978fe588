package mx.vigia.analysis.text.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How notices say until when the public may comment. */
class CommentPeriodTest {
    private static final LocalDate PUBLISHED = LocalDate.parse("2026-07-31");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Se publica a efecto de que dentro de los siguientes 60 días naturales contados a partir de la fecha de su publicación, los interesados presenten sus comentarios. | After[count=60, unit=NATURAL_DAY, start=PUBLICATION]",
                "Los interesados podrán enviar sus comentarios en un plazo de veinte (20) días hábiles a partir de la publicación del presente. | After[count=20, unit=WORKING_DAY, start=PUBLICATION]",
                "La consulta pública se realizará por un plazo de 15 días. | After[count=15, unit=DAY, start=UNSTATED]",
                "Se recibirán opiniones hasta el 14 de septiembre de 2026. | On[day=2026-09-14]",
                "La consulta pública se llevará a cabo del 3 al 28 de agosto de 2026. | On[day=2026-08-28]",
                "El periodo de consulta pública será del 3 de agosto al 14 de septiembre. | On[day=2026-09-14]",
                "La consulta pública concluirá el 4 de septiembre de 2026. | On[day=2026-09-04]",
                "Los comentarios se enviarán a más tardar el día 4 de septiembre de 2026. | On[day=2026-09-04]"
            })
    void commentPeriodIsReadFromItsSentence(String sentence, String due) {
        var text = "AVISO.\n\n" + sentence + "\n\nAtentamente.";

        assertThat(CommentPeriod.findIn(text, PUBLISHED)).hasValueSatisfying(period -> {
            assertThat(period.due()).hasToString(due);
            assertThat(period.sentence()).isEqualTo(sentence);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Que la consulta pública se realizó del 1 al 30 de mayo de 2025.",
                "Que la consulta pública se realizó del 1 al 30 de mayo.",
                "Que la consulta pública se llevó a cabo por un plazo de 20 días.",
                "Que se recibieron comentarios hasta el 30 de mayo.",
                "Que la consulta previa tuvo lugar del 1 al 30 de mayo.",
                "Que el anteproyecto fue sometido a consulta pública por un plazo de 20 días.",
                "Periodo de consulta pública anterior: del 1 al 30 de mayo de 2025."
            })
    void pastConsultationDoesNotHideTheCurrentOne(String past) {
        var requested = "Los interesados presentarán sus comentarios dentro de los 60 días naturales siguientes.";
        var text = "CONSIDERANDO\n\n" + past + "\n\n" + requested;

        assertThat(CommentPeriod.findIn(text, PUBLISHED))
                .hasValueSatisfying(period -> assertThat(period.sentence()).isEqualTo(requested));
        assertThat(CommentPeriod.findIn(past, PUBLISHED)).isEmpty();
    }

    @Test
    void extensionDueToReceivedRequestsIsRead() {
        var extended =
                "Por las solicitudes que se recibieron se amplía la consulta pública hasta el 14 de septiembre de 2026.";

        assertThat(CommentPeriod.findIn(extended, PUBLISHED))
                .hasValueSatisfying(
                        period -> assertThat(period.extension()).singleElement().hasToString("On[day=2026-09-14]"));
    }

    @Test
    void unrelatedTermIsNoCommentPeriod() {
        assertThat(CommentPeriod.findIn("El Consejo sesionará dentro de los 20 días hábiles siguientes.", PUBLISHED))
                .isEmpty();
        assertThat(CommentPeriod.findIn(
                        "La Secretaría publicará las respuestas a los comentarios dentro de los 45 días naturales siguientes.",
                        PUBLISHED))
                .isEmpty();
        assertThat(CommentPeriod.findIn("Se someterá a consulta pública.", PUBLISHED))
                .isEmpty();
    }
}
