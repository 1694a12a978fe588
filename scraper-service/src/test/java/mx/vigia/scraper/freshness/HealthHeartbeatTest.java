package mx.vigia.scraper.freshness;

import static io.restassured.RestAssured.given;
import static mx.vigia.scraper.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.realparts.ContractSamples;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.EmptyScraper;
import mx.vigia.scraper.GazettePages;
import mx.vigia.scraper.ScraperTestProfile;
import mx.vigia.scraper.SmallGazette;
import mx.vigia.scraper.TestCaller;
import mx.vigia.scraper.TopicRecords;
import mx.vigia.scraper.catalog.Calendar;
import mx.vigia.scraper.catalog.SiteCatalog;
import mx.vigia.scraper.fetching.Fetcher;
import mx.vigia.scraper.round.HourlyRoundsProfile;
import mx.vigia.scraper.round.InactiveSites;
import mx.vigia.scraper.round.RoundRepository;
import mx.vigia.scraper.round.RoundSchedule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every site is due an hour after its last round; so one is missing three hours after it. */
@QuarkusTest
@TestProfile(ScraperTestProfile.class)
class HealthHeartbeatTest {
    private static final String GACETA = "mx.diputados.gaceta";
    private static final Instant NOON =
            Instant.now().truncatedTo(ChronoUnit.HOURS).minus(Duration.ofHours(1));

    @Inject
    SiteCatalog catalog;

    @Inject
    RoundRepository book;

    @Inject
    Calendar calendar;

    @Inject
    Fetcher fetcher;

    @Inject
    InactiveSites off;

    @Inject
    Incidents incidents;

    @Inject
    SiteHealthRepository rows;

    @Inject
    SiteHealthAnnouncer teller;

    @Inject
    Jdbc database;

    @BeforeEach
    void emptyDatabase() {
        EmptyScraper.of(database);
        SmallGazette.pages()
                .put(
                        GazettePages.LIST,
                        GazettePages.list(GazettePages.entry("Que reforma la Ley del Pulso.", "9701", 1)));
    }

    @Test
    void noIncidentBeforeTwiceTheInterval() {
        saveEndedRound(NOON.minus(Duration.ofMinutes(179)), "succeeded", "same");

        assertThat(beat().missing()).doesNotContainKey(GACETA);
        assertThat(incidents.open(GACETA)).isEmpty();
    }

    @Test
    void overdueRoundIsPublishedOnceByManyReplicas() {
        saveEndedRound(NOON.minus(Duration.ofMinutes(181)), "succeeded", "same");

        beat();
        var second = beat();

        var incident = incidents.open(GACETA).orElseThrow();
        assertThat(incident.why()).isEqualTo(SiteState.OVERDUE);
        assertThat(publishedEvents(incident.id()))
                .hasSize(1)
                .first()
                .asString()
                .contains("\"state\":\"overdue\"", "source-silent");
        assertThat(second.missing()).containsKey(GACETA);
        assertThat(new RoundsReadiness(second).call().getData().orElseThrow()).containsKey("overdue since, " + GACETA);
        given().get("/api/v1/sources/" + GACETA).then().body("state", equalTo("overdue"));
        given().get("/sources/" + GACETA + "?lang=es").then().body(containsString("Visita atrasada"));
    }

    @Test
    void siteOfPausedHostsIsDueWhenTheyMayBeRequested() {
        var tomorrow = NOON.plus(Duration.ofDays(1));
        saveEndedRound(NOON.minus(Duration.ofHours(5)), "failed", "rate-limited");
        pauseHostsUntil(tomorrow);

        assertThat(schedule().next(catalog.named(GACETA).orElseThrow()))
                .hasValueSatisfying(
                        next -> assertThat(next).isBetween(tomorrow.minusSeconds(60), tomorrow.plusSeconds(60)));
        assertThat(beat().missing()).doesNotContainKey(GACETA);
    }

    @Test
    void lateRoundEndsTheOverdueIncident() {
        saveEndedRound(NOON.minus(Duration.ofHours(5)), "succeeded", "same");
        beat();
        var incident = incidents.open(GACETA).orElseThrow();

        given().header("Authorization", TestCaller.of("administrator"))
                .post("/api/v1/sources/" + GACETA + "/rounds")
                .then()
                .statusCode(202);

        await().untilAsserted(() -> given().get("/api/v1/sources/" + GACETA)
                .then()
                .body("state", equalTo("speaking"), "incidents[0].why", equalTo("overdue")));
        await().untilAsserted(() -> assertThat(publishedEvents(incident.id()))
                .hasSize(2)
                .last()
                .asString()
                .contains("source-recovered"));
    }

    @Test
    void runningRoundIsNotOverdueBeforeItsMaximumDuration() {
        saveEndedRound(NOON.minus(Duration.ofHours(30)), "succeeded", "same");
        saveRunningRound(NOON.minus(Duration.ofHours(11)));
        assertThat(beat().missing()).doesNotContainKey(GACETA);

        emptyDatabase();
        saveEndedRound(NOON.minus(Duration.ofHours(30)), "succeeded", "same");
        saveRunningRound(NOON.minus(Duration.ofHours(13)));
        assertThat(beat().missing()).containsKey(GACETA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"house-failed", "archive-full"})
    void internallyFailedRoundsDoNotCountAsVisits(String ending) {
        saveEndedRound(NOON.minus(Duration.ofHours(9)), "succeeded", "same");
        saveEndedRound(NOON.minus(Duration.ofMinutes(20)), "failed", ending);

        assertThat(beat().missing()).containsKey(GACETA);
    }

    @Test
    void siteWithoutAFirstRoundIsOverdueUnlessOff() {
        var missing = beat().missing();

        assertThat(missing).containsKey(GACETA).doesNotContainKey("mx.segob.sil");
        assertThat(off.findReason(catalog.named("mx.segob.sil").orElseThrow())).isPresent();
    }

    @Test
    void freshStartDelaysTheOverdueIncident() {
        saveEndedRound(NOON.minus(Duration.ofDays(9)), "succeeded", "same");

        assertThat(beat(NOON.minus(Duration.ofHours(2))).missing()).doesNotContainKey(GACETA);
        assertThat(beat(NOON.minus(Duration.ofHours(4))).missing()).containsKey(GACETA);
    }

    @Test
    void openIncidentIsPublishedAgainEverySixHours() {
        saveEndedRound(NOON.minus(Duration.ofHours(5)), "succeeded", "same");
        beat();
        var incident = incidents.open(GACETA).orElseThrow();
        at(NOON.plus(Duration.ofMinutes(359)));
        assertThat(publishedEvents(incident.id())).hasSize(1);

        var later = NOON.plus(Duration.ofHours(6));
        at(later);
        at(later.plusSeconds(30));

        assertThat(publishedEvents(incident.id()))
                .hasSize(2)
                .last()
                .asString()
                .contains("\"state\":\"overdue\"", "\"endedAt\":\"" + later)
                .doesNotContain("source-silent");
        assertThat(incidents.of(GACETA, 9)).hasSize(1);
    }

    @Test
    void eventRefusedByTheBrokerIsPublishedLater() {
        saveEndedRound(NOON.minus(Duration.ofHours(5)), "succeeded", "same");
        beat();
        var incident = incidents.open(GACETA).orElseThrow();
        database.execute("update incident set announced_at = null, began_at = began_at - interval '1 minute'");
        var refused = publications(incident.id()).size();

        beat();

        assertThat(publications(incident.id())).hasSizeGreaterThan(refused);
        assertThat(rows.findUnannouncedOverdue(NOON)).isEmpty();
    }

    private HealthHeartbeat beat() {
        return beat(NOON.minus(Duration.ofDays(30)));
    }

    private HealthHeartbeat beat(Instant start) {
        return beat(start, NOON);
    }

    private void at(Instant moment) {
        beat(NOON.minus(Duration.ofDays(30)), moment);
    }

    private HealthHeartbeat beat(Instant start, Instant now) {
        var overdue = new OverdueSites(book, schedule(), off, new TestHealthConfig(), () -> start);
        var heart = new HealthHeartbeat(
                catalog,
                overdue,
                book,
                incidents,
                rows,
                teller,
                new TestHealthConfig(),
                () -> now,
                new SimpleMeterRegistry());
        heart.checkOverdueRounds();
        return heart;
    }

    private RoundSchedule schedule() {
        return HourlyRoundsProfile.in(database, book, fetcher, calendar);
    }

    private void pauseHostsUntil(Instant moment) {
        database.update(
                "insert into host_gate (host, closed_until, closed_status, closed_why) values (?, ?, 429, 'answered 429')",
                "gaceta.diputados.gob.mx",
                moment);
    }

    private void saveEndedRound(Instant moment, String state, String ending) {
        saveRound(moment.minusSeconds(10), Optional.of(moment), state, ending);
    }

    private void saveRunningRound(Instant moment) {
        saveRound(moment, Optional.empty(), "running", "");
    }

    private void saveRound(Instant began, Optional<Instant> ended, String state, String ending) {
        database.update("""
                        insert into round (id, site, state, silent, asked_at, started_at, ended_at, items, ending)
                        values (?, ?, ?, false, ?, ?, ?, 1, ?)
                        """, UUID.randomUUID(), GACETA, state, began, began, ended.orElse(null), ending);
    }

    /** Returns the events of an incident; the application's own heartbeat may publish one of them once more. */
    private static List<String> publishedEvents(UUID incident) {
        return publications(incident).stream().distinct().toList();
    }

    private static List<String> publications(UUID incident) {
        return TopicRecords.under("sources.health.v1", GACETA).stream()
                .peek(event -> ContractSamples.assertValid("sources.health.v1", event.value()))
                .map(event -> new String(event.value(), StandardCharsets.UTF_8))
                .filter(event -> event.contains(incident.toString()))
                .toList();
    }

    private record TestHealthConfig() implements HealthConfig {
        @Override
        public Duration longestRound() {
            return Duration.ofHours(12);
        }

        @Override
        public Duration leastPatience() {
            return Duration.ofMinutes(10);
        }

        @Override
        public Duration beat() {
            return Duration.ofSeconds(30);
        }

        @Override
        public Duration sayAgain() {
            return Duration.ofHours(6);
        }

        @Override
        public Duration withdrawals() {
            return Duration.ofSeconds(5);
        }
    }
}
