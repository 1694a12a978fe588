package mx.vigia.local.pretend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import mx.vigia.local.pretend.chamber.BillTextGenerator;
import mx.vigia.local.pretend.chamber.LegislatureState;
import mx.vigia.local.pretend.chamber.Script;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazettePagesTest {
    private static final String LIST = "/Gaceta/Iniciativas/66/gp66_a3primero.html";

    @TempDir
    Path data;

    private OpenPretendSites opened;

    @BeforeEach
    void open() throws Exception {
        opened = OpenPretendSites.at(OpenPretendSites.TUESDAY, data);
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void everyBillIsOnItsTruthPages() throws Exception {
        for (var bill : opened.truth()) {
            for (var address : bill.path("pages")) {
                var path = URI.create(address.asText()).getPath();
                assertThat(opened.gazette(path).statusCode()).as(path).isEqualTo(200);
            }
            var part = URI.create(bill.path("pages").get(0).asText()).getPath();
            if (part.endsWith(".pdf")) {
                assertThat(opened.page(URI.create(bill.path("pages").get(1).asText())
                                        .getPath())
                                .select("a[href=" + part + "]"))
                        .hasSize(1);
            } else {
                assertThat(opened.page(part).select("a.Indice, p.Versales").text())
                        .contains(withoutStop(bill));
            }
        }
    }

    @Test
    void listsMatchTheTruthExactly() throws Exception {
        var listed = List.of(
                        LIST,
                        "/Gaceta/Iniciativas/66/gp66_a2perma2.html",
                        "/Gaceta/Proposiciones/66/gp66_P_a3primero.html",
                        "/Gaceta/Proposiciones/66/gp66_P_a2perma2.html")
                .stream()
                .flatMap(path -> titles(path).stream())
                .toList();
        var truly = opened.truth().stream().map(b -> b.path("title").asText()).toList();

        assertThat(listed).containsExactlyInAnyOrderElementsOf(truly).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void pagesHaveTheQuirksOfTheRealSite() throws Exception {
        var list = opened.text(LIST);
        var part = opened.text("/Gaceta/66/2026/nov/20261117-I.html");

        assertThat(opened.gazette(LIST).headers().firstValue("Content-Type")).hasValue("text/html; charset=ISO-8859-1");
        assertThat(list).contains("document.write('", "</>", "<!-- jueves 8 octubre", "X)\n", "<i>ad valorem</i>");
        assertThat(opened.gazette(LIST).body()).contains(0x81);
        assertThat(part).contains("</>");
        assertThat(part.split("<p>").length).isGreaterThan(part.split("</p>").length);
    }

    @Test
    void severalNewEntriesShareOnePlaceholderUntilTheyAreNumbered() throws Exception {
        assertThat(opened.text(LIST).split("\\(\\d+X\\)")).hasSizeGreaterThan(5);

        opened.act("number", "");

        assertThat(opened.text(LIST).replaceFirst("(?s)<!-- jueves.*", "")).doesNotContain("X)");
    }

    @Test
    void dayWithoutIssueAndRobotsFileAreNotFound() throws Exception {
        assertThat(opened.gazette("/Gaceta/66/2026/nov/20261122.html").statusCode())
                .isEqualTo(404);
        assertThat(opened.gazette("/Gaceta/66/2026/xyz/20261124.html").statusCode())
                .isEqualTo(404);
        assertThat(opened.gazette("/robots.txt").statusCode()).isEqualTo(404);
    }

    @Test
    void unchangedPageIsNotModified() throws Exception {
        var first = opened.gazette(LIST).headers();
        var tag = first.firstValue("ETag").orElseThrow();
        var date = first.firstValue("Last-Modified").orElseThrow();

        assertThat(opened.gazette(LIST, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(opened.gazette(LIST, "If-Modified-Since", date).statusCode()).isEqualTo(304);

        opened.act("publish-next", "{\"topic\":\"cybersecurity\"}");

        assertThat(opened.gazette(LIST, "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void textsAreDistinctAndLongEnough() throws Exception {
        var script = Script.read();
        var prose = new BillTextGenerator(script);
        var legislatureState = LegislatureState.in(
                data.resolve("other"), script, java.time.InstantSource.fixed(OpenPretendSites.TUESDAY));
        var texts = legislatureState.now().bills().stream()
                .map(b -> String.join(
                        " ",
                        prose.generateText(b).stream()
                                .map(BillTextGenerator.Paragraph::words)
                                .toList()))
                .toList();

        assertThat(texts).doesNotHaveDuplicates().allSatisfy(t -> {
            assertThat(t.split("\\s+")).hasSizeBetween(300, 2_500);
            assertThat(t).doesNotContain("{", "}");
        });
    }

    private List<String> titles(String path) {
        try {
            return opened.page(path).select("ul > li").stream()
                    .map(GazettePagesTest::title)
                    .toList();
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String title(Element entry) {
        return org.jsoup.Jsoup.parse(entry.html().split("<br>")[0]).text().strip();
    }

    private static String withoutStop(JsonNode bill) {
        return bill.path("title").asText().replaceFirst("\\.$", "");
    }
}
