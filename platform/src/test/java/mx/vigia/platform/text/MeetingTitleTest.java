package mx.vigia.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingTitleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            De la Comisión de Economía, Comercio y Competitividad, cancelación de la reunión | De la Comisión de Economía, Comercio y Competitividad, a la reunión
            De la Comisión de Salud, por suspensión del foro Salud | De la Comisión de Salud, al foro Salud
            """)
    void meetingIsNamedAndNotItsChange(String title, String meeting) {
        assertThat(MeetingTitle.withoutChange(title)).isEqualTo(meeting);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De la Comisión de Justicia, al foro Suspensión de la pena",
                "De la Comisión de Hacienda, para analizar la cancelación de la deuda",
                "De la Comisión de Educación, al foro Cambio de horario de las escuelas"
            })
    void nameThatSpeaksOfChangesIsKept(String title) {
        assertThat(MeetingTitle.withoutChange(title)).isEqualTo(title);
    }
}
