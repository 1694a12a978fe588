package mx.vigia.local.pretend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import mx.vigia.local.pretend.gaceta.GacetaAddresses;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionsTest {
    private static final String LIST = "/Gaceta/Iniciativas/66/gp66_a3primero.html";
    private static final String TODAY = "/Gaceta/66/2026/nov/20261124";

    @TempDir
    Path data;

    private Instant now = OpenPretendSites.TUESDAY;
    private OpenPretendSites opened;

    @BeforeEach
    void open() throws Exception {
        opened = OpenPretendSites.usingClock(() -> now, data);
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void controlPageHasVoteAndMeetingFormsAndSiteList() throws Exception {
        var before = opened.controlPage();

        assertThat(before.select("form[action$=vote], form[action$=call-meeting], form[action$=cancel-meeting]"))
                .hasSizeGreaterThan(2);
        assertThat(before.select("select[name=site] option")).hasSizeGreaterThan(5);
        assertThat(opened.post("call-meeting", "{\"sort\":\"picnic\"}").statusCode())
                .isEqualTo(400);

        opened.act("call-meeting", "{\"sort\":\"forum\",\"days\":0}");

        assertThat(opened.controlPage().select("td:contains(foro)"))
                .hasSizeGreaterThan(before.select("td:contains(foro)").size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cancel-meeting | {\"meeting\":\"meeting-9999\"} | the id of a stored meeting",
                "publish | {\"n\":-5} | n to be a whole number from 1 to 2000",
                "publish | {\"n\":\"muchas\"} | n to be a whole number from 1 to 2000",
                "refer | {\"bill\":\"nadie\"} | the id of a bill",
                "step | {\"step\":\"flown\"} | step to be one of",
                "call-meeting | {\"days\":12345} | days to be a whole number",
                "call-meeting | {\"topic\":\"ciberseguridad\"} | topic to be one of [ai, ",
                "present | {\"themes\":\"nube,cybersecurity\"} | themes to be some of [",
                "present | {\"themes\":\",\"} | themes to be some of [",
                "present | {\"kind\":\"law\"} | kind to be one of [initiative, ",
                "present | {\"from\":\"pope\"} | from to be one of [deputy, ",
                "present | {\"size\":\"huge\"} | size to be one of [short, ",
                "present | {\"deputy\":501} | deputy to be a whole number from 1 to 500",
                "state-step | {\"state\":\"approved\"} | state to be one of [TURNED, ",
                "print-notice | {\"closes\":\"mañana\"} | closes to be a date",
            })
    void invalidActionIsRefusedAndChangesNothing(String action, String given, String expected) throws Exception {
        var before = opened.truth().size();

        var answer = opened.post(action, given);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(expected, "but found");
        assertThat(opened.truth()).hasSize(before);
    }

    @Test
    void storedActionThatCannotBeAppliedIsSkipped() throws Exception {
        var before = opened.truth();
        opened.close();
        Files.writeString(data.resolve("legislature.jsonl"), """
                {"at":"2026-11-24T15:00:00Z","name":"present","with":{"title":"Que reforma.","themes":"cybersecurity"}}
                {"at":"2026-11-24T15:00:00Z","name":"print-notice","with":{"title":"Aviso.","closes":"mañana"}}
                """, StandardOpenOption.APPEND);

        opened = OpenPretendSites.usingClock(() -> now, data);

        assertThat(opened.truth()).isEqualTo(before);
        assertThat(opened.controlPage().select("form")).isNotEmpty();
        assertThat(opened.controlPage().select(".state").text())
                .endsWith("Acciones guardadas que ya no se pudieron aplicar: 2.");
        assertThat(opened.act("publish-next", "")).hasSize(1);
    }

    @Test
    void themesAreListedWithCommasAndSpaces() throws Exception {
        var bill = only(opened.act("present", "{\"title\":\"Que reforma.\",\"themes\":\"nube, ciberseguridad\"}"));

        assertThat(bill.path("topics").toString()).contains("cloud", "cybersecurity");
    }

    @Test
    void surroundingSpaceIsTrimmed() throws Exception {
        var bill = only(opened.act("publish-next", "{\"topic\":\"cybersecurity\"}"));

        var referred = opened.act("refer", "{\"bill\":\" " + bill.path("id").asText() + " \"}");

        assertThat(only(referred).path("id")).isEqualTo(bill.path("id"));
    }

    @Test
    void listedSiteNamesAreUnique() throws Exception {
        assertThat(opened.controlPage().select("select[name=site] option").eachText())
                .doesNotHaveDuplicates();
    }

    @Test
    void publishedBillAppearsInListIndexPartAndDay() throws Exception {
        var bill = only(opened.act("publish-next", "{\"topic\":\"cybersecurity\"}"));

        assertThat(bill.path("topics").toString()).contains("cybersecurity");
        assertThat(opened.text(LIST)).contains(bill.path("title").asText());
        assertThat(opened.text(partOf(bill))).contains("name=\"" + anchorOf(bill) + "\"");
        assertThat(opened.text(TODAY + "-II.html")).contains(partOf(bill));
        assertThat(opened.text(TODAY + ".html")).contains(TODAY + "-II.html");
    }

    @Test
    void requestedKindIsPublished() throws Exception {
        for (int i = 0; i < 12; i++) {
            var bill = only(opened.act("publish-next", "{\"topic\":\"cybersecurity\",\"kind\":\"initiative\"}"));

            assertThat(bill.path("kind").asText()).isEqualTo("initiative");
        }
    }

    @Test
    void controlPageKeepsSearchAndSections() throws Exception {
        var page = opened.controlPage();

        assertThat(page.select("form[role=search], a[href=/topics], a[href=/sources], a[href=/watches]"))
                .hasSize(4);
        assertThat(page.text()).contains("donde no existe");
    }

    @Test
    void hostileTitleIsEscaped() throws Exception {
        var bill = only(opened.act("publish-next", "{\"hostile\":true}"));

        assertThat(opened.page(LIST).select("script").toString()).doesNotContain("vigía");
        assertThat(opened.page(partOf(bill)).select("a.Indice").text())
                .contains("<script>alert(\"vigía\")</script> Bcc:");
        assertThat(opened.text(LIST)).contains("&#8238;");
    }

    @Test
    void referredBillIsListedWithItsCommittee() throws Exception {
        var bill = only(opened.act("publish-next", "{\"topic\":\"ai\"}"));
        now = now.plusSeconds(60);

        var referred =
                only(opened.act("refer", "{\"bill\":\"" + bill.path("bill").asText() + "\"}"));

        assertThat(kinds(referred)).containsExactly("new", "referred");
        assertThat(opened.page(TODAY + "-VII.html").text()).contains("1. Que expide", "Turno: Comisi", "para dictamen");
        assertThat(opened.text(LIST)).contains("Turnada a la");
    }

    @Test
    void revertedTextEqualsTheOriginal() throws Exception {
        var bill = only(opened.act("publish-next", "{\"topic\":\"cybersecurity\"}"));
        var named = "{\"bill\":\"" + bill.path("bill").asText() + "\"}";
        var before = opened.text(partOf(bill));

        opened.act("change-text", named);
        assertThat(opened.text(partOf(bill))).isNotEqualTo(before).contains("Fe de erratas");
        var after = only(opened.act("change-back", named));

        assertThat(opened.text(partOf(bill))).isEqualTo(before);
        assertThat(kinds(after)).containsExactly("new", "text-changed", "text-changed");
    }

    @Test
    void stepsFollowTheBillLifecycle() throws Exception {
        var bill = only(opened.act("publish-next", "{\"topic\":\"cloud\"}"));
        var named = "{\"bill\":\"" + bill.path("bill").asText() + "\"}";
        opened.act("refer", named);

        opened.act("step", named);
        opened.act("step", named);

        assertThat(opened.text(LIST)).contains("aprobada en la Cámara de Diputados con");
        assertThat(opened.post("step", "{\"step\":\"flown away\"}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void reorderedOrRedatedListKeepsItsEntries() throws Exception {
        var before = opened.page(LIST).select("ul > li").eachText();

        opened.act("reorder-list", "");
        opened.act("redate-list", "");

        assertThat(opened.page(LIST).select("ul > li").eachText())
                .isNotEqualTo(before)
                .containsExactlyInAnyOrderElementsOf(before);
        assertThat(opened.text(LIST)).contains("actualizado 23/nov/2026");
    }

    @Test
    void redesignedMarkupHidesAllEntries() throws Exception {
        opened.act("break-markup", "");
        assertThat(opened.page(LIST).select("ul > li")).isEmpty();

        opened.act("heal", "");
        assertThat(opened.page(LIST).select("ul > li")).isNotEmpty();
    }

    @Test
    void siteStopsInTwoWaysAndRecovers() throws Exception {
        opened.act("fall-silent", "");
        assertThat(opened.page(LIST).select("ul > li")).isEmpty();
        assertThat(opened.gazette(LIST).statusCode()).isEqualTo(200);

        opened.act("fall-silent", "{\"how\":\"503\"}");
        assertThat(opened.gazette(LIST).statusCode()).isEqualTo(503);

        opened.act("speak", "");
        assertThat(opened.page(LIST).select("ul > li")).isNotEmpty();
    }

    @Test
    void twoHundredBillsHaveUniqueTitles() throws Exception {
        var bills = opened.act("publish", "{\"n\":200}");

        assertThat(bills.stream().map(b -> b.path("title").asText()))
                .hasSize(200)
                .doesNotHaveDuplicates();
        assertThat(bills.stream().filter(b -> b.path("topics").toString().contains("cybersecurity")))
                .hasSize(40);
    }

    @Test
    void restartRestoresStateFromATruncatedJournal() throws Exception {
        opened.act("publish-next", "");
        opened.act("refer", "");
        var before = opened.truth();
        var tag = opened.gazette(LIST).headers().firstValue("ETag");
        opened.close();
        Files.writeString(data.resolve("legislature.jsonl"), "{\"at\":\"2026", StandardOpenOption.APPEND);
        now = now.plus(Duration.ofDays(2));

        opened = OpenPretendSites.usingClock(() -> now, data);

        assertThat(opened.truth()).isEqualTo(before);
        assertThat(opened.gazette(LIST).headers().firstValue("ETag")).isEqualTo(tag);
    }

    @Test
    void startsWithoutDataMakeTheSamePages() throws Exception {
        try (var other = OpenPretendSites.usingClock(InstantSource.fixed(now), data.resolve("other"))) {
            assertThat(other.text(LIST)).isEqualTo(opened.text(LIST));
            assertThat(other.truth()).isEqualTo(opened.truth());
        }
    }

    @Test
    void accessLogRecordsTheEndOfTheResponse() throws Exception {
        var size = opened.gazette(LIST).body().length;

        // The line is written once the last byte has left, which may be after we have read it.
        var request = await().atMost(Duration.ofSeconds(30))
                .until(() -> opened.items("/pretend/log"), log -> !log.isEmpty())
                .getFirst();

        assertThat(request.path("path").asText()).isEqualTo(LIST);
        assertThat(request.path("host").asText()).isEqualTo(GacetaAddresses.HOST);
        assertThat(request.path("bytes").asInt()).isEqualTo(size);
        assertThat(Instant.parse(request.path("ended").asText())).isEqualTo(now);
    }

    @Test
    void crossSiteAndUnknownActionsAreRefused() throws Exception {
        assertThat(opened.post("publish-next", "", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(opened.post("publish-next", "", "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(opened.post("dissolve", "").statusCode()).isEqualTo(404);
        assertThat(opened.post("publish-next", "{").statusCode()).isEqualTo(400);
    }

    private static List<String> kinds(JsonNode bill) {
        return bill.path("facts")
                .valueStream()
                .map(f -> f.path("kind").asText())
                .toList();
    }

    private static JsonNode only(List<JsonNode> bills) {
        assertThat(bills).hasSize(1);
        return bills.getFirst();
    }

    private static String partOf(JsonNode bill) {
        return URI.create(bill.path("address").asText()).getPath();
    }

    private static String anchorOf(JsonNode bill) {
        return URI.create(bill.path("address").asText()).getFragment();
    }
}
