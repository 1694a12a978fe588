package mx.vigia.notification.channel.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.letter.ShortMessage;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppointmentTest {
    private static final Messages WORDS = Messages.of(Language.ES, "messages/notification");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            committee | deputies | Comisión de Justicia | Comisión de Justicia (Cámara de Diputados)
            committee | - | Comisión de Justicia | Comisión de Justicia
            forum | deputies | Comisión de Justicia | Foro: Comisión de Justicia (Cámara de Diputados)
            hearing | senate | Comisión de Salud | Audiencia pública: Comisión de Salud (Senado)
            forum | senate | Comisión de Salud del Senado, al foro Agua | Comisión de Salud del Senado, al foro Agua
            """)
    void meetingIsNamedByItsKindItsCommitteeAndItsChamber(String kind, String chamber, String name, String title) {
        assertThat(meeting(kind, chamber == null ? "" : chamber, name).title(WORDS))
                .isEqualTo(title);
    }

    private static Appointment meeting(String kind, String chamber, String name) {
        var at = Instant.parse("2026-12-02T18:00:00Z");
        return new Appointment(
                new UUID(1, 1),
                Appointment.Kind.MEETING,
                List.of(),
                new Appointment.Details(
                        LocalDate.of(2026, 12, 4), "12:30", "", "", new Appointment.Caller(kind, chamber), false),
                0,
                at,
                at,
                new ShortMessage("", "", name, List.of(), "", ""));
    }
}
