package mx.vigia.scraper.replay;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.ScraperTestProfile;
import mx.vigia.scraper.TopicRecords;
import mx.vigia.scraper.archive.PageArchive;
import mx.vigia.scraper.archive.Snapshot;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteCatalog;
import mx.vigia.scraper.publishing.PageCapture;
import mx.vigia.scraper.publishing.SightingAnnouncer;
import mx.vigia.scraper.reading.DeclaredReaders.Written;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.ReaderRegistry;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(ScraperTestProfile.class)
class ArchiveReplayTest {
    private static final int PAGES = 300;
    private static final Instant MORNING = Instant.parse("2026-03-03T14:00:00Z");

    @Inject
    ArchiveReplay replay;

    @Inject
    ReplayRepository book;

    @Inject
    ReplayDifferenceRepository differences;

    @Inject
    UnreadPageRepository unread;

    @Inject
    SightingAnnouncer announcer;

    @Inject
    PageArchive archive;

    @Inject
    SiteCatalog catalog;

    @Inject
    Jdbc database;

    private Site sil;

    @BeforeEach
    void emptyDatabase() {
        sil = catalog.named("mx.segob.sil").orElseThrow();
        deletePublishedSightings();
        sql("delete from snapshot where site = 'mx.segob.sil'"); // what other tests kept
    }

    /** Each page shows two matters and is then shown again, with a slip of the old reader in every title. */
    @Test
    void replayReportsDifferencesAndPublishesOnlyOnRequest() throws Exception {
        var run = "a" + System.nanoTime();
        for (var at = 0; at < PAGES; at++) {
            keep(run, at, MORNING, matter(run, at, "Ley Antigua " + at));
            keep(
                    run,
                    at,
                    MORNING.plusSeconds(3600),
                    matter(run, at, "Ley Número " + at),
                    matter(run, at + PAGES, "Otra"));
        }
        var first = replay(readers(1), new ArchiveReplay.ReplayRequest(true, false, false));
        assertThat(first.pageCounts().pages()).isEqualTo(2 * PAGES);
        assertThat(first.recordCounts().fresh()).isEqualTo(PAGES);
        assertThat(first.recordCounts().published()).isEqualTo(PAGES);
        assertThat(publishedEvents(run, 7)).singleElement().asString().contains("\"silent\":true", "LEY NÚMERO 7");

        var looked = replay(readers(2), new ArchiveReplay.ReplayRequest(false, false, false));

        assertThat(looked.recordCounts().changed()).isEqualTo(PAGES - 1);
        assertThat(looked.recordCounts().fresh()).isEqualTo(PAGES);
        assertThat(looked.recordCounts().gone()).isEqualTo(1);
        assertThat(looked.recordCounts().published()).isZero();
        assertThat(publishedEvents(run, 7)).hasSize(1);
        assertThat(differences(looked))
                .filteredOn(difference -> difference.sourceKey().equals("prueba/" + run + "/7"))
                .singleElement()
                .satisfies(difference -> assertThat(difference.fields())
                        .extracting(
                                ReplayDifference.Field::name,
                                ReplayDifference.Field::before,
                                ReplayDifference.Field::after)
                        .containsExactly(tuple("title", "LEY NÚMERO 7", "Ley Número 7")));
        assertThat(differences(looked))
                .filteredOn(difference -> difference.kind() == ReplayDifference.Kind.GONE)
                .extracting(ReplayDifference::sourceKey)
                .containsExactly("prueba/" + run + "/13");

        var published = replay(readers(2), new ArchiveReplay.ReplayRequest(true, true, false));

        assertThat(published.recordCounts().published()).isEqualTo(2 * PAGES - 1);
        assertThat(publishedEvents(run, 7)).hasSize(2).last().asString().contains("\"silent\":false", "Ley Número 7");
        var after = replay(readers(2), new ArchiveReplay.ReplayRequest(true, true, false));
        assertThat(after.recordCounts().published()).isZero();
        assertThat(differences(after)).extracting(ReplayDifference::kind).containsOnly(ReplayDifference.Kind.GONE);
    }

    @Test
    void interruptedReplayResumesUnlessReadersChanged() throws Exception {
        var run = "b" + System.nanoTime();
        for (var at = 0; at < 10; at++) {
            keep(run, at, MORNING, matter(run, at, "Ley " + at));
        }
        var half = archive.pages(sil.id(), 0, 10_000).reversed().get(4).number();
        var broken = book.resumeOrBegin(sil.id(), readers(1).allEditions(sil.id()), archive.end(), Instant.now());
        sql("update replay set at = " + half + ", pages = 5 where id = '" + broken + "'");

        var goneOn = replay(readers(1), new ArchiveReplay.ReplayRequest(false, false, false));
        book.resumeOrBegin(sil.id(), readers(1).allEditions(sil.id()), archive.end(), Instant.now());
        var afresh = replay(readers(2), new ArchiveReplay.ReplayRequest(false, false, false));

        assertThat(goneOn.id()).isEqualTo(broken);
        assertThat(goneOn.pageCounts().pages()).isEqualTo(5 + 4);
        assertThat(afresh.pageCounts().pages()).isGreaterThanOrEqualTo(10);
    }

    /**
     * While the replay reads, a round reads that two matters were referred, one of them not known before, and sees a
     * third.
     */
    @Test
    void concurrentRoundWinsOverTheReplay() throws Exception {
        var run = "d" + System.nanoTime();
        keep(run, 1, MORNING, matter(run, 1, "Ley A"), matter(run, 2, "Ley B"));
        keep(run, 9, MORNING, matter(run, 9, "Ley Z"));
        replay(readers(2), new ArchiveReplay.ReplayRequest(true, false, false));
        keep(
                run,
                1,
                MORNING.plusSeconds(60),
                matter(run, 1, "Ley A"),
                matter(run, 2, "Ley B"),
                matter(run, 3, "Ley C"));
        keep(run, 9, MORNING.plusSeconds(90), matter(run, 9, "Ley Z"), "<i>la última</i>");

        var looked = replay(
                readersWith(
                        "la última", () -> round(run, 1, Map.of(1, "Ley A, turnada", 3, "Ley C, turnada", 4, "Ley D"))),
                new ArchiveReplay.ReplayRequest(true, true, false));

        assertThat(differences(looked)).isEmpty();
        assertThat(looked.recordCounts().published()).isZero();
        assertThat(looked.recordCounts().newer()).isEqualTo(3);
        assertThat(publishedEvents(run, 1)).hasSize(2).last().asString().contains("Ley A, turnada");
        assertThat(publishedEvents(run, 3)).singleElement().asString().contains("Ley C, turnada");
    }

    @Test
    void onlyTheLatestPageOfARecordIsRepublished() throws Exception {
        var run = "e" + System.nanoTime();
        keep(run, 1, MORNING, matter(run, 1, "Ley Primera"));
        keep(run, 2, MORNING.plusSeconds(3600), matter(run, 1, "Ley Segunda"));
        replay(readers(1), new ArchiveReplay.ReplayRequest(true, false, false));

        var published = replay(readers(2), new ArchiveReplay.ReplayRequest(true, false, false));

        assertThat(published.recordCounts().newer()).isEqualTo(1);
        assertThat(published.recordCounts().published()).isEqualTo(1);
        assertThat(publishedEvents(run, 1)).last().asString().contains("Ley Segunda");
    }

    @Test
    void recordWithAnothersTitleIsPublishedSeparately() throws Exception {
        var run = "h" + System.nanoTime();
        keep(run, 1, MORNING, matter(run, 1, "Ley Gemela"));
        replay(readers(2), new ArchiveReplay.ReplayRequest(true, false, false));
        keep(run, 1, MORNING.plusSeconds(60), matter(run, 1, "Ley Gemela"), matter(run, 2, "Ley Gemela"));

        var published = replay(readers(2), new ArchiveReplay.ReplayRequest(true, false, false));

        assertThat(published.recordCounts().published()).isEqualTo(1);
        assertThat(publishedEvents(run, 1)).hasSize(1);
        assertThat(publishedEvents(run, 2)).hasSize(1);
    }

    /** Publishing yields to later readings even if the comparison is outdated. */
    @Test
    void archivedPageDoesNotOverrideLaterReadings() throws Exception {
        var run = "f" + System.nanoTime();
        round(run, 1, Map.of(1, "Ley de Hoy"));
        var old = new PageCapture(sil.id(), address(run, 1), MORNING, "de otro día", false, true);

        assertThat(announcer
                        .publish(old, List.of(sighting(run, 1, "Ley de Ayer")))
                        .published())
                .isZero();
        assertThat(publishedEvents(run, 1)).singleElement().asString().contains("Ley de Hoy");
    }

    @Test
    void firstReadingIsComparedWithOtherPagesOfItsKind() throws Exception {
        var run = "g" + System.nanoTime();
        keep(run, 1, MORNING, matter(run, 1, "Ley Dicha"), matter(run, 2, "Ley Otra"));
        replay(readers(2), new ArchiveReplay.ReplayRequest(true, false, false));
        keep(run, 2, MORNING.plusSeconds(60), matter(run, 1, "Ley Dicha"), matter(run, 2, "Ley Otra, reformada"));

        var looked = replay(readers(2), new ArchiveReplay.ReplayRequest(false, false, false));

        assertThat(differences(looked))
                .singleElement()
                .satisfies(difference -> assertThat(difference.fields())
                        .extracting(ReplayDifference.Field::before, ReplayDifference.Field::after)
                        .containsExactly(tuple("Ley Otra", "Ley Otra, reformada")));
    }

    @Test
    void unreadablePageIsCountedAndKeepsItsRecords() throws Exception {
        var run = "c" + System.nanoTime();
        keep(run, 1, MORNING, matter(run, 1, "Ley Única"));
        replay(readers(1), new ArchiveReplay.ReplayRequest(true, false, false));

        var looked = replay(readers(3), new ArchiveReplay.ReplayRequest(false, false, false));

        assertThat(looked.pageCounts().unread()).isPositive();
        assertThat(unread.of(looked.id(), 0, 10_000))
                .hasSize(looked.pageCounts().unread())
                .filteredOn(page -> page.address().equals(address(run, 1).toString()))
                .singleElement()
                .satisfies(page -> assertThat(page.expected()).contains("table.otra"));
        assertThat(looked.recordCounts().gone()).isZero();
    }

    @Test
    void replayIsAllowedInLocalMode() {
        given().contentType("application/json")
                .body("{}")
                .post("/api/v1/archive/us.openstates/replay")
                .then()
                .statusCode(200)
                .body("replay.site", equalTo("us.openstates"))
                .body("replay.published", equalTo(0));
        given().contentType("application/json")
                .body("{}")
                .post("/api/v1/archive/nadie/replay")
                .then()
                .statusCode(404);
    }

    @Test
    void replayAskedForByAForeignPageIsRefused() {
        for (var path : List.of("/api/v1/archive/us.openstates/replay", "/api/v1/sources/us.openstates/replays")) {
            given().contentType("application/json")
                    .header("Origin", "https://evil.example")
                    .body("{}")
                    .post(path)
                    .then()
                    .statusCode(403);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[]; 'Se esperaba un objeto JSON con publish, alert, whole, asTheyStand, y llegó «[]».'",
                "{\"publish\":\"x\"}; Se esperaba que «publish» fuera true o false, y llegó «x».",
                "{\"whole\":true}; Se esperaba «publish»: true junto a «whole»: true, pues solo lo que se publica puede publicarse completo.",
                "{\"publish\"; Se esperaba JSON bien formado, y llegó «{\"publish\"»: deja de serlo en la línea 1, columna 11.",
                "{\"asTheyStand\":[0]}; 'Se esperaban en asTheyStand filas del manifiesto con páginas de us.openstates; la fila 0 no es de ninguna.'"
            })
    void invalidBodyIsRefusedNamingWhatWasExpected(String body, String expected) {
        given().contentType("application/json")
                .header("Accept-Language", "es")
                .body(body)
                .post("/api/v1/archive/us.openstates/replay")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", equalTo(expected));
    }

    @Test
    void lostSightingsArePublishedAgainWithTheSameIds() throws Exception {
        var run = "w" + System.nanoTime();
        round(run, 1, Map.of(1, "Ley A"));
        round(run, 2, Map.of(1, "Ley A", 2, "Ley B"));
        round(run, 1, Map.of(1, "Ley Á"));
        round(run, 1, Map.of(1, "Ley À"));
        var before = publishedStatements();
        assertThat(before).hasSize(5);

        deletePublishedSightings();
        replay(readers(2), new ArchiveReplay.ReplayRequest(true, false, false));
        assertThat(publishedStatements()).hasSizeLessThan(5);

        deletePublishedSightings();
        var whole = replay(readers(2), new ArchiveReplay.ReplayRequest(true, false, true));

        assertThat(publishedStatements()).isEqualTo(before);
        assertThat(whole.recordCounts().published()).isEqualTo(5);
        assertThat(differences(whole)).isEmpty();
        assertThat(replay(readers(2), new ArchiveReplay.ReplayRequest(true, false, true))
                        .recordCounts()
                        .published())
                .isZero();
    }

    private void deletePublishedSightings() {
        sql("truncate source_record, source_alias, sighting, last_said, replay cascade");
    }

    /** The id of each sighting and what it says, in the order in which they were published; silent or not. */
    private List<String> publishedStatements() {
        return database.list(
                "select event_id || ' ' || (event::jsonb - 'silent') from sighting order by number",
                row -> row.getString(1));
    }

    /** What a round does with a page that shows this now, by the keys of its matters. */
    private void round(String run, int page, Map<Integer, String> titles) throws IOException {
        var now = Instant.now();
        var matters = titles.entrySet().stream().map(each -> matter(run, each.getKey(), each.getValue()));
        var snapshot = keep(run, page, now, matters.toArray(String[]::new));
        var sightings = titles.entrySet().stream()
                .map(each -> sighting(run, each.getKey(), each.getValue()))
                .toList();
        announcer.publish(new PageCapture(sil.id(), address(run, page), now, snapshot.sha256(), false), sightings);
    }

    private static Sighting sighting(String run, int key, String title) {
        return Edition.sighting("prueba/%s/%d".formatted(run, key), title);
    }

    private ReplayState replay(ReaderRegistry readers, ArchiveReplay.ReplayRequest replayRequest) throws Exception {
        return book.with(replay.replay(sil, readers, replayRequest)).orElseThrow();
    }

    private List<ReplayDifference> differences(ReplayState row) {
        return differences.of(row.id(), 0, 10_000);
    }

    private Snapshot keep(String run, int page, Instant at, String... matters) throws IOException {
        var html = "<html><title>Página de prueba</title><body>%s</body></html>".formatted(String.join("\n", matters));
        return archive.keep(sil.id(), address(run, page), at, html.getBytes(StandardCharsets.UTF_8));
    }

    private URI address(String run, int page) {
        return URI.create("https://%s/prueba/%s/%d.html".formatted(sil.home().getHost(), run, page));
    }

    static String matter(String run, int key, String title) {
        return "<p id='prueba/%s/%d'>%s</p>".formatted(run, key, title);
    }

    static List<String> publishedEvents(String run, int key) {
        return TopicRecords.under("bills.sighted.v1", "mx.segob.sil|prueba/" + run + "/" + key).stream()
                .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                .toList();
    }

    /**
     * The first edition reads the first matter of a page in capitals; the second reads all of them as they are, but for
     * the one of key 13; the third finds its mark nowhere.
     */
    static ReaderRegistry readers(int version) {
        var written = new Written(new Edition(version), "mx.segob.sil", PageKind.LIST, version);
        return ReaderRegistry.with(List.of(), List.of(() -> List.of(written)));
    }

    /** The second edition, beside which something happens when it reads a page with these words. */
    private static ReaderRegistry readersWith(String words, ConcurrentChange happening) {
        var written =
                new Written(new InterruptedReader(new Edition(2), words, happening), "mx.segob.sil", PageKind.LIST, 2);
        return ReaderRegistry.with(List.of(), List.of(() -> List.of(written)));
    }

    /** A change by another part of the service meanwhile. */
    private interface ConcurrentChange {
        void go() throws IOException;
    }

    private record InterruptedReader(Edition edition, String words, ConcurrentChange happening) implements PageReader {
        @Override
        public String signature() {
            return edition.signature();
        }

        @Override
        public Reading read(FetchedPage page) {
            if (page.body().text().contains(words)) {
                try {
                    happening.go();
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }
            return edition.read(page);
        }
    }

    private record Edition(int version) implements PageReader {
        @Override
        public String signature() {
            return version < 3 ? "p" : "table.otra";
        }

        @Override
        public Reading read(FetchedPage page) {
            var matters = page.body().all("p");
            var read = version == 1
                    ? List.of(sighting(
                            matters.getFirst(), matters.getFirst().text().toUpperCase()))
                    : matters.stream()
                            .filter(region -> !region.attributeOrEmpty("id").endsWith("/13"))
                            .map(region -> sighting(region, region.text()).like(page.address() + " " + region.text()))
                            .collect(Collectors.toList());
            return new Reading(read, List.of(), List.of());
        }

        private static Sighting sighting(Region region, String title) {
            return sighting(region.attributeOrEmpty("id"), title);
        }

        static Sighting sighting(String key, String title) {
            return new Sighting(
                    PageKind.LIST, List.of(key), StatedFields.nothing().title(title), List.of());
        }
    }

    private void sql(String statement) {
        database.execute(statement);
    }
}
