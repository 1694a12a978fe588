package mx.vigia.scraper.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.vigia.scraper.catalog.Calendar;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteCatalog;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.sites.mx_sitl.DeputyIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The Gaceta is visited every quarter of an hour with two seconds between pages; 3 November 2026 is a Tuesday of an
 * ordinary period.
 */
class PaceTest {
    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");
    private static final SiteCatalog CATALOG =
            SiteCatalog.ofFiles(List.of("mx.diputados.gaceta", "mx.segob.dof", "mx.permanente.gaceta"));
    private static final Site GACETA = site("mx.diputados.gaceta");

    /**
     * Those that speak of what happens while the Congress sits; the votes of the Senate have no rounds of their own.
     */
    private static final List<String> MEXICAN = List.of(
            "mx.diputados.gaceta",
            "mx.diputados.sitl",
            "mx.diputados.cronica",
            "mx.diputados.leyes",
            "mx.senado.gaceta",
            "mx.segob.dof",
            "mx.cdmx.congreso",
            "mx.jal.congreso",
            "mx.nle.congreso",
            "mx.sin.congreso",
            "mx.son.congreso");

    private final Pace pace = new Pace(Calendar.mexican());

    @Test
    void waitIsAThirdDuringSessions() {
        assertThat(pace.after(GACETA, round("2026-11-03T11:00", 10), false)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void aRoundTakesAtMostHalfOfTheTime() {
        assertThat(pace.after(GACETA, round("2026-11-03T11:00", 90), false)).isEqualTo(Duration.ofMinutes(6));
        assertThat(pace.after(GACETA, round("2026-11-03T11:00", 5000), false)).isEqualTo(GACETA.every());
    }

    @Test
    void waitIsAtLeastTheRoundsDuration() {
        var quick = lasting(Duration.ofMinutes(12), "2026-11-03T11:00");
        var slow = lasting(Duration.ofHours(3), "2026-11-03T11:00");
        var resting = lasting(Duration.ofHours(30), "2026-12-25T11:00");

        assertThat(pace.after(GACETA, quick, false)).isEqualTo(Duration.ofMinutes(12));
        assertThat(pace.after(GACETA, slow, false)).isEqualTo(Duration.ofHours(3));
        assertThat(pace.after(GACETA, resting, false)).isEqualTo(Duration.ofHours(30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"br.camara", "pe.congreso", "es.congreso", "us.congress", "us.regulations", "us.federal-register"
            })
    void foreignSiteIgnoresMexicanSessions(String id) {
        var foreign = SiteCatalog.ofFiles(List.of(id)).named(id).orElseThrow();

        assertThat(pace.after(foreign, round("2026-11-03T11:00", 10), false)).isEqualTo(foreign.every());
        assertThat(pace.after(foreign, round("2026-11-03T11:00", 10), true)).isEqualTo(foreign.every());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mx.diputados.leyes", "mx.sin.congreso", "mx.son.congreso", "mx.jal.congreso"})
    void workingDaySiteIsFasterOnlyDuringSessions(String id) {
        var site = SiteCatalog.ofFiles(List.of(id)).named(id).orElseThrow();

        assertThat(pace.after(site, round("2026-11-03T11:00", 10), false))
                .isEqualTo(site.every().dividedBy(3));
        assertThat(List.of(round("2026-11-06T11:00", 10), round("2026-07-07T11:00", 10)))
                .allSatisfy(round -> assertThat(pace.after(site, round, false)).isEqualTo(site.every()));
    }

    /** Where its rounds would begin is unknown, so that none is waited for; its third of six hours would be two. */
    @Test
    void senateVotesSiteIsDormant() {
        var votes = SiteCatalog.ofFiles(List.of("mx.senado.votaciones"))
                .named("mx.senado.votaciones")
                .orElseThrow();

        assertThat(votes.isDormant()).isTrue();
    }

    @Test
    void waitIsUsualAtNight() {
        assertThat(pace.after(GACETA, round("2026-11-03T02:00", 10), false)).isEqualTo(GACETA.every());
    }

    @Test
    void waitIsFourfoldWithoutASession() {
        var monday = round("2026-11-02T11:00", 10);
        var holiday = round("2026-09-16T11:00", 10);
        var recess = round("2026-07-07T11:00", 10);

        assertThat(List.of(monday, holiday, recess))
                .allSatisfy(round -> assertThat(pace.after(GACETA, round, false))
                        .isEqualTo(GACETA.every().multipliedBy(4)));
    }

    @Test
    void announcedSessionCountsEvenInRecess() {
        assertThat(pace.after(GACETA, round("2026-07-07T11:00", 10), true)).isEqualTo(Duration.ofMinutes(5));
        assertThat(pace.after(GACETA, round("2026-07-07T03:00", 10), true)).isEqualTo(GACETA.every());
    }

    @Test
    void permanentCommissionIsSlowerDuringSessions() {
        var permanente = site("mx.permanente.gaceta");

        assertThat(pace.after(permanente, round("2026-07-07T11:00", 10), false)).isLessThan(permanente.every());
        assertThat(pace.after(permanente, round("2026-11-03T11:00", 10), false)).isGreaterThan(permanente.every());
    }

    @Test
    void dofIsFasterInWorkingHours() {
        var dof = site("mx.segob.dof");

        assertThat(pace.after(dof, round("2026-11-06T19:00", 30), false)).isEqualTo(Duration.ofMinutes(5));
        assertThat(pace.after(dof, round("2026-11-06T02:00", 30), false)).isEqualTo(dof.every());
        assertThat(pace.after(dof, round("2026-11-07T11:00", 30), false))
                .isEqualTo(dof.every().multipliedBy(4));
    }

    @Test
    void mexicanSitesWaitAtMost45MinutesDuringSessions() {
        var mexican = SiteCatalog.ofFiles(MEXICAN).sites();

        assertThat(mexican)
                .allSatisfy(site -> assertThat(pace.after(site, round("2026-11-03T11:00", 100), false))
                        .isLessThanOrEqualTo(Duration.ofMinutes(45)));
    }

    @Test
    void waitIsAtMostADayUnlessConfigured() {
        assertThat(CATALOG.sites())
                .allSatisfy(site -> assertThat(pace.after(site, round("2026-12-25T11:00", 10), false))
                        .isLessThanOrEqualTo(
                                site.every().compareTo(Duration.ofDays(1)) > 0 ? site.every() : Duration.ofDays(1)));
    }

    /** A round every third day would always meet the same days of the week. */
    @Test
    void theListsOfAllDeputiesAreReadInAboutAWeekAtAnyTimeOfTheYear() {
        var lists = SiteCatalog.ofFiles(List.of("mx.diputados.sitl-asuntos"))
                .named("mx.diputados.sitl-asuntos")
                .orElseThrow();

        for (var start : List.of("2026-11-03T11:00", "2026-11-03T22:00", "2026-11-05T11:00", "2026-07-07T11:00")) {
            for (int deputies : List.of(75, 150, 225, 400, 500)) {
                assertThat(deputiesReadInAWeek(lists, start, deputies)).hasSize(deputies);
            }
        }
    }

    private Set<URI> deputiesReadInAWeek(Site site, String start, int deputies) {
        var index = IntStream.rangeClosed(1, deputies)
                .mapToObj("<a href='curricula.php?dipt=%d'>Faro</a>"::formatted)
                .collect(Collectors.joining());
        var first = LocalDateTime.parse(start);
        Set<URI> read = new HashSet<>();
        for (var now = first; now.isBefore(first.plusDays(7)); ) {
            var page = FetchedPage.of(
                    site.startRequests(now.toLocalDate()).getFirst().answer(), index, now.toLocalDate());
            new DeputyIndex()
                    .read(page).next().stream()
                            .filter(list -> list.getPath().contains("iniciativas"))
                            .forEach(read::add);
            now = now.plus(pace.after(site, round(now.toString(), 450), false));
        }
        return read;
    }

    private static Site site(String id) {
        return CATALOG.named(id).orElseThrow();
    }

    private static RoundReport round(String there, int pages) {
        return round(there, pages, Duration.ZERO);
    }

    private static RoundReport lasting(Duration howLong, String there) {
        return round(there, 1, howLong);
    }

    private static RoundReport round(String there, int pages, Duration howLong) {
        Instant ended = LocalDateTime.parse(there).atZone(MEXICO).toInstant();
        return new RoundReport(
                UUID.randomUUID(),
                GACETA.id(),
                RoundReport.State.SUCCEEDED,
                false,
                new RoundReport.Times(ended.minus(howLong), ended.minus(howLong), ended),
                new RoundReport.Counts(pages, 1, 0),
                List.of(),
                new RoundReport.Endings(FetchEnding.SAME, Map.of(FetchEnding.SAME, pages)));
    }
}
