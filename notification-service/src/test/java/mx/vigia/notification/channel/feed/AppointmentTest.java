package mx.vigia.notification.channel.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.intake.DayBasis;
import mx.vigia.notification.intake.DeadlineData;
import mx.vigia.notification.letter.ShortMessage;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import org.junit.jupiter.api.Test;
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
            committee | senate | COMISIÓN DE SALUD DEL SENADO | COMISIÓN DE SALUD DEL SENADO
            committee | deputies | Comisión de Salud, diputados | Comisión de Salud, diputados
            forum | senate | Comisión de Salud del Senado, al foro Agua | Comisión de Salud del Senado, al foro Agua
            """)
    void meetingIsNamedByItsKindItsCommitteeAndItsChamber(String kind, String chamber, String name, String title) {
        assertThat(meeting(kind, chamber == null ? "" : chamber, name).title(WORDS))
                .isEqualTo(title);
    }

    @Test
    void chamberStandsOnceForReadersOfEnglish() {
        var english = Messages.of(Language.EN, "messages/notification");

        assertThat(meeting("committee", "senate", "Comisión de Salud (Senado)").title(english))
                .isEqualTo("Comisión de Salud (Senado)");
    }

    @Test
    void statedDayIsCalledStatedAndACountedOneCalculatedWithItsRule() {
        var stated = day(Appointment.Kind.DEADLINE, new DayBasis(true, "Convocatoria", null));
        var counted = day(
                Appointment.Kind.DEADLINE,
                new DayBasis(false, "RCD, art. 182", new DeadlineData.BilingualName("días hábiles", "working days")));

        assertThat(stated.title(WORDS)).isEqualTo("Vence un plazo: Ley de Aguas");
        assertThat(ics(stated)).contains("DESCRIPTION:Fecha de la fuente: Convocatoria");
        assertThat(counted.title(WORDS)).isEqualTo("Vence un plazo (fecha calculada, no oficial): Ley de Aguas");
        assertThat(ics(counted)).contains("DESCRIPTION:Calculado\\, no oficial: RCD\\, art. 182\\, en días hábiles");
    }

    @Test
    void lastDayOfAConsultationSaysHowItIsKnown() {
        var kind = Appointment.Kind.CONSULTATION_CLOSES;

        assertThat(ics(day(kind, new DayBasis(true, "", null)))).contains("DESCRIPTION:Fecha de la fuente\r\n");
        assertThat(ics(day(kind, new DayBasis(false, "", null))))
                .contains("SUMMARY:Cierra la consulta pública (fecha calculada\\, no oficial): Ley de Aguas")
                .contains("DESCRIPTION:Calculado\\, no oficial\r\n");
        assertThat(ics(day(kind, null))).contains("SUMMARY:Cierra la consulta pública: Ley de Aguas");
    }

    private static Appointment day(Appointment.Kind kind, DayBasis basis) {
        var at = Instant.parse("2026-12-02T18:00:00Z");
        return new Appointment(
                new UUID(1, 1),
                kind,
                List.of(),
                Appointment.Details.wholeDay(LocalDate.of(2026, 12, 4), basis),
                0,
                at,
                at,
                new ShortMessage("", "", "Ley de Aguas", List.of(), "", "http://localhost/bills/1"));
    }

    /** Returns the calendar with this appointment, unfolded. */
    private static String ics(Appointment appointment) {
        var address = URI.create("http://localhost/feeds/1/calendar.ics");
        var content =
                new FeedContent(new UUID(1, 2), "Aguas", Language.ES, address, address, appointment.made(), List.of());
        return CalendarWriter.written(content, List.of(appointment)).replace("\r\n ", "");
    }

    private static Appointment meeting(String kind, String chamber, String name) {
        var at = Instant.parse("2026-12-02T18:00:00Z");
        return new Appointment(
                new UUID(1, 1),
                Appointment.Kind.MEETING,
                List.of(),
                new Appointment.Details(
                        LocalDate.of(2026, 12, 4), "12:30", "", "", new Appointment.Caller(kind, chamber), false, null),
                0,
                at,
                at,
                new ShortMessage("", "", name, List.of(), "", ""));
    }
}
