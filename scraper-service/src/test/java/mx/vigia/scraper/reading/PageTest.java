package mx.vigia.scraper.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final URI ADDRESS = URI.create("https://site.example/page");

    @Test
    void anAnswerInJsonIsRecognisedByAPointerAndNeverByASelector() {
        var page = page("{\"results\": [{\"title\": \"A  rule\", \"until\": null}]}");

        assertThat(page.shows("/results/0/title")).isTrue();
        assertThat(page.shows("/results/0/missing")).isFalse();
        assertThat(page.shows("p")).isFalse();
        assertThat(page.json().all("results").getFirst().words("title")).isEqualTo("A rule");
        assertThat(page.json().all("results").getFirst().text("until")).isEmpty();
    }

    @Test
    void whatIsMissingInJsonIsNamedWithWhatIsThere() {
        var page = page("{\"data\": {\"id\": 4}}");

        assertThatThrownBy(() -> page.json().one("results"))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("'results' at the top")
                .hasMessageContaining("data");
        assertThatThrownBy(() -> page.json().one("data").words("title")).hasMessageContaining("'title' at /data");
    }

    @Test
    void aPageOfHtmlWhereJsonIsDueHasChanged() {
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
        assertThat(page("<tr><td>cell").shows("html")).isTrue();
    }

    @Test
    void aDocumentNestedTooDeepIsRefusedAndNotFollowed() {
        assertThatThrownBy(() -> page("[".repeat(200)).json()).isInstanceOf(PageChanged.class);
    }

    private static Page page(String text) {
        return Page.of(ADDRESS, text, LocalDate.of(2026, 10, 9));
    }

    @Test
    void aGuardsShellIsNamedAsAWall() {
        var shell =
                page("<html><head><script src='/_Incapsula_Resource?SWJIYLWA=5'></script></head><body></body></html>");

        assertThat(shell.shows(Wall.MARK)).isTrue();
        assertThatThrownBy(() -> Wall.refuse(shell, "a day"))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("expected a day but found a wall ('_Incapsula_Resource')");
    }

    @Test
    void theRunningTextOfARegionStandsInParagraphs() {
        assertThat(page("<div><p>Uno <b>y</b>\n dos</p><div>Tres<br>Cuatro</div></div>")
                        .body()
                        .paragraphs())
                .isEqualTo("Uno y dos\n\nTres\n\nCuatro");
    }
}
