package mx.vigia.scraper.sites.mx_diputados;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import mx.vigia.scraper.reading.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A forum, a hearing or an open parliament is known by its name and day when it is moved or cancelled. */
class MovedEventsTest {
    private static final String BODY = "De la Comisión de Justicia";
    private static final String CALLED =
            BODY + ", a la audiencia pública sobre la minuta de faros, el miércoles 14 de octubre"
                    + " de 2026, a las 9:00 horas.";

    @Test
    void cancelledHearingIsTheOneCalled() {
        var called = call(CALLED, "");
        var off = call(
                BODY + ", con motivo de la cancelación de la audiencia pública sobre la minuta de faros",
                "Se cancela la audiencia, prevista para el miércoles 14 de octubre, a las 9:00 horas.");

        assertThat(off.said().fields()).containsEntry("status", "cancelled");
        assertThat(off.keys()).containsAll(named(called));
    }

    @Test
    void movedHearingIsKnownByItsFormerDayAndFromThenOnByTheNewOne() {
        var called = call(CALLED, "");
        var moved = call(
                BODY + ", cambio de fecha de la audiencia pública sobre la minuta de faros",
                "Cambio de fecha del miércoles 14 de octubre, a las 9:00 horas, al viernes 16 de octubre, a las 10:00 horas.");

        assertThat(moved.said().fields())
                .containsEntry("status", "postponed")
                .containsEntry("heldOn", "2026-10-16")
                .containsEntry("time", "10:00");
        assertThat(moved.keys()).containsAll(named(called));
        assertThat(named(moved)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "con motivo de la cancelación de la primera reunión ordinaria | a la primera reunión ordinaria",
                "cambio de fecha de la primera reunión ordinaria | a la primera reunión ordinaria",
                "con motivo de la posposición del foro Los faros | al foro Los faros",
                "cambio de sede y horario de las mesas de trabajo | a las mesas de trabajo",
                "con motivo del cambio de fecha, hora y lugar de la audiencia pública | a la audiencia pública"
            })
    void titleIsThatOfTheMeetingAndNotOfItsChange(String change, String meeting) {
        var off = call(BODY + ", " + change, "Prevista para el miércoles 14 de octubre, a las 9:00 horas.");

        assertThat(off.said().fields())
                .containsEntry("title", BODY + ", " + meeting)
                .containsEntry("body", "Comisión de Justicia");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", al foro Suspensión de la pena y reinserción",
                ", a la reunión para analizar la cancelación de la deuda",
                ", al foro Cambio de horario de las escuelas",
                ", al foro La deuda, con motivo de la cancelación de la audiencia de 1982",
                ", suspensión de la pena, al foro que la analiza"
            })
    void nameOfAMeetingIsKeptThoughItSpeaksOfChanges(String meeting) {
        var called = call(BODY + meeting, "El miércoles 14 de octubre, a las 9:00 horas.");

        assertThat(called.said().fields()).containsEntry("title", BODY + meeting);
    }

    @Test
    void hearingsOfOneNameOnSeveralDaysAreSeveral() {
        var first = call(CALLED, "");
        var second = call(CALLED.replace("miércoles 14", "jueves 15"), "");

        assertThat(named(first)).hasSize(1).doesNotContainAnyElementsOf(named(second));
    }

    @Test
    void meetingPutOffHasNoDayUntilOneIsNamed() {
        var off = call(
                "De la Comisión de Energía",
                "Se pospone la octava reunión ordinaria, que se realizaría el martes 6 de octubre, a las 12 horas.");

        assertThat(off.said().fields()).containsEntry("status", "postponed").doesNotContainKeys("heldOn", "time");
    }

    @Test
    void hearingAboutNoBillIsAMatterThatItsMeetingNames() {
        var page = read(CALLED, "");

        assertThat(page).hasSize(2);
        var matter = page.getLast();
        assertThat(matter.subject()).isEqualTo(Subject.BILL);
        assertThat(matter.said().fields())
                .containsEntry("title", CALLED)
                .containsEntry("kind", "hearing")
                .containsEntry("officialTerm", "Audiencia pública")
                .containsEntry("proponents", List.of(new Proponent("Comisión de Justicia", "", "committee")));
        assertThat(page.getFirst().said().fields().get("items").toString()).contains(matter.keys());
    }

    @Test
    void movedHearingIsTheSameMatterWithoutATitleOfItsOwn() {
        var called = read(CALLED, "").getLast();
        var moved = read(
                        BODY + ", cambio de fecha de la audiencia pública sobre la minuta de faros",
                        "Cambio de fecha del miércoles 14 de octubre, a las 9:00 horas, al viernes 16 de octubre, a las 10:00 horas.")
                .getLast();

        assertThat(moved.subject()).isEqualTo(Subject.BILL);
        assertThat(moved.keys()).hasSize(2).containsAll(called.keys());
        assertThat(moved.said().fields()).doesNotContainKeys("title");
    }

    @Test
    void hearingWhoseProgrammeNamesABillIsNoMatterOfItsOwn() {
        var page = read(
                CALLED,
                "</p><p>Programa</p><p>1. Iniciativa que reforma el artículo 4 de la Ley de Faros"
                        + " (Gaceta Parlamentaria, número 7121-II-2).");

        assertThat(page).extracting(Sighting::subject).containsExactly(Subject.MEETING);
    }

    private static List<String> named(Sighting call) {
        return call.keys().stream().filter(key -> key.startsWith("meeting/66/")).toList();
    }

    private static Sighting call(String head, String words) {
        return read(head, words).getFirst();
    }

    private static List<Sighting> read(String head, String words) {
        var page = """
                <html><head><title>Gaceta Parlamentaria, año XXIX, número 7142, martes 6 de octubre de 2026</title></head>
                <body><div id="NGaceta">Gaceta Parlamentaria</div>
                <div id="Indice"><a class="Seccion" href="#Convocatorias">Convocatorias</a>
                <ul><li><a class="Indice" href="#Convocatoria1">%1$s</a></ul></div>
                <a name="Convocatoria1"></a><p class="Versales">%1$s</p><p>%2$s</p></body></html>
                """.formatted(head, words);
        return RecordedGazette.read(page, "/Gaceta/66/2026/oct/20261006.html").sightings();
    }
}
