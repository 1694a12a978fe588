package mx.vigia.scraper.round;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.EmptyScraper;
import mx.vigia.scraper.ScraperTestProfile;
import mx.vigia.scraper.publishing.PageCapture;
import mx.vigia.scraper.publishing.SightingAnnouncer;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedVote;
import mx.vigia.scraper.reading.StatedVote.Ballot;
import mx.vigia.scraper.reading.StatedVote.Total;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ScraperTestProfile.class)
class RoundAcrossPagesTest {
    private static final String SITE = "mx.diputados.gaceta";
    private static final URI TABLE =
            URI.create("https://gaceta.diputados.gob.mx/Gaceta/Votaciones/66/tabla1or1-9.php3");
    private static final URI NAMES =
            URI.create("https://gaceta.diputados.gob.mx/voto66/ordi11/lanordi11.php3?evento=9");
    private static final URI ABSTENTIONS = URI.create(NAMES + "&lola%5B13%5D=1");
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25); // a Wednesday

    @Inject
    CompletenessAudit audit;

    @Inject
    SightingAnnouncer announcer;

    @Inject
    Jdbc database;

    @BeforeEach
    void emptyDatabase() {
        EmptyScraper.of(database);
    }

    @Test
    void totalsAreComparedWithNamesOfAnotherPage() {
        totals(row("", 5, 1, 0), row("PAN", 2, 1, 0), row("PRI", 3, 0, 0), row("PRD", 9, 9, 9));
        names(TABLE.resolve("/voto66/ordi11/lanordi11.php3?evento=9"), 2, 1, 2);

        auditPages(0, TABLE, NAMES);

        assertThat(audit.of(SITE)).singleElement().satisfies(row -> {
            assertThat(row.address()).isEqualTo(TABLE);
            assertThat(row.what()).isEqualTo("votes-differ");
        });
        given().get("/sources/" + SITE + "?lang=es")
                .then()
                .body(
                        containsString("Votos contados y nombres enlistados que no cuadran"),
                        containsString("PRI: 3 a favor, 0 en contra, 0 abstenciones"),
                        containsString("PRI: 2 a favor, 0 en contra, 0 abstenciones"),
                        not(containsString("PRD: 9")));
    }

    @Test
    void nameFoundLaterClosesTheGap() {
        totals(row("", 5, 1, 0), row("PAN", 2, 1, 0), row("PRI", 3, 0, 0));
        names(NAMES, 2, 1, 2);
        auditPages(0, TABLE, NAMES);
        assertThat(audit.of(SITE)).hasSize(1);

        auditPages(60);
        assertThat(audit.of(SITE))
                .singleElement()
                .satisfies(row -> assertThat(row.since()).isEqualTo(NOW));

        names(NAMES, 2, 1, 3);
        auditPages(120, NAMES);
        assertThat(audit.of(SITE)).isEmpty();
    }

    @Test
    void unreadNamesAndAPersonsListAreNoGap() {
        totals(row("", 5, 1, 0), row("PAN", 2, 1, 0));
        announce(NAMES, vote(List.of(), List.of(new Ballot("Alguien", "", "", "favour"))));

        auditPages(0, TABLE, NAMES);

        assertThat(audit.of(SITE)).isEmpty();
    }

    @Test
    void onlyNameOfAPositionIsCounted() {
        totals(row("", 5, 1, 1), row("PAN", 2, 1, 1));
        names(NAMES, 2, 1, 3);
        announce(ABSTENTIONS, vote(List.of(), List.of(new Ballot("Alguien", "", "PAN", "abstention"))));

        auditPages(0, TABLE, NAMES, ABSTENTIONS);

        assertThat(audit.of(SITE)).isEmpty();
    }

    @Test
    void missingIssueIsAGapUntilItsDayIsRead() {
        issue(8, "7101");
        issue(7, "7102-II");
        issue(2, "7105");

        auditPages(0, page(9), page(4), page(3)); // of which the last two are a weekend

        assertThat(audit.of(SITE)).singleElement().satisfies(row -> {
            assertThat(row.what()).isEqualTo("issues-missing");
            assertThat(row.address()).isEqualTo(page(2));
        });
        given().get("/sources/" + SITE + "?lang=es")
                .then()
                .body(
                        containsString("los números 7103 a 7104 de la gaceta"),
                        containsString("páginas de 0 días entre 2026-11-18 y 2026-11-23"));

        known(page(6));
        auditPages(60, page(9), page(5));
        assertThat(audit.of(SITE)).isEmpty();
    }

    @Test
    void citedOlderIssueIsNoIssueOfTheDay() {
        issue(9, "7101");
        known(page(5));
        announce(page(5), bill("old", "6000", TODAY.minusDays(400)));
        issue(2, "7104");

        auditPages(0, page(9));
        assertThat(audit.of(SITE)).hasSize(1);

        auditPages(60, page(3));
        assertThat(audit.of(SITE)).isEmpty();
    }

    private void auditPages(int seconds, URI... read) {
        var roundCounts = new RoundCounts();
        Stream.of(read).forEach(page -> roundCounts.add(page, new PageOutcome.New(1, 1, List.of())));
        audit.auditAcrossPages(SITE, roundCounts, TODAY).forEach(roundCounts::problem);
        audit.after(SITE, roundCounts, NOW.plusSeconds(seconds));
    }

    private void totals(Total... rows) {
        announce(TABLE, vote(List.of(rows), List.of()));
    }

    private void names(URI page, int panFavour, int panAgainst, int priFavour) {
        var names = Stream.of(
                        ballots("PAN", "favour", panFavour),
                        ballots("PAN", "against", panAgainst),
                        ballots("PRI", "favour", priFavour))
                .flatMap(each -> each)
                .toList();
        announce(page, vote(List.of(), names));
    }

    private static Stream<Ballot> ballots(String group, String position, int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> new Ballot("%s %s %d".formatted(group, position, n), "", group, position));
    }

    private static Total row(String group, int favour, int against, int abstention) {
        return new Total(group, favour, against, abstention, 0, 0, favour + against + abstention);
    }

    private static Sighting vote(List<Total> totals, List<Ballot> ballots) {
        var vote = new StatedVote("deputies", TABLE).totals(totals).ballots(ballots);
        var kind = totals.isEmpty() ? PageKind.ROLL_CALL : PageKind.VOTE;
        return vote.sighting(kind, List.of("vote/66/tabla1or1-9"));
    }

    private void issue(int daysAgo, String number) {
        known(page(daysAgo));
        announce(page(daysAgo), bill("66/" + daysAgo, number, TODAY.minusDays(daysAgo)));
    }

    private static Sighting bill(String key, String number, LocalDate day) {
        var stated = StatedFields.nothing()
                .title("Que reforma la Ley " + key)
                .citation(new StatedFields.Citation("Gaceta Parlamentaria, núm. " + number, number, day.toString()));
        return new Sighting(PageKind.DAY, List.of(key), stated, List.of());
    }

    private static URI page(int daysAgo) {
        var day = TODAY.minusDays(daysAgo);
        return URI.create("https://gaceta.diputados.gob.mx/Gaceta/66/%d/nov/%s.html"
                .formatted(day.getYear(), day.toString().replace("-", "")));
    }

    private void known(URI page) {
        database.update("""
            insert into known_page (site, address, etag, last_modified, sha256, items, next, read_at)
            values (?, ?, '', '', '', 0, '{}', now())
            """, SITE, page.toString());
    }

    private void announce(URI page, Sighting sighting) {
        announcer.publish(new PageCapture(SITE, page, NOW, "0".repeat(64), true), List.of(sighting));
    }
}
