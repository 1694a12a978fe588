package mx.vigia.scraper.replay;

import static mx.vigia.scraper.replay.ArchiveReplayTest.matter;
import static mx.vigia.scraper.replay.ArchiveReplayTest.publishedEvents;
import static mx.vigia.scraper.replay.ArchiveReplayTest.readers;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Sha256;
import mx.vigia.scraper.ScraperTestProfile;
import mx.vigia.scraper.archive.PageArchive;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteCatalog;
import mx.vigia.scraper.catalog.SiteRequest;
import mx.vigia.scraper.fetching.Exchange;
import mx.vigia.scraper.fetching.PageDoubt;
import mx.vigia.scraper.fetching.PageValidatorRepository.End;
import mx.vigia.scraper.fetching.PageValidatorRepository.Remembered;
import mx.vigia.scraper.fetching.PageValidators;
import mx.vigia.scraper.publishing.StoredRecords;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.round.FieldFillRate;
import mx.vigia.scraper.round.RoundSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A publishing replay over archived pages that no round would have published. */
@QuarkusTest
@TestProfile(ScraperTestProfile.class)
class ReplayDoubtsTest {
    private static final Set<Long> NONE_ACCEPTED = Set.of();
    private static final Instant MORNING = Instant.parse("2026-03-03T14:00:00Z");

    @Inject
    ArchiveReplay replay;

    @Inject
    ReplayRepository book;

    @Inject
    UnreadPageRepository unread;

    @Inject
    PageArchive archive;

    @Inject
    RoundSteps steps;

    @Inject
    SiteCatalog catalog;

    @Inject
    Jdbc database;

    private final String run = "h" + System.nanoTime();
    private Site sil;

    @BeforeEach
    void emptyDatabase() {
        sil = catalog.named("mx.segob.sil").orElseThrow();

        database.execute(
                "truncate source_record, source_alias, sighting, last_said, replay, known_page, page_canary cascade");
        database.execute("delete from snapshot where site = 'mx.segob.sil'"); // what other tests kept
    }

    @Test
    void doubtfulPageIsReportedAndNotPublished() throws Exception {
        keepPage(MORNING, fullList("Ley de Faros"));
        keepPage(MORNING.plusSeconds(3600), matter(run, 1, "Ley de Faros, cortada"));

        var first = runReplay();

        assertThat(publishedEvents(run, 1)).singleElement().asString().contains("Ley de Faros\"");
        assertThat(first.pageCounts().doubted()).isEqualTo(1);
        assertThat(problemsOfPage(first)).extracting(UnreadPage::what).containsExactly("fewer-items");
    }

    @Test
    void pageShownThroughoutTheDoubtIsPublished() throws Exception {
        keepPage(MORNING, fullList("Ley de Faros"));
        for (var look = 0; look <= ScraperTestProfile.DOUBT_FOR; look++) {
            keepPage(MORNING.plus(Duration.ofDays(1 + look)), matter(run, 1, "Ley de Faros, nueva"));
        }

        runReplay();

        assertThat(publishedEvents(run, 1)).last().asString().contains("Ley de Faros, nueva");
    }

    @Test
    void notModifiedPageDoesNotProlongADoubt() throws Exception {
        keepPage(MORNING, fullList("Ley de Faros"));
        keepPage(MORNING.plusSeconds(3600), matter(run, 1, "Ley de Faros, cortada"));
        for (var look = 0; look <= ScraperTestProfile.DOUBT_FOR; look++) {
            keepAnswer(MORNING.plus(Duration.ofDays(1 + look)), 304, "");
        }

        runReplay();

        assertThat(publishedEvents(run, 1)).singleElement().asString().contains("Ley de Faros\"");
    }

    @Test
    void notModifiedAnswerDoesNotInterruptADoubt() throws Exception {
        keepPage(MORNING, fullList("Ley de Faros"));
        var doubted = keepPage(MORNING.plusSeconds(3600), matter(run, 1, "Ley de Faros, nueva"));
        keepAnswer(MORNING.plus(Duration.ofDays(1)), 304, "", doubted);
        for (var look = 1; look <= ScraperTestProfile.DOUBT_FOR; look++) {
            keepPage(MORNING.plus(Duration.ofDays(1 + look)), matter(run, 1, "Ley de Faros, nueva"));
        }

        runReplay();

        assertThat(publishedEvents(run, 1)).last().asString().contains("Ley de Faros, nueva");
    }

    @Test
    void unreadablePageDoesNotInterruptADoubt() throws Exception {
        keepPage(MORNING, fullList("Ley de Faros"));
        keepPage(MORNING.plusSeconds(3600), matter(run, 1, "Ley de Faros, nueva"));
        keepPage(MORNING.plus(Duration.ofDays(1)), "<i>En obras</i>");
        keepPage(MORNING.plus(Duration.ofDays(2)), "<i>En obras</i>");
        for (var look = 1; look <= ScraperTestProfile.DOUBT_FOR; look++) {
            keepPage(MORNING.plus(Duration.ofDays(2 + look)), matter(run, 1, "Ley de Faros, nueva"));
        }

        var replayed = runReplay();

        assertThat(publishedEvents(run, 1)).last().asString().contains("Ley de Faros, nueva");
        assertThat(replayed.pageCounts().unread()).isEqualTo(1);
    }

    @Test
    void acceptedDoubtfulPageIsPublished() throws Exception {
        keepPage(MORNING, fullList("Ley de Faros"));
        keepPage(MORNING.plusSeconds(3600), matter(run, 1, "Ley de Faros, nueva"));
        var row = problemsOfPage(runReplay()).getFirst().number();

        var accepted = runReplay(Set.of(row));

        assertThat(publishedEvents(run, 1)).last().asString().contains("Ley de Faros, nueva");
        assertThat(accepted.pageCounts().doubted()).isZero();
    }

    @Test
    void exchangedTitlesArePublishedOnceAccepted() throws Exception {
        keepPage(MORNING, matter(run, 1, "Ley de Faros"), matter(run, 2, "Ley de Puertos"));
        runReplay();
        keepPage(MORNING.plusSeconds(3600), matter(run, 1, "Ley de Puertos"), matter(run, 2, "Ley de Faros"));

        var doubted = runReplay();
        var row = problemsOfPage(doubted).getFirst();
        var accepted = runReplay(Set.of(row.number()));

        assertThat(doubted.recordCounts().withheld()).isEqualTo(2);
        assertThat(doubted.recordCounts().published()).isZero();
        assertThat(row.what()).isEqualTo(StoredRecords.TITLES_EXCHANGED);
        assertThat(accepted.recordCounts().published()).isEqualTo(2);
        assertThat(problemsOfPage(accepted)).isEmpty();
        assertThat(publishedEvents(run, 1)).last().asString().contains("Ley de Puertos");
    }

    @Test
    void smallerPageAcceptedByRoundsIsPublished() throws Exception {
        keepPage(MORNING, fullList("Ley de Faros"));
        var accepted = keepPage(MORNING.plusSeconds(3600), matter(run, 1, "Ley de Faros, aceptada"));
        var known = new Remembered(
                new PageValidators("", "", accepted), "", 1, List.of(), new End("html", 1), PageDoubt.none());
        steps.known().save(sil.id(), SiteRequest.page(address()), known);

        runReplay();

        assertThat(publishedEvents(run, 1)).last().asString().contains("Ley de Faros, aceptada");
    }

    @Test
    void implausibleStatementIsWithheldAndCounted() throws Exception {
        keepPage(MORNING, matter(run, 1, "Ley de Educación"), matter(run, 2, "Ley de Aguas"));
        runReplay();
        keepPage(MORNING.plusSeconds(3600), matter(run, 1, "Ley de Educaci\uFFFDn"), matter(run, 2, "Ley de Aguas II"));

        var second = runReplay();

        assertThat(publishedEvents(run, 1)).singleElement().asString().contains("Educación");
        assertThat(publishedEvents(run, 2)).hasSize(2);
        assertThat(second.recordCounts().withheld()).isEqualTo(1);
        assertThat(second.recordCounts().changed()).isEqualTo(1);
    }

    @Test
    void replayAcceptsWhatEarlierRoundsAccepted() throws Exception {
        steps.fieldFillRates().record(sil.id(), PageKind.LIST, new FieldFillRate(100, 100, 100, 100));
        keepPage(MORNING, matter(run, 1, "Ley de Faros"), matter(run, 2, "Ley de Puertos")); // no day beside either

        assertThat(runReplay(NONE_ACCEPTED).pageCounts().doubted()).isEqualTo(1);

        assertThat(rebuildFromArchive().pageCounts().doubted()).isZero();
        assertThat(publishedEvents(run, 1)).singleElement().asString().contains("Ley de Faros");
    }

    @Test
    void replayDoubtsByWhatWasReadUntilThen() throws Exception {
        keepPage(MORNING, fullList("Ley de Faros"));
        keepPage(MORNING.plusSeconds(3600), matter(run, 1, "Ley de Faros, cortada"));
        var known = new Remembered(
                new PageValidators("", "", keepPage(MORNING.plusSeconds(7200), matter(run, 1, "Ley"))),
                "",
                1,
                List.of(),
                new End("html", 1),
                PageDoubt.none());
        steps.known().save(sil.id(), SiteRequest.page(address()), known);

        rebuildFromArchive();

        assertThat(publishedEvents(run, 1)).singleElement().asString().contains("Ley de Faros\"");
    }

    @Test
    void replayConfirmsASuspectPageAfterAsManyRounds() throws Exception {
        keepPage(MORNING, matter(run, 1, "Ley de Faros"), matter(run, 2, "Ley de Puertos"));
        for (var look = 0; look < ScraperTestProfile.DOUBT_FOR; look++) {
            keepPage(
                    MORNING.plus(Duration.ofDays(1 + look)),
                    matter(run, 1, "Ley de Puertos"),
                    matter(run, 2, "Ley de Faros"));
        }
        rebuildFromArchive();
        assertThat(publishedEvents(run, 1)).singleElement().asString().contains("Ley de Faros");

        keepPage(MORNING.plus(Duration.ofDays(30)), matter(run, 1, "Ley de Puertos"), matter(run, 2, "Ley de Faros"));
        rebuildFromArchive();

        assertThat(publishedEvents(run, 1)).last().asString().contains("Ley de Puertos");
    }

    private String[] fullList(String first) {
        var others = IntStream.range(2, 6).mapToObj(key -> matter(run, key, "Ley " + key));
        return Stream.concat(Stream.of(matter(run, 1, first)), others).toArray(String[]::new);
    }

    private ReplayState runReplay() throws Exception {
        return runReplay(NONE_ACCEPTED);
    }

    /** Replays with an empty database, which publishes everything again. */
    private ReplayState rebuildFromArchive() throws Exception {
        database.execute("truncate source_record, source_alias, sighting, last_said, replay cascade");
        return book.with(replay.replay(sil, readers(2), new ArchiveReplay.ReplayRequest(true, true, true)))
                .orElseThrow();
    }

    private ReplayState runReplay(Set<Long> asTheyStand) throws Exception {
        return book.with(
                        replay.replay(sil, readers(2), new ArchiveReplay.ReplayRequest(true, true, false, asTheyStand)))
                .orElseThrow();
    }

    /** The problems reported for our page. */
    private List<UnreadPage> problemsOfPage(ReplayState replayed) {
        return unread.of(replayed.id(), 0, 10_000).stream()
                .filter(page -> page.address().equals(address().toString()))
                .toList();
    }

    /** Keeps what the page answered, and gives back the digest of its bytes. */
    private String keepPage(Instant at, String... matters) throws IOException {
        return keepAnswer(
                at,
                200,
                "<html><title>Página de prueba</title><body>%s</body></html>".formatted(String.join("\n", matters)));
    }

    private String keepAnswer(Instant at, int status, String body) throws IOException {
        return keepAnswer(at, status, body, "");
    }

    /** The same, for a conditional request with the validators of these bytes. */
    private String keepAnswer(Instant at, int status, String body, String known) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var question = new Exchange.SentRequest("GET", address(), List.of(), "", known);
        var head = List.of(new Exchange.Header("Content-Type", "text/html; charset=utf-8"));
        var line = "HTTP/1.1 " + status + " Como sea";
        archive.keep(sil.id(), address(), List.of(new Exchange(at, question, status, line, head, bytes, "", false)));
        return Sha256.of(bytes);
    }

    private URI address() {
        return URI.create("https://%s/prueba/%s/1.html".formatted(sil.home().getHost(), run));
    }
}
