package mx.vigia.scraper.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FetchedPageTest {
    private static final URI ADDRESS = URI.create("https://site.example/page");

    @Test
    void jsonMatchesPointersButNotSelectors() {
        var page = page("{\"results\": [{\"title\": \"A  rule\", \"until\": null}]}");

        assertThat(page.matches("/results/0/title")).isTrue();
        assertThat(page.matches("/results/0/missing")).isFalse();
        assertThat(page.matches("p")).isFalse();
        assertThat(page.json().all("results").getFirst().requiredText("title")).isEqualTo("A rule");
        assertThat(page.json().all("results").getFirst().text("until")).isEmpty();
    }

    @Test
    void missingJsonFieldErrorListsTheExistingOnes() {
        var page = page("{\"data\": {\"id\": 4}}");

        assertThatThrownBy(() -> page.json().one("results"))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("'results' at the top")
                .hasMessageContaining("data");
        assertThatThrownBy(() -> page.json().one("data").requiredText("title"))
                .hasMessageContaining("'title' at /data");
    }

    @Test
    void pdfIsRecognisedByItsFirstBytes() {
        var pdf = page("%PDF-1.5");
        var html = page("<p>%PDF</p>");

        assertThat(pdf.matches("%PDF")).isTrue();
        assertThat(page("\r\n%PDF-1.5").matches("%PDF")).isTrue();
        assertThat(pdf.matches("html")).isFalse();
        assertThat(pdf.matches("/anything")).isFalse();
        assertThat(pdf.title()).isEmpty();
        assertThat(html.matches("%PDF")).isFalse();
        assertThat(html.matches("p")).isTrue();
    }

    @Test
    void htmlInsteadOfJsonIsAChangedPage() {
        assertThatThrownBy(() -> page("<html><p>sorry</p>").json()).isInstanceOf(PageChanged.class);
    }

    @Test
    void xmlKeepsItsNamesWithOrWithoutADeclaration() {
        assertThat(page("<?xml version=\"1.0\"?><Bill><Title>X</Title></Bill>")
                        .body()
                        .one("Title")
                        .text())
                .isEqualTo("X");
        assertThat(page("<proyectos><proyecto><titulo>Y</titulo></proyecto></proyectos>")
                        .body()
                        .one("proyecto > titulo")
                        .text())
                .isEqualTo("Y");
    }

    @Test
    void xhtmlAndFragmentsOfHtmlAreHtml() {
        assertThat(page("<?xml version=\"1.0\"?><!DOCTYPE html><html><body><p>one<p>two</body></html>")
                        .body()
                        .all("p"))
                .hasSize(2);
        assertThat(page("<tr><td>cell").matches("html")).isTrue();
    }

    @Test
    void deeplyNestedJsonIsRefused() {
        assertThatThrownBy(() -> page("[".repeat(200)).json()).isInstanceOf(PageChanged.class);
    }

    @Test
    void oneOfSeveralPointersIsEnough() {
        assertThat(page("{\"code\": 400}").matches("/documents, /code")).isTrue();
        assertThat(page("{\"other\": 400}").matches("/documents, /code")).isFalse();
    }

    @Test
    void dayIsReadWithOrWithoutTimeElseRefused() {
        var page = page("{\"a\": \"2021-01-06T05:00:00Z\", \"b\": null, \"c\": \"soon\"}");

        assertThat(page.json().day("a")).contains(LocalDate.of(2021, 1, 6));
        assertThat(page.json().day("b")).isEmpty();
        assertThatThrownBy(() -> page.json().day("c"))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("a day for 'c'")
                .hasMessageContaining("soon");
    }

    @Test
    void queryParametersAreParsed() {
        var query = UrlQuery.of(URI.create("https://site.example/list?limit=250&page%5Bsize%5D=25&odd=%2B&limit=3&x"));

        assertThat(query.number("limit", 20)).isEqualTo(250);
        assertThat(query.number("page[size]", 20)).isEqualTo(25);
        assertThat(query.number("offset", 0)).isZero();
        assertThat(query.text("odd")).isEqualTo("+");
        assertThat(UrlQuery.of(ADDRESS).text("x")).isEmpty();
    }

    @Test
    void markupInAFragmentBecomesText() {
        assertThat(Fragment.text(" <p><b>An Act</b></p> <p>It does &amp; says.</p>"))
                .isEqualTo("An Act It does & says.");
    }

    @Test
    void matchingCountIsNoProblem() {
        assertThat(ReadingProblem.checkCount(ADDRESS, 5, 5)).isEmpty();
        assertThat(ReadingProblem.checkCount(ADDRESS, 5, 4)).singleElement().satisfies(p -> {
            assertThat(p.what()).isEqualTo("count-differs");
            assertThat(p.expected()).isEqualTo("5");
            assertThat(p.found()).isEqualTo("4");
        });
    }

    @Test
    void lostLettersAreCounted() {
        assertThat(page("C\uFFFDmara de Diputados, Comisi\uFFFDn").checkBrokenLetters())
                .singleElement()
                .extracting(ReadingProblem::what, ReadingProblem::found)
                .containsExactly("broken-letters", "2");
        assertThat(page("Cámara").checkBrokenLetters()).isEmpty();
    }

    private static FetchedPage page(String text) {
        return FetchedPage.of(ADDRESS, text, LocalDate.of(2026, 10, 9));
    }

    @Test
    void guardPageIsReportedAsABlock() {
        var shell =
                page("<html><head><script src='/_Incapsula_Resource?SWJIYLWA=5'></script></head><body></body></html>");

        assertThat(shell.matches(BlockPage.GUARD_SELECTOR)).isTrue();
        assertThatThrownBy(() -> BlockPage.refuse(shell, "a day"))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("expected a day but found a wall ('_Incapsula_Resource')");
    }

    @Test
    void regionTextIsSplitIntoParagraphs() {
        assertThat(page("<div><p>Uno <b>y</b>\n dos</p><div>Tres<br>Cuatro</div></div>")
                        .body()
                        .paragraphs())
                .isEqualTo("Uno y dos\n\nTres\n\nCuatro");
    }

    @Test
    void sectionTextReachesToTheNextMark() {
        var stretches = page("<div>antes <p><a href='#'>Uno <b>x</b></a> <br>tras <i>uno</i></p><p>más</p><a"
                        + " href='#'>Dos</a></div>")
                .body()
                .sections("a");

        assertThat(stretches).extracting(TextSection::words).containsExactly("tras uno más", "");
        assertThat(stretches).extracting(s -> s.mark().text()).containsExactly("Uno x", "Dos");
    }

    @Test
    void badEntryIsReportedAndMostlyBadListIsChanged() {
        var page = page("<ul><li><b>1</b></li><li><b>2</b></li><li>drei</li></ul>");
        var entries = EntryList.of(
                page, page.body().all("li"), Region::text, li -> li.one("b").text());

        assertThat(entries.read()).containsExactly("1", "2");
        assertThat(entries.unread()).singleElement().satisfies(bad -> {
            assertThat(bad.what()).isEqualTo("entry-unread");
            assertThat(bad.found()).isEqualTo("drei");
        });
        var fetchedPage = page("<ul><li><b>1</b></li><li>zwei</li><li>drei</li></ul>");
        assertThatThrownBy(() -> EntryList.of(
                        fetchedPage,
                        fetchedPage.body().all("li"),
                        Region::text,
                        li -> li.one("b").text()))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("expected exactly one of 'b' but found none in 2 of 3 entries");
    }
}
