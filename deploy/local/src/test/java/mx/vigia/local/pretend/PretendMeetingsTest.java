package mx.vigia.local.pretend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import mx.vigia.scraper.catalog.SiteRequest;
import mx.vigia.scraper.reading.BillMention;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedMeeting;
import mx.vigia.scraper.reading.Subject;
import org.junit.jupiter.api.Test;

/** The gazette calls people to meetings, calls meetings off and puts them off, and says what they are about. */
class PretendMeetingsTest extends ReadPretendSites {
    private static final String GAZETTE = "mx.diputados.gaceta";

    @Test
    void twoWeeksOfCallsHaveEveryKindAndStatus() throws Exception {
        var meetings = meetings();

        assertThat(meetings)
                .extracting(m -> m.get("kind"))
                .contains("committee", "forum", "hearing", "open-parliament", "session");
        assertThat(meetings).extracting(m -> m.get("status")).contains("called", "cancelled", "postponed");
        assertThat(meetings).allSatisfy(m -> assertThat(m).containsKeys("heldOn", "time", "body", "title"));
        assertThat(meetings.stream().filter(m -> !m.get("kind").equals("session")))
                .allSatisfy(m -> assertThat(m.get("place").toString()).matches("(?:salón|mezanine|auditorio) .*"));
    }

    @Test
    void agendaBillsArePublishedInTheGazette() throws Exception {
        var published = readers.read(GAZETTE).of(Subject.BILL).stream()
                .flatMap(s -> s.keys().stream())
                .toList();
        var keys = mentions().stream()
                .map(BillMention::key)
                .filter(key -> !key.isEmpty())
                .toList();
        var places =
                opened.truth().stream().map(b -> b.path("address").asText()).toList();
        var addresses = mentions().stream()
                .map(BillMention::address)
                .filter(address -> !address.isEmpty())
                .toList();

        assertThat(keys).hasSizeGreaterThan(8).isSubsetOf(published);
        assertThat(addresses).hasSizeGreaterThan(8).isSubsetOf(places);
    }

    @Test
    void calledMeetingIsSeenWithItsChangesOfTheSameDay() throws Exception {
        opened.act("call-meeting", "{\"topic\":\"cybersecurity\",\"days\":5}");
        var called = newest();

        opened.act("postpone-meeting", "{}");
        var postponed = newest();
        opened.act("cancel-meeting", "{}");
        var cancelled = newest();

        assertThat(called.said().fields()).containsEntry("status", "called").containsEntry("heldOn", "2026-12-01");
        assertThat(postponed.said().fields())
                .containsEntry("status", "postponed")
                .containsEntry("heldOn", "2026-12-04");
        assertThat(cancelled.said().fields())
                .containsEntry("status", "cancelled")
                .containsEntry("heldOn", "2026-12-04");
        assertThat(called.keys()).hasSize(2).isEqualTo(postponed.keys()).isEqualTo(cancelled.keys());
    }

    @Test
    void cancelledMeetingKeepsItsMeetingNumberKey() throws Exception {
        var called = page("20261112").getFirst();
        var off = page("20261113").getFirst();

        assertThat(called.said().fields()).containsEntry("status", "called");
        assertThat(off.said().fields()).containsEntry("status", "cancelled");
        assertThat(off.keys().getLast()).isEqualTo(called.keys().getLast()).contains("reunion-ordinaria");
    }

    @Test
    void votedBillWasOnAnAgenda() throws Exception {
        var agenda = mentions().stream().map(BillMention::address).toList();

        var voted = opened.act("vote", "{}").getFirst();

        assertThat(agenda).contains(voted.path("address").asText());
    }

    @Test
    void aSittingIsCalledOnceADay() throws Exception {
        opened.act("call-meeting", "{\"sort\":\"plenary\"}");

        assertThat(opened.items("/pretend/api/truth?site=" + GAZETTE))
                .filteredOn(s -> s.path("key").asText().equals("20261124-O"))
                .hasSize(1);
    }

    private Sighting newest() throws Exception {
        return page("20261124").stream()
                .filter(s -> s.subject() == Subject.MEETING)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private List<Sighting> page(String day) throws Exception {
        return readers
                .page(
                        GAZETTE,
                        SiteRequest.page(
                                URI.create("https://gaceta.diputados.gob.mx/Gaceta/66/2026/nov/" + day + ".html")))
                .sightings()
                .stream()
                .filter(s -> s.subject() == Subject.MEETING)
                .toList();
    }

    private List<Map<String, Object>> meetings() throws Exception {
        return readers.read(GAZETTE).of(Subject.MEETING).stream()
                .map(s -> s.said().fields())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<BillMention> mentions() throws Exception {
        return meetings().stream()
                .flatMap(m -> ((List<StatedMeeting.Item>) m.getOrDefault("items", List.of())).stream())
                .flatMap(item -> item.about().stream())
                .toList();
    }
}
