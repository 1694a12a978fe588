package mx.vigia.scraper.round;

import static io.restassured.RestAssured.given;
import static mx.vigia.scraper.GazettePages.bare;
import static mx.vigia.scraper.GazettePages.day;
import static mx.vigia.scraper.GazettePages.entry;
import static mx.vigia.scraper.GazettePages.list;
import static mx.vigia.scraper.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.vigia.scraper.DoubtTimeShift;
import mx.vigia.scraper.GazettePages;
import mx.vigia.scraper.ScraperTestProfile;
import mx.vigia.scraper.SmallGazette;
import mx.vigia.scraper.TestCaller;
import mx.vigia.scraper.TopicRecords;
import mx.vigia.scraper.archive.PageArchive;
import org.junit.jupiter.api.Test;

/** Lists that change suspiciously after they were read before. */
@QuarkusTest
@TestProfile(ScraperTestProfile.class)
class DoubtfulPagesTest extends GazetteRounds {
    private static final URI LIST = URI.create("https://gaceta.diputados.gob.mx" + GazettePages.LIST);

    @Inject
    PageArchive archive;

    @Test
    void listWithFourOfTenEntriesIsSuspect() {
        show(list(entries(10, 9100)));
        round();

        show(list(entries(4, 9150)));
        var suspect = round();

        assertThat(suspect.ending()).isEqualTo(FetchEnding.EMPTY_SUSPECT);
        assertThat(suspect.published()).isZero();
        assertThat(suspect.problems().getFirst().what()).isEqualTo("fewer-items");
        assertThat(suspect.problems().getFirst().expects()).containsExactly("items-as-before", "10");
        assertThat(records()).isEqualTo(10);
    }

    @Test
    void listWithHalfOfItsEntriesIsNotSuspect() {
        show(list(entries(10, 9200)));
        round();

        show(list(entries(5, 9200)));

        assertThat(round().ending()).isEqualTo(FetchEnding.SAME);
    }

    @Test
    void redesignNamesTheEmptySelectorAndLosesNothing() {
        show(list(entries(10, 9300)));
        round();
        var seen = validators();

        show(list(entries(10, 9300))
                .replaceAll("<font color=\"#CC0000\">(.*?)</font>", "<h3>$1</h3>")
                .replaceAll("</?(ul|li)>", "<div>"));
        var changed = round();

        assertThat(changed.state()).isEqualTo(RoundReport.State.FAILED);
        assertThat(changed.ending()).isEqualTo(FetchEnding.CHANGED_SHAPE);
        assertThat(changed.problems()).anySatisfy(problem -> {
            assertThat(problem.what()).isEqualTo("page-changed");
            assertThat(problem.address()).isEqualTo(LIST);
            assertThat(problem.expected()).contains("font[color");
        });
        assertThat(records()).isEqualTo(10);
        assertThat(validators()).isEqualTo(seen);
    }

    @Test
    void entriesThatHaveAllLostTheirDayAreNotPublished() {
        show(list(undated(24)));
        round();

        show(list(undated(30)).replaceAll("<font color=\"#CC0000\">.*?</font>", "<font color=\"#CC0000\">Hoy</font>"));
        var changed = round();

        assertThat(changed.published()).isZero();
        assertThat(changed.ending()).isEqualTo(FetchEnding.CHANGED_SHAPE);
        assertThat(records()).isEqualTo(24);
    }

    @Test
    void signInPageInsteadOfAListIsNotRemembered() {
        show(list(entries(3, 9500)));
        round();
        var seen = validators();

        show(
                "<html><head><title>Iniciar sesión</title></head><body><form action='/login'><input type='password'></form></body></html>");
        var walled = round();
        show(list(entries(3, 9500)));
        var healed = round();

        assertThat(walled.state()).isEqualTo(RoundReport.State.FAILED);
        assertThat(walled.published()).isZero();
        assertThat(healed.ending()).isEqualTo(FetchEnding.SAME);
        assertThat(healed.items()).isEqualTo(3);
        assertThat(validators()).isEqualTo(seen);
    }

    @Test
    void restoredPageUsesItsEarlierSnapshot() {
        show(list(entries(4, 9650)));
        round();
        var before = archivedDigest();
        show(list(entries(1, 9650)));
        round();
        assertThat(archivedDigest()).isNotEqualTo(before);

        show(list(entries(4, 9650)));
        round();

        assertThat(archivedDigest()).isEqualTo(before);
    }

    /** The digest of the bytes that the archive has for the last answer of the list. */
    private String archivedDigest() {
        return archive.pages(gaceta.id(), 0, 100_000).stream()
                .filter(entry -> entry.address().equals(LIST.toString()))
                .reduce((one, next) -> next)
                .orElseThrow()
                .payload()
                .sha256();
    }

    @Test
    void returningEntryIsNotPublishedAgain() {
        show(list(entries(4, 9600)));
        round();

        show(list(entries(3, 9600)));
        round();
        show(list(entries(4, 9600)));
        var back = round();

        assertThat(back.published()).isZero();
        assertThat(records()).isEqualTo(4);
    }

    @Test
    void entryNumberedLaterKeepsItsRecord() {
        show(list(entry("Que reforma la Ley de la Renumeración.", "970X", 1)));
        round();

        show(list(entry("Que reforma la Ley de la Renumeración.", "9799", 1)));
        round();

        assertThat(records()).isEqualTo(1);
    }

    @Test
    void unnumberedEntryKeepsItsRecord() {
        show(list(bare("Que expide la Ley Sin Número."), entry("Que expide la Ley en Blanco.", "", 7)));
        round();

        show(list(entry("Que expide la Ley en Blanco.", "", 7), bare("Que expide la Ley Sin Número.")));
        var again = round();

        assertThat(again.published()).isZero();
        assertThat(records()).isEqualTo(2);
    }

    @Test
    void implausibleDayIsPublishedAsWrittenAndReported() {
        show(list(
                day("Jueves 3 de septiembre de 2062"),
                bare("Que expide la Ley del Futuro."),
                day("Jueves 3 de septiembre de 0206"),
                bare("Que expide la Ley de Adriano.")));
        var report = round();

        assertThat(report.published()).isEqualTo(2);
        assertThat(report.problems()).extracting("what").contains("date-strange", "date-strange");
        assertThat(report.problems())
                .extracting("found")
                .anyMatch(found -> found.toString().startsWith("2062-09-03"));
        assertThat(countPublished("2062-09-03")).isEqualTo(1);
        assertThat(round().published()).isZero();
        assertThat(countPublished("2062-09-03")).isEqualTo(1);
    }

    @Test
    void impossibleDateIsReportedAndOthersAreRead() {
        show(list(
                entry("Que reforma la Ley del Martes.", "9801", 1),
                entry("Que reforma la Ley del Miércoles.", "9802", 2),
                day("Martes 31 de febrero de 2026"),
                bare("Que expide la Ley del Bisiesto.")));
        var report = round();

        assertThat(report.ending()).isEqualTo(FetchEnding.PARTIAL);
        assertThat(report.published()).isEqualTo(2);
        assertThat(report.problems())
                .filteredOn(problem -> problem.what().equals("entry-unread"))
                .hasSize(1)
                .first()
                .satisfies(problem -> assertThat(problem.found()).contains("Ley del Bisiesto"));
    }

    @Test
    void acceptanceAppliesOnceAndNotToAFurtherLoss() {
        show(list(entries(10, 9900)));
        round();
        show(list(entries(4, 9900)));
        round();

        assertThat(doubts.acceptPage(gaceta.id(), LIST)).isTrue();
        show(list(entries(1, 9900)));
        var less = round();
        show(list(entries(4, 9900)));
        round();
        assertThat(doubts.acceptPage(gaceta.id(), LIST)).isTrue();
        var accepted = round();

        assertThat(less.ending()).isEqualTo(FetchEnding.EMPTY_SUSPECT);
        assertThat(accepted.problems()).extracting("what").containsExactly("fewer-believed");
        assertThat(doubts.acceptPage(gaceta.id(), LIST)).isFalse();
        assertThat(round().problems()).isEmpty();
    }

    @Test
    void secondUnreachableRoundIsAnIncident() {
        show(list(entries(2, 9970)));
        round();
        SmallGazette.pages().put(GazettePages.INDEX, SmallGazette.DOWN);
        SmallGazette.pages().put(GazettePages.VOTES, SmallGazette.DOWN);

        var first = round();
        assertThat(first.ending()).isEqualTo(FetchEnding.UNREACHABLE);
        await().untilAsserted(() -> assertThat(
                        rows("select health ->> 'state' from round where health is not null order by ended_at"))
                .containsExactly("speaking", "unreachable"));
        assertThat(incidents()).isEmpty();

        round();
        await().untilAsserted(() -> assertThat(incidents()).containsExactly("unreachable"));
        assertThat(records()).isEqualTo(2);
    }

    @Test
    void pageWithoutADoubtCannotBeAccepted() {
        show(list(entries(2, 9950)));
        round();

        assertThat(doubts.acceptPage(gaceta.id(), LIST)).isFalse();
        assertThat(doubts.acceptPage(gaceta.id(), URI.create("https://gaceta.diputados.gob.mx/nada.html")))
                .isFalse();
    }

    @Test
    void truncatedPageIsDoubtedAndNotPublished() {
        var whole = list(entries(10, 10_000));
        show(whole);
        round();
        var seen = validators();
        var sightings = sightings();

        show(cutBehind(whole, "10007"));
        var cut = round();
        var still = validators();
        show(whole);
        var healed = round();

        assertThat(cut.state()).isEqualTo(RoundReport.State.SUCCEEDED);
        assertThat(cut.ending()).isEqualTo(FetchEnding.CUT_SHORT);
        assertThat(cut.published()).isZero();
        assertThat(cut.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.what()).isEqualTo("cut-short");
            assertThat(problem.address()).isEqualTo(LIST);
            assertThat(problem.expects()).containsExactly("an-end", "</…>");
            assertThat(problem.finds()).first().isEqualTo("broken-off");
        });
        assertThat(still).isEqualTo(seen);
        assertThat(healed.ending()).isEqualTo(FetchEnding.SAME);
        assertThat(healed.problems()).isEmpty();
        assertThat(sightings()).isEqualTo(sightings);
    }

    @Test
    void pageThatNeverHadAnEndIsRead() {
        show(withoutEnd(list(entries(3, 10_100))));
        round();
        show(withoutEnd(list(entries(4, 10_100))));

        assertThat(round().ending()).isEqualTo(FetchEnding.NEW);
        assertThat(records()).isEqualTo(4);
    }

    @Test
    void roundWithTruncatedPageFailsAndTheSecondIsAnIncident() {
        var whole = list(entries(10, 10_800));
        show(whole);
        var sound = round();

        show(cutBehind(whole, "10807"));
        round();
        await().untilAsserted(() -> assertThat(states()).containsExactly("speaking", "cut-short"));
        assertThat(incidents()).isEmpty();
        round();

        await().untilAsserted(() -> assertThat(incidents()).containsExactly("cut-short"));
        assertThat(book.findLastSucceeded(gaceta.id()).orElseThrow().id()).isEqualTo(sound.id());
        assertThat(book.usualItems(gaceta.id())).isEqualTo(10);
    }

    @Test
    void pageCutToLessThanHalfIsSuspectAndReportedAsCut() {
        var whole = list(entries(10, 10_900));
        show(whole);
        round();

        show(cutBehind(whole, "10902"));
        var suspect = round();

        assertThat(suspect.ending()).isEqualTo(FetchEnding.EMPTY_SUSPECT);
        assertThat(suspect.problems()).extracting("what").containsExactly("fewer-items", "cut-short");
        assertThat(suspect.published()).isZero();
    }

    @Test
    void newPageWithoutItsKindsEndIsDoubted() {
        showLists(0, 5, true);
        round();
        showLists(5, 6, false);
        var cut = round();

        assertThat(cut.published()).isZero();
        assertThat(cut.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.what()).isEqualTo("cut-short");
            assertThat(problem.expects()).containsExactly("an-end-as-its-kind");
        });
        assertThat(records()).isEqualTo(5);
    }

    @Test
    void newPageOfARareKindIsTrusted() {
        showLists(0, 4, true);
        round();
        showLists(4, 5, false);

        assertThat(round().published()).isEqualTo(1);
        assertThat(records()).isEqualTo(5);
    }

    @Test
    void onePageDoesNotDefineTheEndOfItsKind() {
        for (var i = 0; i < 6; i++) {
            show(list(entries(3 + i, 10_200)));
            round();
        }
        showLists(0, 1, false);

        assertThat(round().published()).isEqualTo(1);
    }

    @Test
    void permanentlyMissingPageEndIsAcceptedInTime() {
        showLists(0, 5, true);
        round();
        for (var i = 5; i < 10; i++) {
            showLists(i, i + 1, false);
            assertThat(round().problems()).extracting("what").containsExactly("cut-short");
        }
        showLists(10, 11, false);
        assertThat(round().problems()).extracting("what").containsExactly("cut-short");

        aDayLater();
        showLists(11, 12, false);

        assertThat(round().published()).isEqualTo(1);
        assertThat(records()).isEqualTo(6);
    }

    @Test
    void shrunkenPageNeedsAPersonsAcceptance() {
        var entries = list(entries(3, 11_000));
        show(entries.replace("</body>", "<p>" + "Aviso. ".repeat(1000) + "</p></body>"));
        round();
        show(withoutEnd(entries));
        roundsOfDoubt();
        aDayLater();

        assertThat(round().problems()).extracting("what").containsExactly("cut-short");
    }

    @Test
    void timeAloneDoesNotConfirmATruncatedPage() {
        var whole = list(entries(10, 11_100));
        show(whole);
        round();
        show(cutBehind(whole, "11107"));
        roundsOfDoubt();
        aDayLater();
        var doubted = round();

        assertThat(doubts.acceptPage(gaceta.id(), LIST)).isTrue();
        var accepted = round();

        assertThat(doubted.ending()).isEqualTo(FetchEnding.CUT_SHORT);
        assertThat(accepted.ending()).isEqualTo(FetchEnding.PARTIAL);
        assertThat(accepted.problems()).extracting("what").contains("cut-accepted");
        assertThat(round().problems()).extracting("what").doesNotContain("cut-short");
    }

    @Test
    void persistentlyEndlessPageIsTrustedInTime() {
        show(list(entries(3, 10_400)));
        round();
        show(withoutEnd(list(entries(4, 10_400))));
        for (var i = 0; i <= ScraperTestProfile.DOUBT_FOR; i++) {
            assertThat(round().problems()).extracting("what").containsExactly("cut-short");
        }

        aDayLater();
        var believed = round();

        assertThat(believed.ending()).isEqualTo(FetchEnding.PARTIAL);
        assertThat(believed.problems()).extracting("what").containsExactly("cut-believed");
        assertThat(believed.published()).isEqualTo(1);
        assertThat(round().problems()).isEmpty();
    }

    @Test
    void pageWithoutItsEndCanBeAccepted() {
        show(list(entries(3, 10_500)));
        round();
        show(withoutEnd(list(entries(4, 10_500))));
        round();

        assertThat(shownToAnAnalyst()).contains("/accepted");
        assertThat(doubts.acceptPage(gaceta.id(), LIST)).isTrue();

        var accepted = round();
        assertThat(accepted.published()).isEqualTo(1);
        assertThat(accepted.problems()).extracting("what").containsExactly("cut-accepted");
    }

    @Test
    void truncatedPageIsNotAShapeChangeUntilItPersists() {
        showUnread(10_600);
        for (var i = 0; i < ScraperTestProfile.DOUBT_FOR; i++) {
            assertThat(round().problems())
                    .extracting("what")
                    .contains("cut-unread")
                    .doesNotContain("page-changed");
        }

        aDayLater();
        assertThat(round().problems()).extracting("what").contains("page-changed");
    }

    @Test
    void unreadablePageCannotBeAccepted() {
        showUnread(11_200);
        round();

        assertThat(doubts.acceptPage(gaceta.id(), LIST)).isFalse();
        assertThat(shownToAnAnalyst()).contains("Llegó tan cortada").doesNotContain("/accepted");
    }

    @Test
    void unreadableRoundsDoNotConfirmADoubtfulPage() {
        showUnread(11_300);
        roundsOfDoubt();
        aDayLater();
        show(withoutEnd(list(entries(3, 11_300))));
        var readable = round();
        showUnreadAgain(11_300);
        round();
        aDayLater();
        show(withoutEnd(list(entries(3, 11_300))));

        assertThat(readable.problems()).extracting("what").containsExactly("cut-short");
        assertThat(round().problems()).extracting("what").containsExactly("cut-short");
    }

    @Test
    void truncatedIndexIsReportedAndItsLinksAreVisited() {
        show(list(entries(3, 10_700)));
        round();
        SmallGazette.pages().put(GazettePages.INDEX, withoutEnd(GazettePages.index()));
        show(list(entries(4, 10_700)));
        var cut = round();
        SmallGazette.pages().put(GazettePages.INDEX, GazettePages.index());
        var healed = round();

        assertThat(cut.ending()).isEqualTo(FetchEnding.CUT_SHORT);
        assertThat(cut.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.what()).isEqualTo("cut-short");
            assertThat(problem.address().getPath()).isEqualTo(GazettePages.INDEX);
        });
        assertThat(cut.published()).isEqualTo(1);
        assertThat(healed.problems()).isEmpty();
        assertThat(doubts.acceptPage(gaceta.id(), URI.create("https://gaceta.diputados.gob.mx" + GazettePages.INDEX)))
                .as("in doubt no more")
                .isFalse();
    }

    private void showUnread(int from) {
        show(list(entries(3, from)));
        round();
        showUnreadAgain(from);
    }

    private static void showUnreadAgain(int from) {
        var whole = list(entries(3, from));
        show(whole.substring(0, whole.indexOf("<center>")));
    }

    /** Period lists of one entry each, and no others, with an end or without. */
    private static void showLists(int from, int until, boolean ended) {
        var links = IntStream.range(from, until)
                .mapToObj("<li><a href='/Gaceta/Iniciativas/66/gp66_a2x%d.html'>Un periodo</a></li>"::formatted)
                .collect(Collectors.joining());
        SmallGazette.pages()
                .put(
                        GazettePages.INDEX,
                        GazettePages.index().replaceFirst("(?s)<ul>.*</ul>", "<ul>" + links + "</ul>"));
        IntStream.range(from, until).forEach(i -> {
            var page = list(entries(1, 12_000 + i));
            SmallGazette.pages()
                    .put("/Gaceta/Iniciativas/66/gp66_a2x%d.html".formatted(i), ended ? page : withoutEnd(page));
        });
    }

    private void roundsOfDoubt() {
        IntStream.rangeClosed(0, ScraperTestProfile.DOUBT_FOR).forEach(i -> round());
    }

    private void aDayLater() {
        DoubtTimeShift.later(database);
    }

    private static String shownToAnAnalyst() {
        return given().header("Authorization", TestCaller.of("analyst"))
                .get("/sources/mx.diputados.gaceta?lang=es")
                .then()
                .extract()
                .body()
                .asString();
    }

    private static String cutBehind(String page, String number) {
        return page.substring(0, page.indexOf(number) + 3);
    }

    private List<String> states() {
        return rows("select health ->> 'state' from round where health is not null order by ended_at");
    }

    private static String withoutEnd(String page) {
        return page.replace("</html>", "");
    }

    private List<String> sightings() {
        return rows("select record_id || ' ' || revision from sighting order by 1");
    }

    private List<String> incidents() {
        return rows("select why from incident where site = 'mx.diputados.gaceta'");
    }

    private static void show(String page) {
        SmallGazette.pages().put(GazettePages.LIST, page);
    }

    private static String[] entries(int count, int from) {
        return IntStream.range(0, count)
                .mapToObj(i -> entry("Que reforma la Ley de Duda " + (from + i) + ".", "" + (from + i), from + i))
                .toArray(String[]::new);
    }

    private static String[] undated(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> bare("Que reforma la Ley sin Día " + i + "."))
                .toArray(String[]::new);
    }

    private int records() {
        return Integer.parseInt(rows("select count(*)::text from source_record").getFirst());
    }

    private List<String> validators() {
        return rows("select sha256 || etag || items from known_page where address = '" + LIST + "'");
    }

    private List<String> rows(String sql) {
        return database.list(sql, row -> row.getString(1));
    }

    private long countPublished(String day) {
        return TopicRecords.all("bills.sighted.v1").stream()
                .map(event -> new String(event.value(), StandardCharsets.UTF_8))
                .filter(event -> event.contains("Ley del Futuro") && event.contains(day))
                .count();
    }
}
