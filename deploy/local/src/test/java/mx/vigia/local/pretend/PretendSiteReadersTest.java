package mx.vigia.local.pretend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.scraper.catalog.SiteRequest;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real readers read the pretend sites without problems, and find all that they show. */
class PretendSiteReadersTest extends ReadPretendSites {
    @ParameterizedTest
    @CsvSource({
        "mx.diputados.sitl, VOTE",
        "mx.diputados.sitl-asuntos, BILL",
        "mx.diputados.cronica, DEBATE",
        "mx.cdmx.congreso, BILL",
        "mx.nle.congreso, BILL",
        "mx.sin.congreso, BILL",
        "mx.son.congreso, BILL"
    })
    void readerFindsExactlyWhatThePretendSiteShows(String site, Subject subject) throws Exception {
        var round = readers.read(site);

        assertThat(round.problems()).isEmpty();
        assertThat(round.missing()).isEmpty();
        assertThat(round.things(subject)).hasSize(shown(site).size()).hasSizeGreaterThan(4);
        assertThat(round.sightings()).allMatch(s -> s.subject() == subject);
    }

    @Test
    void gazetteBillsVotesAndMeetingsAreRead() throws Exception {
        var round = readers.read("mx.diputados.gaceta", issuesSince(LocalDate.of(2026, 11, 9)));

        assertThat(round.problems()).allMatch(problem -> problem.what().equals("scan-without-text"));
        assertThat(round.things(Subject.BILL).stream().filter(seen -> !isReport(seen)))
                .hasSize(opened.truth().size() + shown("mx.diputados.gaceta", "hearing"));
        assertThat(round.things(Subject.VOTE)).hasSize(shown("mx.diputados.gaceta", "vote"));
        assertThat(round.things(Subject.MEETING))
                .hasSize(shown("mx.diputados.gaceta", "meeting"))
                .hasSizeGreaterThan(9);
    }

    @Test
    void listsOfRegulatoryProposalsAreReadAsAPersonSavesThem() throws Exception {
        var site = "mx.atdt.herramientas";
        var sightings = new ArrayList<Sighting>();
        for (var list : List.of("exencion", "air", "expost")) {
            var page = URI.create("https://www.herramientasregulatorias.gob.mx/?lista=" + list);
            var reading = readers.page(site, SiteRequest.page(page));
            assertThat(reading.problems()).as(list).isEmpty();
            sightings.addAll(reading.sightings());
        }

        assertThat(sightings).hasSize(shown(site).size()).hasSizeGreaterThan(20);
        assertThat(sightings)
                .filteredOn(s -> s.said().fields().containsKey("consultation"))
                .isNotEmpty()
                .allSatisfy(s -> assertThat(s.said().fields()).containsEntry("kind", "draft-rule"));
    }

    @Test
    void jaliscoMeetingsAndBillsAreRead() throws Exception {
        var round = readers.read("mx.jal.congreso");

        assertThat(round.problems()).isEmpty();
        assertThat(round.missing()).isEmpty();
        assertThat(round.things(Subject.MEETING))
                .hasSizeGreaterThan(10)
                .allSatisfy(seen -> assertThat(seen)
                        .anySatisfy(s -> assertThat(s.said().fields()).containsKeys("title", "heldOn", "status")));
        assertThat(round.things(Subject.BILL)).hasSizeGreaterThan(8);
        assertThat(shown("mx.jal.congreso"))
                .extracting(s -> s.path("title").asText())
                .containsAll(round.of(Subject.BILL).stream()
                        .map(s -> s.said().fields().get("title").toString())
                        .toList());
    }

    @Test
    void committeesOfTheSenateListTheirMeetingsAndMembers() throws Exception {
        var round = readers.read("mx.senado.comisiones");

        assertThat(round.problems()).isEmpty();
        assertThat(round.missing()).isEmpty();
        assertThat(round.things(Subject.MEETING)).hasSize(shown("mx.senado.comisiones", "meeting"));
        assertThat(round.of(Subject.COMMITTEE))
                .hasSize(shown("mx.senado.comisiones", "committee"))
                .allSatisfy(s ->
                        assertThat(s.said().fields().get("members").toString()).containsOnlyOnce("role=chair"));
    }

    @Test
    void committeesListWhatTheGazetteCallsAndTheirBoards() throws Exception {
        var before = readers.read("mx.diputados.comisiones");
        var bill = opened.act("present", "{\"title\":\"Que reforma la Ley de Faros.\",\"themes\":\"energia\"}")
                .getFirst()
                .path("bill")
                .asText();
        opened.act("call-meeting", "{\"bill\":\"%s\"}".formatted(bill));
        var after = readers.read("mx.diputados.comisiones");

        assertThat(after.problems()).isEmpty();
        assertThat(after.missing()).isEmpty();
        assertThat(after.things(Subject.COMMITTEE))
                .hasSize(shown("mx.diputados.comisiones", "committee"))
                .hasSize(7);
        assertThat(after.things(Subject.MEETING))
                .hasSize(shown("mx.diputados.comisiones", "meeting"))
                .hasSize(before.things(Subject.MEETING).size() + 1);
        assertThat(after.sightings())
                .anySatisfy(s -> assertThat(s.said().fields())
                        .containsEntry("body", "Comisión de Energía")
                        .containsEntry("title", "Primera Reunión Ordinaria"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mx.nle.congreso",
                "mx.sin.congreso",
                "mx.son.congreso",
                "mx.cdmx.congreso",
                "mx.diputados.cronica",
                "mx.diputados.sitl-asuntos"
            })
    void pretendSiteFollowsTheChamber(String site) throws Exception {
        var before = readers.read(site).sightings();

        opened.act("publish", "{\"n\":12}");

        assertThat(readers.read(site).sightings()).isNotEqualTo(before).hasSizeGreaterThanOrEqualTo(before.size());
        assertThat(shown(site)).hasSizeGreaterThanOrEqualTo(before.size() / 2);
    }

    @Test
    void sameSeedShowsTheSameLegislature(@TempDir Path other) throws Exception {
        try (var again = OpenPretendSites.at(OpenPretendSites.TUESDAY, other)) {
            assertThat(again.items("/pretend/api/truth")).isEqualTo(opened.items("/pretend/api/truth"));
        }
    }

    private List<com.fasterxml.jackson.databind.JsonNode> shown(String site) throws Exception {
        return opened.items("/pretend/api/truth?site=" + site);
    }

    /** Reports of a voting day are PDF parts, which are read beside the bills. */
    private static boolean isReport(List<Sighting> seen) {
        return seen.stream().anyMatch(s -> "report".equals(s.said().fields().get("kind")));
    }

    private int shown(String site, String kind) throws Exception {
        return (int) shown(site).stream()
                .filter(s -> s.path("kind").asText().equals(kind))
                .count();
    }

    /** The index of the gazette leads to the last six days only, and not to the votes. */
    private static List<URI> issuesSince(LocalDate day) {
        var votes = Stream.of(URI.create("https://gaceta.diputados.gob.mx/gp_votaciones.html"));
        var days = day.datesUntil(TODAY.plusDays(1))
                .map(d -> URI.create("https://gaceta.diputados.gob.mx/Gaceta/66/2026/nov/%s.html"
                        .formatted(d.toString().replace("-", ""))));
        return Stream.concat(votes, days).toList();
    }
}
