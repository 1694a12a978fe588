package mx.vigia.scraper.round;

import static mx.vigia.scraper.GazettePages.bare;
import static mx.vigia.scraper.GazettePages.day;
import static mx.vigia.scraper.GazettePages.entry;
import static mx.vigia.scraper.GazettePages.list;
import static mx.vigia.scraper.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import mx.vigia.platform.realparts.ContractSamples;
import mx.vigia.scraper.GazettePages;
import mx.vigia.scraper.ScraperTestProfile;
import mx.vigia.scraper.SmallGazette;
import mx.vigia.scraper.TopicRecords;
import mx.vigia.scraper.reading.ReadingProblem;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ScraperTestProfile.class)
class RoundTest extends GazetteRounds {
    private static final String SIGHTED = "bills.sighted.v1";

    @Inject
    RoundWriter register;

    @Test
    void firstRoundIsSilentAndTheSecondPublishesNews() {
        SmallGazette.pages().put(GazettePages.LIST, list(entry("Que reforma la Ley Primera de Prueba.", "9001", 1)));
        var first = round();

        SmallGazette.pages()
                .put(
                        GazettePages.LIST,
                        list(
                                entry("Que reforma la Ley Primera de Prueba.", "9001", 1),
                                entry("Que expide la Ley Segunda de Prueba.", "9002", 2)));
        var second = round();

        assertThat(first.silent()).isTrue();
        assertThat(first.published()).isEqualTo(1);
        assertThat(second.silent()).isFalse();
        assertThat(second.published()).isEqualTo(1);
        assertThat(publishedEvents("66/9001")).hasSize(1).first().asString().contains("\"silent\":true");
        assertThat(publishedEvents("66/9002"))
                .hasSize(1)
                .first()
                .asString()
                .contains("\"silent\":false", "Que expide la Ley Segunda de Prueba.");
    }

    @Test
    void internallyFailedRoundEndsAndTheNextRuns() {
        SmallGazette.pages().put(GazettePages.LIST, list(entry("Que reforma la Ley Rota de Prueba.", "9041", 41)));
        desk.enqueueIfWanted(gaceta, now -> {
            beginRound(now);
            throw new IllegalStateException("se rompió");
        });

        await().until(() -> !desk.isBusy(gaceta));
        var roundReport = book.latest(gaceta.id(), 1).getFirst();
        assertThat(roundReport.state()).isEqualTo(RoundReport.State.FAILED);
        assertThat(roundReport.ending()).isEqualTo(FetchEnding.HOUSE_FAILED);
        assertThat(roundReport.problems()).first().satisfies(problem -> {
            assertThat(problem.found()).doesNotContain("se rompió");
            assertThat(problem.finds()).first().isEqualTo("a-stumble-of-ours");
        });
        assertThat(book.isUnderWay(gaceta.id(), roundReport.askedAt().minusSeconds(60)))
                .isFalse();
        assertThat(round().state()).isEqualTo(RoundReport.State.SUCCEEDED);
    }

    @Test
    void endedRoundKeepsItsEnd() {
        SmallGazette.pages().put(GazettePages.LIST, list(entry("Que reforma la Ley Acabada de Prueba.", "9042", 42)));
        var ended = round();

        register.fail(ended.id(), new ReadingProblem(gaceta.home(), "house-failed", "a", "b"), Instant.now());

        assertThat(book.findById(gaceta.id(), ended.id())).hasValue(ended);
    }

    private void beginRound(Instant now) {
        register.begin(book.latest(gaceta.id(), 1).getFirst().id(), gaceta.id(), false, now);
    }

    @Test
    void unchangedRoundPublishesNothingButReportsCounts() {
        SmallGazette.pages().put(GazettePages.LIST, list(entry("Que reforma la Ley Tercera de Prueba.", "9003", 3)));
        round();

        var again = round();

        assertThat(again.problems()).isEmpty();
        assertThat(again.state()).isEqualTo(RoundReport.State.SUCCEEDED);
        assertThat(again.items()).isEqualTo(1);
        assertThat(again.published()).isZero();
    }

    @Test
    void blockPageIsReportedAndThePageStaysKnown() {
        var list = list(entry("Que reforma la Ley Amurallada de Prueba.", "9021", 21));
        SmallGazette.pages().put(GazettePages.LIST, list);
        round();

        SmallGazette.pages()
                .put(GazettePages.LIST, "<html><body><h1>El sitio se encuentra en mantenimiento</h1></body></html>");
        var walled = round();
        SmallGazette.pages().put(GazettePages.LIST, list);
        var again = round();

        assertThat(walled.problems()).first().satisfies(problem -> {
            assertThat(problem.what()).isEqualTo("out-of-service");
            assertThat(problem.found()).isEqualTo("a notice of maintenance ('en mantenimiento')");
        });
        assertThat(walled.ending()).isEqualTo(FetchEnding.OUT_OF_SERVICE);
        assertThat(walled.published()).isZero();
        assertThat(again.items()).isEqualTo(1);
        assertThat(again.published()).isZero();
        assertThat(again.problems()).isEmpty();
    }

    @Test
    void reorderedOrRedatedListPublishesNothing() {
        var one = entry("Que reforma la Ley Cuarta de Prueba.", "9004", 4);
        var other = entry("Que reforma la Ley Quinta de Prueba.", "9005", 5);
        SmallGazette.pages().put(GazettePages.LIST, list(one, other));
        round();

        SmallGazette.pages()
                .put(GazettePages.LIST, list(other, one).replace("actualizado 4/sep/2026", "actualizado 5/sep/2026"));
        var again = round();

        assertThat(again.items()).isEqualTo(2);
        assertThat(again.published()).isZero();
    }

    @Test
    void redatedListCreatesNoRecords() {
        var twin = bare("Que reforma el artículo 4o. de la Constitución de Prueba.");
        var entries = new String[] {
            entry("Que reforma la Ley Numerada de Prueba.", "9011", 11),
            entry("Que reforma la Ley por Numerar de Prueba.", "783X", 12),
            bare("Que reforma la Ley Desnuda de Prueba."),
            twin,
            twin,
            day("Viernes 4 de septiembre de 2026"),
            twin
        };
        SmallGazette.pages().put(GazettePages.LIST, list(entries));
        round();
        var known = records();

        var redated = list(entries)
                .replace("Jueves 3 de septiembre", "Martes 8 de septiembre")
                .replace("Viernes 4 de septiembre", "Miércoles 9 de septiembre")
                .replace("20260903-II-1.html", "20260908-IV-2.html");
        SmallGazette.pages().put(GazettePages.LIST, redated);
        var again = round();

        assertThat(known).hasSize(6);
        assertThat(again.items()).isEqualTo(6);
        assertThat(again.problems()).isEmpty();
        assertThat(records()).isEqualTo(known);
    }

    @Test
    void sameTitleOnAnotherDayIsAnotherBill() {
        var title = "Que reforma el artículo 4o. de la Constitución de Prueba.";
        SmallGazette.pages().put(GazettePages.LIST, list(bare(title)));
        round();

        SmallGazette.pages()
                .put(GazettePages.LIST, list(bare(title), day("Martes 8 de septiembre de 2026"), bare(title)));
        var second = round();

        assertThat(second.published()).isEqualTo(1);
        assertThat(records()).hasSize(2);
    }

    @Test
    void billKeepsItsRecordWhenAnotherTakesItsTitle() {
        var one = entry("Que reforma la Ley del Título de Prueba.", "9013", 13);
        SmallGazette.pages().put(GazettePages.LIST, list(one));
        round();

        var corrected = one.replace("Ley del Título", "Ley del Título Corregido");
        var other = bare("Que reforma la Ley del Título de Prueba.");
        for (var twice = 0; twice < 2; twice++) {
            SmallGazette.pages().put(GazettePages.LIST, list(other, corrected) + " ".repeat(twice));
            round();
        }

        assertThat(records()).hasSize(2);
        assertThat(publishedEvents("66/9013")).hasSize(2).last().asString().contains("Ley del Título Corregido");
    }

    @Test
    void changedPageShapeFailsTheRound() {
        SmallGazette.pages()
                .put(GazettePages.LIST, "<html><title>Mantenimiento</title><body><p>Volvemos pronto</p></body></html>");

        var report = round();

        assertThat(report.state()).isEqualTo(RoundReport.State.FAILED);
        assertThat(report.problems())
                .filteredOn(p -> p.what().equals("page-changed"))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.address()).hasToString("https://gaceta.diputados.gob.mx" + GazettePages.LIST);
                    assertThat(p.expected()).contains("the mark by which such a page is known", "presentadas en");
                    assertThat(p.found()).isEqualTo("'Mantenimiento'");
                });
    }

    @Test
    void oneBrokenPageDoesNotStopTheOthers() {
        SmallGazette.pages()
                .put(
                        GazettePages.INDEX,
                        GazettePages.index()
                                .replace("</ul>", "</ul><a href='/Gaceta/Iniciativas/66/gp66_a2segundo.html'>2</a>"));
        SmallGazette.pages().put("/Gaceta/Iniciativas/66/gp66_a2segundo.html", "<html><body>nada</body></html>");
        SmallGazette.pages().put(GazettePages.LIST, list(entry("Que reforma la Ley Sexta de Prueba.", "9006", 6)));

        var report = round();

        assertThat(report.state()).isEqualTo(RoundReport.State.SUCCEEDED);
        assertThat(report.items()).isEqualTo(1);
        assertThat(report.problems()).extracting("what").containsExactly("page-changed");
    }

    @Test
    void shrunkenListIsReportedUntilRestored() {
        var entries = java.util.stream.IntStream.range(0, 10)
                .mapToObj(i -> entry("Que reforma la Ley número " + i + " de Prueba.", "91" + i, i))
                .toArray(String[]::new);
        SmallGazette.pages().put(GazettePages.LIST, list(entries));
        round();

        SmallGazette.pages().put(GazettePages.LIST, list(entries[0], entries[1]));
        var shrunk = List.of(round(), round());
        SmallGazette.pages().put(GazettePages.LIST, list(entries));
        var healed = round();

        assertThat(shrunk)
                .allSatisfy(r -> assertThat(r.problems()).extracting("what").containsExactly("fewer-items"));
        assertThat(healed.problems()).isEmpty();
    }

    @Test
    void shorterListIsConfirmedAfterEnoughRoundsAndTime() {
        var entries = java.util.stream.IntStream.range(0, 10)
                .mapToObj(i -> entry("Que reforma la Ley número " + i + " de la Duda.", "92" + i, i))
                .toArray(String[]::new);
        SmallGazette.pages().put(GazettePages.LIST, list(entries));
        round();

        SmallGazette.pages().put(GazettePages.LIST, list(entries[0], entries[1]));
        var doubted = java.util.stream.IntStream.range(0, ScraperTestProfile.DOUBT_FOR)
                .mapToObj(i -> round())
                .toList();
        var tooSoon = round();
        mx.vigia.scraper.DoubtTimeShift.later(database);
        var believed = round();
        var after = round();

        assertThat(doubted)
                .allSatisfy(r -> assertThat(r.problems()).extracting("what").containsExactly("fewer-items"));
        assertThat(tooSoon.problems()).extracting("what").containsExactly("fewer-items");
        assertThat(believed.problems()).extracting("what").containsExactly("fewer-believed");
        assertThat(after.problems()).isEmpty();
        assertThat(after.items()).isEqualTo(2);
    }

    @Test
    void cappedRoundReportsTheRemainingPages() {
        var more = java.util.stream.IntStream.range(0, ScraperTestProfile.MOST_PAGES)
                .mapToObj("<a href='/Gaceta/Iniciativas/66/gp66_a2x%d.html'>x</a>"::formatted)
                .collect(java.util.stream.Collectors.joining());
        SmallGazette.pages().put(GazettePages.INDEX, GazettePages.index().replace("</ul>", "</ul>" + more));
        SmallGazette.pages().put(GazettePages.LIST, list(entry("Que reforma la Ley del Tope de Prueba.", "9301", 1)));

        var report = round();

        assertThat(report.problems())
                .filteredOn(p -> p.what().equals("capped"))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.expected())
                            .isEqualTo("at most " + ScraperTestProfile.MOST_PAGES + " pages in a round");
                    assertThat(p.found()).matches("\\d+ more");
                });
    }

    @Test
    void newReaderVersionRereadsUnchangedPages() {
        SmallGazette.pages().put(GazettePages.LIST, list(entry("Que reforma la Ley Releída de Prueba.", "9302", 1)));
        round();
        database.execute("update known_page set readers = 'period-list 0', items = 100 where items > 0");

        var reread = round();

        assertThat(reread.items()).isEqualTo(1);
        assertThat(reread.published()).isZero();
        assertThat(reread.problems()).extracting("what").containsExactly("fewer-items");
    }

    @Test
    void roundOfACrashedProcessIsMarkedInterruptedAndRepeated() {
        SmallGazette.pages().put(GazettePages.LIST, list(entry("Que reforma la Ley Séptima de Prueba.", "9007", 7)));
        var dead = java.util.UUID.randomUUID();
        register.open(dead, gaceta.id(), false, java.time.Instant.now());
        register.begin(dead, gaceta.id(), false, java.time.Instant.now());

        var report = round();

        assertThat(report.published()).isEqualTo(1);
        assertThat(book.findById(gaceta.id(), dead).orElseThrow().state()).isEqualTo(RoundReport.State.INTERRUPTED);
    }

    @Test
    void everyRoundPublishesTheSiteHealth() {
        SmallGazette.pages().put(GazettePages.LIST, list(entry("Que reforma la Ley Octava de Prueba.", "9008", 8)));
        var report = round();

        await().untilAsserted(() -> assertThat(TopicRecords.under("sources.health.v1", gaceta.id()))
                .filteredOn(r -> new String(r.value(), StandardCharsets.UTF_8)
                        .contains(report.id().toString()))
                .singleElement()
                .satisfies(r -> {
                    ContractSamples.assertValid("sources.health.v1", r.value());
                    assertThat(new String(r.value(), StandardCharsets.UTF_8)).contains("\"state\":\"speaking\"");
                }));
    }

    @Test
    void aSuspectPagePublishesNothingUntilItIsAccepted() {
        var entries = java.util.stream.IntStream.range(0, 10)
                .mapToObj(i -> entry("Que reforma la Ley número " + i + " de la Sospecha.", "93" + i, i))
                .toArray(String[]::new);
        SmallGazette.pages().put(GazettePages.LIST, list(entries));
        round();

        SmallGazette.pages().put(GazettePages.LIST, list(entry("Que expide la Ley Sospechosa de Prueba.", "9399", 99)));
        var suspect = round();
        var before = records().size();
        var accepted = doubts.acceptPage(
                gaceta.id(), java.net.URI.create("https://gaceta.diputados.gob.mx" + GazettePages.LIST));
        var after = round();

        assertThat(suspect.ending()).isEqualTo(FetchEnding.EMPTY_SUSPECT);
        assertThat(suspect.published()).isZero();
        assertThat(before).isEqualTo(10);
        assertThat(accepted).isTrue();
        assertThat(after.published()).isEqualTo(1);
        assertThat(after.problems()).extracting("what").containsExactly("fewer-believed");
    }

    @Test
    void emptyListIsReportedOnceAndRetractsNothing() {
        SmallGazette.pages().put(GazettePages.LIST, list(entry("Que reforma la Ley Vaciada de Prueba.", "9401", 1)));
        round();

        SmallGazette.pages().put(GazettePages.LIST, list());
        var empty = round();

        assertThat(empty.ending()).isEqualTo(FetchEnding.EMPTY_SUSPECT);
        assertThat(empty.problems())
                .filteredOn(p -> p.address().toString().endsWith(GazettePages.LIST))
                .hasSize(1)
                .first()
                .satisfies(p -> assertThat(p.expects()).containsExactly("items-as-before", "1"));
        assertThat(records()).hasSize(1);
    }

    @Test
    void failedPageMakesTheRoundPartial() {
        SmallGazette.pages()
                .put(
                        GazettePages.INDEX,
                        GazettePages.index()
                                .replace("</ul>", "</ul><a href='/Gaceta/Iniciativas/66/gp66_a2segundo.html'>2</a>"));
        SmallGazette.pages().put("/Gaceta/Iniciativas/66/gp66_a2segundo.html", "<html><body>nada</body></html>");
        SmallGazette.pages().put(GazettePages.LIST, list(entry("Que reforma la Ley Parcial de Prueba.", "9402", 1)));

        var report = round();

        assertThat(report.ending()).isEqualTo(FetchEnding.PARTIAL);
        assertThat(report.endings()).containsEntry(FetchEnding.CHANGED_SHAPE, 1);
        assertThat(records()).hasSize(1);
    }

    @Test
    void incidentIsPublishedOnceAtItsBeginAndEnd() {
        var good = list(entry("Que reforma la Ley del Incidente de Prueba.", "9403", 1));
        SmallGazette.pages().put(GazettePages.LIST, good);
        round();
        SmallGazette.pages().put(GazettePages.LIST, "<html><title>Mantenimiento</title><body></body></html>");
        var rounds = List.of(round(), round(), round());
        SmallGazette.pages().put(GazettePages.LIST, good);
        var well = round();

        await().untilAsserted(() -> assertThat(facts(well)).containsExactly("source-recovered"));
        assertThat(facts(rounds.get(0))).as("it may pass").containsExactly("");
        assertThat(facts(rounds.get(1))).containsExactly("source-silent");
        assertThat(facts(rounds.get(2))).containsExactly("");
    }

    /**
     * The figure is printed, to be compared on one's own machine; the bench's driver does the same over the whole
     * house.
     */
    @Test
    void tenThousandHistoricBillsSendNoAlert() {
        var index = new StringBuilder();
        for (var at = 0; at < 20; at++) {
            var path = "/Gaceta/Iniciativas/66/gp66_a1h%d.html".formatted(at);
            var from = at * 500;
            index.append("<a href='").append(path).append("'>x</a>");
            SmallGazette.pages()
                    .put(
                            path,
                            list(java.util.stream.IntStream.range(from, from + 500)
                                    .mapToObj(
                                            i -> entry("Que reforma la Ley Histórica " + i + ".", "" + (20000 + i), i))
                                    .toArray(String[]::new)));
        }
        SmallGazette.pages().put(GazettePages.INDEX, GazettePages.index().replace("</ul>", "</ul>" + index));
        SmallGazette.pages().put(GazettePages.LIST, list(entry("Que reforma la Ley de Hoy de Prueba.", "19999", 1)));

        var report = round(Duration.ofMinutes(3));

        assertThat(report.silent()).isTrue();
        assertThat(report.published()).isEqualTo(10_001);
        assertThat(report.problems()).isEmpty();
        System.out.printf(
                "10,001 historic bills in a silent first round: %d ms%n",
                Duration.between(report.startedAt(), report.endedAt()).toMillis());
    }

    private List<String> facts(RoundReport report) {
        return TopicRecords.under("sources.health.v1", gaceta.id()).stream()
                .map(r -> io.restassured.path.json.JsonPath.from(new String(r.value(), StandardCharsets.UTF_8)))
                .filter(event -> event.getString("round.id").equals(report.id().toString()))
                .map(event -> java.util.Objects.toString(event.getString("fact"), ""))
                .toList();
    }

    private List<String> records() {
        return database.list("select source_key from source_record order by id", row -> row.getString(1));
    }

    private static List<String> publishedEvents(String sourceKey) {
        return TopicRecords.under(SIGHTED, "mx.diputados.gaceta|" + sourceKey).stream()
                .peek(r -> ContractSamples.assertValid(SIGHTED, r.value()))
                .map(r -> new String(r.value(), StandardCharsets.UTF_8))
                .toList();
    }
}
