package mx.vigia.scraper.sites.mx_comisiones;

import static mx.vigia.scraper.sites.Recordings.statedField;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.scraper.catalog.SiteCatalog;
import mx.vigia.scraper.catalog.SiteRequest;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.sites.Recordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of this service is recorded: the answers are our own. */
class CommitteeMeetingsTest {
    private static final Recordings READERS =
            new Recordings(CommitteeMeetings.SITE, "comisiones", List.of(new CommitteeMeetings(), new Refusal()));
    private static final String OID = "0c0ffee0-1111-4222-8333-444455556666";
    private static final String ADDRESS = "https://micrositios.diputados.gob.mx:4001/graphql#" + OID
            + "/Comisi%C3%B3n%20de%20Faros;asked-00000000-0000-0000-0000-000000000000";

    @Test
    void meetingHasNameDayAndCommittee() {
        var read = read(meeting("2026-11-24T17:30:00.000Z", "Quinta Reunión Ordinaria"));
        var key = "meeting/" + OID + "/2026-11-24/quinta-reunion-ordinaria";

        assertThat(statedField(read, key, "title")).isEqualTo("Quinta Reunión Ordinaria");
        assertThat(statedField(read, key, "body")).isEqualTo("Comisión de Faros");
        assertThat(statedField(read, key, "heldOn")).isEqualTo("2026-11-24");
        assertThat(statedField(read, key, "chamber")).isEqualTo("deputies");
        assertThat(statedField(read, key, "officialAddress"))
                .isEqualTo("https://web.diputados.gob.mx/inicio/comision/" + OID);
    }

    @Test
    void hourOfUnknownZoneIsNotStated() {
        assertThat(read(meeting("2026-11-24T17:30:00.000Z", "Reunión de Junta Directiva"))
                        .sightings()
                        .getFirst()
                        .said()
                        .fields())
                .doesNotContainKey("time");
    }

    @Test
    void movedMeetingKeepsTheKeyOfItsNumber() {
        var before = read(meeting("2026-11-24", "Quinta Reunión Ordinaria"));
        var after = read(meeting("2026-12-01", "QUINTA REUNIÓN ORDINARIA"));

        assertThat(before.sightings().getFirst().keys().getFirst())
                .isEqualTo(after.sightings().getFirst().keys().getFirst());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Cuarta Reunión Extraordinaria (CANCELADA) | cancelled
        Reunión de trabajo, se pospone            | postponed
        CANCELADA: Cuarta Reunión Extraordinaria  | cancelled
        Se cancela la cuarta reunión ordinaria    | cancelled
        Cuarta Reunión Ordinaria CANCELADA        | cancelled
        Reunión de trabajo - Cancelada por falta de quórum | cancelled
        Reunión de trabajo (se reprograma al 3 de diciembre) | postponed
        Reunión de trabajo                        |
        Foro sobre la cancelación de registros sanitarios |
        Foro: cancelación de registros sanitarios |
        Reunión con afectados por vuelos cancelados |
        Foro sobre impuestos diferidos            |
        Foro sobre impuestos (diferidos y directos) |
        Foro: cómo se cancela un registro         |
        """)
    void onlyAChangeIsAStatus(String name, String status) {
        var fields =
                read(meeting("2026-11-24", name)).sightings().getFirst().said().fields();

        assertThat(fields.get("status")).isEqualTo(status);
    }

    @Test
    void meetingThatIsPutOffHasNoDay() {
        var fields = read(meeting("2026-11-24", "Reunión de trabajo (POSPUESTA)"))
                .sightings()
                .getFirst()
                .said()
                .fields();

        assertThat(fields).doesNotContainKey("heldOn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reunión de trabajo (CANCELADA)",
                "Reunión de trabajo, se cancela",
                "CANCELADA. Reunión de trabajo",
                "Reunión de trabajo cancelada"
            })
    void cancelledMeetingKeepsItsKey(String cancelled) {
        assertThat(read(meeting("2026-11-24", cancelled)).sightings().getFirst().keys())
                .isEqualTo(read(meeting("2026-11-24", "Reunión de trabajo"))
                        .sightings()
                        .getFirst()
                        .keys());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Primera Reunión Ordinaria de Comisiones Unidas con la Comisión de Costas",
                "Primera Reunión Ordinaria Conjunta"
            })
    void jointMeetingNeverTakesTheKeyOfTheCommitteesOwn(String joint) {
        var before = read(meeting("2026-09-24", "Primera Reunión Ordinaria"));
        var after = read(meeting("2026-11-24", joint), meeting("2026-09-24", "Primera Reunión Ordinaria"));

        assertThat(after.sightings().getFirst().keys())
                .doesNotContainAnyElementsOf(before.sightings().getFirst().keys());
        assertThat(after.sightings().getLast().keys())
                .isEqualTo(before.sightings().getFirst().keys());
    }

    @Test
    void numberOfTwoMeetingsIsTheKeyOfNeither() {
        var read = read(
                meeting("2026-11-24", "Primera Reunión Ordinaria"),
                meeting("2026-09-24", "Primera Reunión Ordinaria, segunda parte"));

        assertThat(read.sightings().getFirst().keys())
                .doesNotContainAnyElementsOf(read.sightings().getLast().keys());
    }

    @Test
    void committeeWithoutMeetingsIsNoChangedPage() {
        assertThat(read().sightings()).isEmpty();
        assertThat(read().problems()).isEmpty();
    }

    @Test
    void meetingWithoutDayIsReportedAndOthersAreRead() {
        var read = read(
                meeting("2026-11-24", "Reunión ordinaria"),
                meeting("", "Reunión sin fecha"),
                meeting("2026-12-01", "Otra"));

        assertThat(read.sightings()).hasSize(2);
        assertThat(read.problems()).extracting(ReadingProblem::found).containsExactly("Reunión sin fecha");
    }

    @Test
    void longAnswerIsCappedAndReported() {
        var read =
                read(Collections.nCopies(401, meeting("2026-11-24", "Reunión")).toArray(String[]::new));

        assertThat(read.sightings()).hasSize(400);
        assertThat(read.problems()).extracting(ReadingProblem::what).containsExactly("capped");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"errors":[{"message":"Cannot query field"}]} | Cannot query field
        {"data":{"getReunionesComision":null}}        | a list of meetings
        {"data":{"reuniones":[]}}                     | the mark by which such a page is known
        """)
    void otherAnswersAreNamed(String answer, String words) {
        assertThatThrownBy(() -> READERS.readText(answer, ADDRESS))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining(words);
    }

    @Test
    void answerOfAnUnknownCommitteeIsNotRead() {
        assertThatThrownBy(() -> READERS.readText(
                        "{\"data\":{\"getReunionesComision\":[]}}", ADDRESS.replaceFirst("#.*", "#asked-1")))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("a committee in the address");
    }

    @Test
    void everyStartOfTheSiteNamesItsCommitteeOnce() {
        var site = SiteCatalog.ofFiles(List.of(CommitteeMeetings.SITE))
                .named(CommitteeMeetings.SITE)
                .orElseThrow();
        var asked = site.startRequests(Recordings.SEEN);

        assertThat(asked).extracting(SiteRequest::answer).doesNotHaveDuplicates();
        assertThat(asked).allSatisfy(request -> {
            var read = READERS.readText(
                    "{\"data\":{\"getReunionesComision\":[%s]}}".formatted(meeting("2026-11-24", "Reunión")),
                    request.answer().toString());
            assertThat(statedField(read, onlyKey(read), "body").toString()).startsWith("Comisión de ");
            assertThat(request.body())
                    .contains(statedField(read, onlyKey(read), "officialAddress")
                            .toString()
                            .replaceFirst(".*/", ""));
        });
    }

    private static String onlyKey(Reading read) {
        return read.sightings().stream()
                .map(Sighting::keys)
                .findFirst()
                .orElseThrow()
                .getFirst();
    }

    private static Reading read(String... meetings) {
        return READERS.readText(
                "{\"data\":{\"getReunionesComision\":[%s]}}".formatted(String.join(",", meetings)), ADDRESS);
    }

    private static String meeting(String day, String name) {
        return Stream.of("{\"Fecha\":\"", day, "\",\"NombreReunion\":\"", name, "\"}")
                .reduce("", String::concat);
    }
}
