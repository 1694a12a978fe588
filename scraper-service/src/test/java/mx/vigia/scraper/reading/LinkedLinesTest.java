package mx.vigia.scraper.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkedLinesTest {
    private static final URI ADDRESS = URI.create("https://x.mx/page.html");

    @Test
    void linesKeepTheirOwnLinksWhereTheyStand() {
        var lines = lines("<p>One  <a href='/a'>the&nbsp;same</a>, two <b><a href='/b'>the same</a></b>.<br>Three</p>");

        assertThat(lines).extracting(LinkedText::text).containsExactly("One the same, two the same.", "Three");
        assertThat(lines.getFirst().links())
                .containsExactly(
                        new LinkedText.Link(4, 12, URI.create("https://x.mx/a")),
                        new LinkedText.Link(18, 26, URI.create("https://x.mx/b")));
        assertThat(lines.getLast().links()).isEmpty();
    }

    @Test
    void linkOverTwoLinesIsInBoth() {
        var lines = lines("<p><a href='/a'>one<br>two</a> three</p>");

        assertThat(lines).extracting(line -> line.links().size()).containsExactly(1, 1);
        assertThat(lines.getLast().links().getFirst().end()).isEqualTo(3);
    }

    @Test
    void restOfALineMovesItsLinks() {
        var line = lines("<p>1. <a href='/a'>one</a></p>").getFirst().from(3);

        assertThat(line.text()).isEqualTo("one");
        assertThat(line.links().getFirst().start()).isZero();
        assertThat(line.followedBy(line).links().getLast().start()).isEqualTo(4);
    }

    @Test
    void passageEndsWhereTheNextAnchorBegins() {
        var page = page("<p>before<p><a name='x'></a>one <a href='/a'>two</a><p>three<a name='y'></a>four");

        assertThat(page.body().linkedLinesFrom("x", List.of("x", "y")))
                .extracting(LinkedText::text)
                .containsExactly("one two", "three");
    }

    private static List<LinkedText> lines(String markup) {
        return page(markup).body().linkedLines();
    }

    private static FetchedPage page(String markup) {
        return FetchedPage.of(ADDRESS, "<html><body>" + markup + "</body></html>", LocalDate.of(2026, 10, 6));
    }
}
