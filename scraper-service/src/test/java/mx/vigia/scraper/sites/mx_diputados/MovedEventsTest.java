package mx.vigia.scraper.sites.mx_diputados;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.vigia.scraper.reading.Sighting;
import org.junit.jupiter.api.Test;

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

    private static List<String> named(Sighting call) {
        return call.keys().stream().filter(key -> key.startsWith("meeting/66/")).toList();
    }

    private static Sighting call(String head, String words) {
        var page = """
                <html><head><title>Gaceta Parlamentaria, año XXIX, número 7142, martes 6 de octubre de 2026</title></head>
                <body><div id="NGaceta">Gaceta Parlamentaria</div>
                <div id="Indice"><a class="Seccion" href="#Convocatorias">Convocatorias</a>
                <ul><li><a class="Indice" href="#Convocatoria1">%1$s</a></ul></div>
                <a name="Convocatoria1"></a><p class="Versales">%1$s</p><p>%2$s</p></body></html>
                """.formatted(head, words);
        return RecordedGazette.read(page, "/Gaceta/66/2026/oct/20261006.html")
                .sightings()
                .getFirst();
    }
}
