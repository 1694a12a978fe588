package mx.vigia.scraper.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.StoreException;
import mx.vigia.scraper.ScraperTestProfile;
import mx.vigia.scraper.publishing.PageCapture;
import mx.vigia.scraper.publishing.SightingAnnouncer;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.StatedMeeting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ScraperTestProfile.class)
class AnnouncedSessionsTest {
    private static final String SITE = "mx.prueba.agenda";
    private static final LocalDate DAY = LocalDate.of(2026, 7, 7);
    private static final URI PAGE = URI.create("https://gaceta.diputados.gob.mx/agenda.html");

    @Inject
    AnnouncedSessions meetings;

    @Inject
    SightingAnnouncer announcer;

    @Inject
    Jdbc database;

    @BeforeEach
    void emptyDatabase() {
        database.execute("truncate source_record, source_alias, sighting, last_said");
    }

    @Test
    void meetingIsAnnouncedForItsSiteAndDayOnly() {
        storeMeeting("called", DAY);

        assertThat(meetings.isMeetingAnnounced(SITE, DAY, Instant.now())).isTrue();
        assertThat(meetings.isMeetingAnnounced(SITE, DAY.plusDays(1), Instant.now()))
                .isFalse();
        assertThat(meetings.isMeetingAnnounced("mx.prueba.otra", DAY, Instant.now()))
                .isFalse();
    }

    @Test
    void cancelledOrMovedMeetingIsNotAnnounced() {
        storeMeeting("called", DAY);
        storeMeeting("cancelled", DAY);
        assertThat(meetings.isMeetingAnnounced(SITE, DAY, Instant.now())).isFalse();

        storeMeeting("called", DAY.plusDays(2));
        assertThat(meetings.isMeetingAnnounced(SITE, DAY, Instant.now())).isFalse();
        assertThat(meetings.isMeetingAnnounced(SITE, DAY.plusDays(2), Instant.now()))
                .isTrue();
    }

    @Test
    void postponedMeetingIsAnnouncedForItsNewDay() {
        storeMeeting("called", DAY);
        storeMeeting("postponed", DAY);
        assertThat(meetings.isMeetingAnnounced(SITE, DAY, Instant.now())).isFalse();

        storeMeeting("postponed", DAY.plusDays(2));
        assertThat(meetings.isMeetingAnnounced(SITE, DAY.plusDays(2), Instant.now()))
                .isTrue();
        assertThat(meetings.isMeetingAnnounced(SITE, DAY, Instant.now())).isFalse();
    }

    @Test
    void oldSightingDoesNotDescribeToday() {
        storeMeeting("called", DAY);

        assertThat(meetings.isMeetingAnnounced(SITE, DAY, Instant.now().plus(Duration.ofDays(15))))
                .isFalse();
    }

    @Test
    void recordsOfOtherSitesAndDaysAreNotRead() {
        storeMeeting("called", DAY);
        storeInvalidJson();
        storeMeeting("meeting/2", "called", DAY.plusDays(1));

        assertThat(meetings.isMeetingAnnounced("mx.prueba.otra", DAY, Instant.now()))
                .isFalse();
        assertThat(meetings.isMeetingAnnounced(SITE, DAY.plusDays(1), Instant.now()))
                .isTrue();
        assertThatThrownBy(() -> meetings.isMeetingAnnounced(SITE, DAY, Instant.now()))
                .as("the one it would have to read")
                .isInstanceOf(StoreException.class);
    }

    /** What is kept is no JSON any more, so that reading it fails. */
    private void storeInvalidJson() {
        database.execute("update sighting set event = 'spoilt \"" + DAY + "\"'");
    }

    private void storeMeeting(String status, LocalDate day) {
        storeMeeting("meeting/1", status, day);
    }

    private void storeMeeting(String key, String status, LocalDate day) {
        var meeting = new StatedMeeting("session", "diputados", PAGE)
                .title("Sesión extraordinaria")
                .body("Pleno")
                .heldOn(day)
                .time("11:00")
                .status(status);
        var sighting = meeting.sighting(PageKind.DAY, List.of(key), List.of());
        announcer.publish(new PageCapture(SITE, PAGE, Instant.now(), "0".repeat(64), true), List.of(sighting));
    }
}
