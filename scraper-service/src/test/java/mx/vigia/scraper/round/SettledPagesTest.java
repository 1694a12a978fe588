package mx.vigia.scraper.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.ScraperTestProfile;
import mx.vigia.scraper.SmallGazette;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteCatalog;
import mx.vigia.scraper.catalog.SiteRequest;
import mx.vigia.scraper.fetching.PageDoubt;
import mx.vigia.scraper.fetching.PageValidatorRepository.End;
import mx.vigia.scraper.fetching.PageValidatorRepository.Remembered;
import mx.vigia.scraper.fetching.PageValidators;
import mx.vigia.scraper.publishing.PageCapture;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(ScraperTestProfile.class)
class SettledPagesTest {
    private static final String PLACE = "/Gaceta/Votaciones/66/tabla3or1-7.php3";
    private static final String TABLE = """
            <html><body><form method="post" action="/voto66/ordi31/lanordi31.php3">
            <input type="hidden" name="evento" value="7"><input type="hidden" name="nomtit" value="De la Comisión de Prueba"><table>
            <tr><td colspan="3">De la Comisión de Prueba, con proyecto de decreto que expide la Ley de Faros 3 de septiembre de 2026 Oprima sobre la cantidad</td></tr>
            <tr><td>Votos</td><td><b>Total</b></td><td><b>MRN</b></td></tr>
            <tr><td>Favor</td><td><input type="submit" name="lola[11]" value="2"></td><td><input type="submit" name="lola[21]" value="2"></td></tr>
            <tr><td>Contra</td><td>0</td><td>0</td></tr><tr><td>Abstención</td><td>0</td><td>0</td></tr>
            <tr><td>Quórum *</td><td>0</td><td>0</td></tr><tr><td>Ausente</td><td>0</td><td>0</td></tr>
            <tr><td>Total</td><td>2</td><td>2</td></tr></table></form></body></html>""";
    private static final String NAMES = """
            <html><body><center>Diputados de Movimiento Regeneración Nacional que votaron a favor: 2</center>
            <table><tr><td>1:Faro Ñandú Águeda<br>2:Puerto Real Luis<br></td></tr></table></body></html>""";

    @Inject
    RoundSteps steps;

    @Inject
    RoundWriter register;

    @Inject
    RoundRepository book;

    @Inject
    SiteCatalog catalog;

    @Inject
    MeterRegistry meters;

    @Inject
    Jdbc database;

    @BeforeEach
    void aGazetteWithOneVote() {
        database.execute("truncate known_page");
        SmallGazette.pages().clear();
        SmallGazette.pages().put(PLACE, TABLE);
        SmallGazette.pages().put("/voto66/ordi31/lanordi31.php3", NAMES);
    }

    @Test
    void voteTablesAreRequestedOnce() throws Exception {
        var first = new RoundCounts();
        new Round(steps, votes(), true, first, soFar -> {}).run();
        var requested = countFetches();
        var second = new RoundCounts();
        new Round(steps, votes(), true, second, soFar -> {}).run();

        assertThat(first.problems()).isEmpty();
        assertThat(first.pages()).as("the table and the ayes").isEqualTo(2);
        assertThat(second.endings()).containsOnlyKeys(FetchEnding.SAME).containsEntry(FetchEnding.SAME, 2);
        assertThat(countFetches()).isEqualTo(requested);
    }

    @Test
    void settledPageIsRefetchedOncePerInterval() throws Exception {
        new Round(steps, votes(), true, new RoundCounts(), soFar -> {}).run();
        run("update known_page set read_at = now() - interval '8 days'");
        var requested = countFetches();
        new Round(steps, votes(), true, new RoundCounts(), soFar -> {}).run();
        assertThat(countFetches()).isEqualTo(requested + 2);
        new Round(steps, votes(), true, new RoundCounts(), soFar -> {}).run();

        assertThat(countFetches())
                .as("both were as before, and are settled again")
                .isEqualTo(requested + 2);
    }

    @Test
    void textIsRefetchedWhenItsListEntryChanges() throws Exception {
        var dof = catalog.unvisitedSites().stream()
                .filter(site -> site.id().equals("mx.segob.dof"))
                .findFirst()
                .orElseThrow();
        var text = SiteRequest.page(URI.create("https://sidof.segob.gob.mx/notas/docFuente/5790001#03-09-2026"));
        say(dof, text.answer(), "El texto del acuerdo");
        var edition = steps.readers().editionFor(dof.id(), text.answer());
        var known = new Remembered(PageValidators.nothing(), edition, 1, List.of(), new End("", 0), PageDoubt.none());
        steps.known().save(dof.id(), text, known);
        var list = URI.create("https://sidof.segob.gob.mx/dof/sidof/notas/03-09-2026");
        var memory = new PageMemory(steps, dof);

        say(dof, list, "Acuerdo de prueba");
        run("update known_page set read_at = now(), unsettled_at = 'epoch'");
        say(dof, list, "Acuerdo de prueba");
        assertThat(memory.isSettled(text)).as("the list says the same again").isTrue();
        say(dof, list, "Acuerdo de prueba (segunda sección)");

        assertThat(memory.isSettled(text)).as("the list was corrected").isFalse();
        steps.known().save(dof.id(), text, known);
        assertThat(memory.isSettled(text))
                .as("it was looked at once, and may follow its list later")
                .isFalse();
        run("update known_page set unsettled_at = now() - interval '49 hours'");
        assertThat(memory.isSettled(text))
                .as("two days have gone by since the list was corrected")
                .isTrue();
    }

    @Test
    void runningRoundReportsProgressAfterEachPage() throws Exception {
        var id = UUID.randomUUID();
        register.open(id, votes().id(), true, Instant.now());
        register.begin(id, votes().id(), true, Instant.now());
        var seen = new ArrayList<RoundReport>();

        new Round(steps, votes(), true, new RoundCounts(), soFar -> {
                    register.note(id, soFar);
                    seen.add(book.findById(votes().id(), id).orElseThrow());
                })
                .run();

        assertThat(seen).extracting(RoundReport::pages).containsExactly(1, 2);
        assertThat(seen).extracting(RoundReport::state).containsOnly(RoundReport.State.RUNNING);
    }

    @Test
    void emptyPageDoesNotSettle() throws Exception {
        remember(votes(PLACE), PLACE, 1);
        assertThat(new PageMemory(steps, votes(PLACE)).isSettled(table(PLACE))).isTrue();

        remember(votes(PLACE), PLACE, 0);

        assertThat(new PageMemory(steps, votes(PLACE)).isSettled(table(PLACE))).isFalse();
    }

    @Test
    void settledPagesDoNotCountTowardThePageLimit() throws Exception {
        var places = IntStream.rangeClosed(101, 100 + ScraperTestProfile.MOST_PAGES)
                .mapToObj("/Gaceta/Votaciones/66/tabla3or1-%d.php3"::formatted)
                .toList();
        var site = votes(Stream.concat(places.stream(), Stream.of(PLACE)).toArray(String[]::new));
        for (var place : places) {
            remember(site, place, 1);
        }
        var roundCounts = new RoundCounts();

        new Round(steps, site, true, roundCounts, soFar -> {}).run();

        assertThat(roundCounts.endings())
                .doesNotContainKey(FetchEnding.CAPPED)
                .containsEntry(FetchEnding.SAME, ScraperTestProfile.MOST_PAGES);
        assertThat(roundCounts.read())
                .extracting(URI::getPath)
                .as("the table that is new, and the ayes behind it")
                .hasSize(2)
                .contains(PLACE);
    }

    private void remember(Site site, String place, int items) {
        var table = table(place);
        var edition = steps.readers().editionFor(site.id(), table.answer());
        var known =
                new Remembered(PageValidators.nothing(), edition, items, List.of(), new End("", 0), PageDoubt.none());
        steps.known().save(site.id(), table, known);
    }

    private static SiteRequest table(String place) {
        return SiteRequest.page(URI.create("https://gaceta.diputados.gob.mx" + place));
    }

    @ParameterizedTest
    @CsvSource({
        "mx.segob.dof, https://sidof.segob.gob.mx/notas/docFuente/5790001, true",
        "mx.segob.dof, https://sidof.segob.gob.mx/dof/sidof/notas/03-09-2026, false",
        "mx.senado.gaceta, https://www.senado.gob.mx/66/gaceta_del_senado/documento/162679, true",
        "mx.senado.gaceta, https://www.senado.gob.mx/66/gaceta_del_senado/2026_09_02, false",
        "mx.diputados.gaceta, https://gaceta.diputados.gob.mx/PDF/66/2026/sep/20260903-II.pdf, false",
        "mx.diputados.gaceta, https://gaceta.diputados.gob.mx/Gaceta/66/2026/sep/20260903.html, false",
    })
    void onlyPagesPublishedOnceSettle(String site, URI address, boolean settles) {
        assertThat(steps.readers().areSettledPages(site, address)).isEqualTo(settles);
    }

    private void say(Site site, URI address, String title) {
        var stated = StatedFields.nothing().title(title).kind("other", "Acuerdo");
        var page = new PageCapture(site.id(), address, Instant.now(), "0".repeat(64), true);
        steps.announcer().publish(page, List.of(new Sighting(PageKind.LIST, List.of("5790001"), stated, List.of())));
    }

    private void run(String sql) {
        database.execute(sql);
    }

    private double countFetches() {
        return meters.find("vigia_fetches").tag("site", "mx.diputados.gaceta").counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    private Site votes() {
        return votes(PLACE);
    }

    private Site votes(String... places) {
        var gaceta = catalog.named("mx.diputados.gaceta").orElseThrow();
        return new Site(
                gaceta.id(),
                gaceta.name(),
                gaceta.home(),
                gaceta.hosts(),
                Stream.of(places)
                        .map(place -> URI.create("https://gaceta.diputados.gob.mx" + place))
                        .toList(),
                Duration.ZERO,
                Duration.ofMinutes(1),
                Duration.ofDays(1));
    }
}
