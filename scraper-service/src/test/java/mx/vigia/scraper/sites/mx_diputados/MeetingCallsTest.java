package mx.vigia.scraper.sites.mx_diputados;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import mx.vigia.scraper.reading.BillMention;
import mx.vigia.scraper.reading.LinkedText;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedMeeting;
import mx.vigia.scraper.reading.Subject;
import mx.vigia.scraper.sites.PublishedSighting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls to meetings, of which there is no recording, in the markup that is described of the page of a day. */
class MeetingCallsTest {
    private static final String FOLDER = "/Gaceta/66/2026/oct/";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|committee|Comisión de Seguridad Ciudadana|2026-10-08|09:30|salón C, edificio G|called",
                "2|committee|Comisiones Unidas de Hacienda y Crédito Público, y de Economía, Comercio y"
                        + " Competitividad|2026-10-07|17:00|mezanine sur del edificio A|called",
                "3|committee|Comisión de Salud|2026-10-07|10:00|salón D del edificio G|cancelled",
                "4|committee|Comisión de Energía|||sala de juntas de la comisión|postponed",
                "5|committee|Comisión de Radio y Televisión|2026-10-13|16:30|salón E del edificio G|postponed",
                "6|committee|Comisión de Turismo|2026-10-08|11:00|salón Protocolo del edificio C|called",
                "7|forum|Comisión de Ciencia, Tecnología e Innovación|2026-10-12|10:00|auditorio Aurora Jiménez de"
                        + " Palacios del edificio E|called",
                "8|open-parliament|Junta de Coordinación Política|2026-10-13|10:00|salón Legisladores de la"
                        + " República|called",
                "9|hearing|Comisión de Justicia|2026-10-14|09:00||called",
                "10|committee|Comité de Administración|2026-10-08|||called",
                "11|committee|Comisión de Puntos Constitucionales|2026-10-07|16:00|salón de usos múltiples número 2"
                        + " del edificio I|called",
                "12|other|Comisión Bicamaral del Sistema de Bibliotecas|2027-01-08|18:00|biblioteca Legislativa del"
                        + " edificio C|called",
                "13|other|Grupo de Amistad México-Uruguay||||called",
                "14|committee|Comisión de Medio Ambiente y Recursos Naturales|2026-10-15|08:00|salón A, edificio"
                        + " G|called"
            })
    void meetingCallStatesBodyTimePlaceAndStatus(
            int number, String kind, String body, String day, String time, String place, String status) {
        var stated = meeting(number - 1);

        assertThat(stated.get("kind")).isEqualTo(kind);
        assertThat(stated.get("body")).isEqualTo(body);
        assertThat(stated.get("heldOn")).isEqualTo(day);
        assertThat(stated.get("time")).isEqualTo(time);
        assertThat(stated.get("place")).isEqualTo(place);
        assertThat(stated.get("status")).isEqualTo(status);
    }

    @Test
    void callIsIdentifiedByAnchorAndMeetingNumber() {
        var calls = sample("20261006.html").sightings().stream()
                .filter(call -> call.subject() == Subject.MEETING)
                .toList();

        assertThat(calls).hasSize(14);
        assertThat(calls.get(0).keys())
                .containsExactly(
                        "meeting/20261006#Convocatoria1",
                        "meeting/66/comision-de-seguridad-ciudadana-decima-reunion-ordinaria-2026");
        assertThat(calls.get(2).keys()).contains("meeting/66/comision-de-salud-sexta-reunion-ordinaria-2026");
        assertThat(calls.get(10).keys()).containsExactly("meeting/20261006#Convocatoria11");
        assertThat(meeting(0))
                .containsEntry("title", "De la Comisión de Seguridad Ciudadana, a la décima reunión ordinaria");
    }

    @Test
    void agendaItemsNameTheirBills() {
        var points = agendaItems(meeting(0));

        assertThat(points).extracting(StatedMeeting.Item::number).containsExactly("1", "2", "3", "3.a", "3.b", "4");
        assertThat(points.get(3).about())
                .containsExactly(new BillMention(
                        "",
                        "",
                        "Gaceta Parlamentaria, número 7121-II-2",
                        "por el que se expide la Ley General de Ciberseguridad"));
        assertThat(points.get(4).about())
                .containsExactly(
                        new BillMention(
                                "66/a/20260903-II-2#Iniciativa2",
                                RecordedGazette.HOST + "/Gaceta/66/2026/sep/20260903-II-2.html#Iniciativa2",
                                "",
                                "que reforma el artículo 5 de la Ley de Faros"),
                        new BillMention("", "", "Expediente 4512", ""));
        assertThat(agendaItems(meeting(10)).getFirst().about())
                .containsExactly(new BillMention(
                        "",
                        "",
                        "",
                        "por el que se reforman los artículos 6o. y 28 de la Constitución Política de los"
                                + " Estados Unidos Mexicanos"));
        assertThat(agendaItems(meeting(7)))
                .extracting(StatedMeeting.Item::number)
                .containsExactly("I", "II");
    }

    @Test
    void eventStatesItsEnd() {
        assertThat(meeting(6)).containsEntry("time", "10:00").containsEntry("endTime", "14:00");
        assertThat(meeting(0)).doesNotContainKey("endTime");
    }

    @Test
    void aCallWithoutADayIsReported() {
        assertThat(sample("20261006.html").problems()).extracting("what").containsExactly("date-missing");
    }

    @Test
    void sectionWithoutCallsIsReported() {
        var markup = markup("20261006.html").replaceAll("#Convocatoria(\\d)", "#Llamado$1");

        assertThat(RecordedGazette.read(markup, FOLDER + "20261006.html").problems())
                .extracting("what")
                .containsExactly("count-differs");
    }

    @Test
    void agendaOfASittingIsASessionWithItems() {
        var sighting = sample("20261006-O.html").sightings().getFirst();
        var stated = sighting.said().fields();

        assertThat(sighting.keys()).containsExactly("meeting/20261006-O", "meeting/66/pleno-ordinaria-2026-10-07-1100");
        assertThat(stated)
                .containsEntry("kind", "session")
                .containsEntry("body", "Pleno")
                .containsEntry("heldOn", "2026-10-07")
                .containsEntry("time", "11:00");
        assertThat(agendaItems(stated))
                .extracting(StatedMeeting.Item::number)
                .containsExactly("1", "2", "3", "3.a", "4");
        assertThat(agendaItems(stated).get(3).about())
                .containsExactly(new BillMention(
                        "",
                        RecordedGazette.HOST + FOLDER + "20261006-IV-1.html",
                        "Gaceta Parlamentaria, número 7142-IV-1",
                        "por el que se expide la Ley General de Ciberseguridad"));
    }

    @Test
    void issueNumberPrefixIsNoMention() {
        var link = "<a href=\"/Gaceta/66/2026/oct/20261006-I.html\">Gaceta Parlamentaria, número 7142-I</a>";
        var markup = markup("20261006-O.html").replace("<p>a) De la", "<p>" + link + "</p><p>a) De la");

        var point = agendaItems(RecordedGazette.read(markup, FOLDER + "20261006-O.html")
                        .sightings()
                        .getFirst()
                        .said()
                        .fields())
                .stream()
                .filter(each -> each.text().contains("7142-IV-1"))
                .findFirst()
                .orElseThrow();

        assertThat(point.about())
                .extracting(BillMention::address)
                .contains(RecordedGazette.HOST + FOLDER + "20261006-IV-1.html")
                .doesNotContain(RecordedGazette.HOST + FOLDER + "20261006-I.html");
    }

    @ParameterizedTest
    @CsvSource({"7180-II-1-3, 7180-II-1-3", "7180\u2011II\u20111, 7180-II-1", "718055-I, ", "7180-II- 1, "})
    void citedNumberIsReadCompletelyOrNotAtAll(String printed, String number) {
        var mentions = NamedMatters.in(new LinkedText("Gaceta Parlamentaria, número " + printed, List.of()), 66);

        assertThat(mentions)
                .extracting(BillMention::reference)
                .isEqualTo(number == null ? List.of() : List.of("Gaceta Parlamentaria, número " + number));
    }

    @Test
    void everyCallSatisfiesTheContract() {
        for (var page : List.of("20261006.html", "20261006-O.html")) {
            var meetings = sample(page).sightings();

            assertThat(meetings).extracting(Sighting::subject).isSubsetOf(Subject.MEETING, Subject.BILL);
            PublishedSighting.assertValid(Gaceta.SITE, URI.create(RecordedGazette.HOST + FOLDER + page), meetings);
        }
    }

    @Test
    void callLinkedTwiceIsOneMeetingAndTheCountDiffers() {
        var mixed = markup("20261006.html").replace("href=\"#Convocatoria8\"", "href=\"#Convocatoria9\"");

        var read = RecordedGazette.read(mixed, FOLDER + "20261006.html");

        assertThat(read.sightings())
                .filteredOn(call -> call.subject() == Subject.MEETING)
                .hasSize(13);
        assertThat(read.sightings().get(7).keys()).contains("meeting/20261006#Convocatoria9");
        assertThat(read.problems())
                .filteredOn(problem -> problem.what().equals("count-differs"))
                .singleElement()
                .matches(problem ->
                        problem.expected().equals("14") && problem.found().equals("13"));
    }

    @SuppressWarnings("unchecked")
    private static List<StatedMeeting.Item> agendaItems(Map<String, Object> stated) {
        return (List<StatedMeeting.Item>) stated.get("items");
    }

    private static Map<String, Object> meeting(int index) {
        return sample("20261006.html").sightings().get(index).said().fields();
    }

    private static Reading sample(String name) {
        return RecordedGazette.read(markup(name), FOLDER + name);
    }

    private static String markup(String name) {
        try (var in = MeetingCallsTest.class.getResourceAsStream("/gaceta/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
