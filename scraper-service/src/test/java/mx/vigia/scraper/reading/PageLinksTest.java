package mx.vigia.scraper.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageLinksTest {
    private static final URI ADDRESS = URI.create("https://congreso.example/gaceta/lista.html");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/a.pdf",
                "//evil/a.pdf",
                "///evil.example/a.pdf",
                " //evil.example/a.pdf",
                "/\t/evil.example/a.pdf",
                "/\n/evil.example/a.pdf",
                "\\\\evil.example\\a.pdf",
                "/\\evil.example/a.pdf",
                "\\/evil.example/a.pdf",
                "https:evil.example/a.pdf",
                "HTTPS:evil.example/a.pdf",
                "http:evil.example/a.pdf",
                "https:/evil.example/a.pdf",
                "https:///evil.example/a.pdf",
                "https:\\\\evil.example\\a.pdf",
                "ht\ttps:/\\evil.example/a.pdf",
                "//congreso.example@evil.example/a.pdf",
                "//congreso.example.evil.example/a.pdf",
                "//congreso.example\\.evil.example/a.pdf"
            })
    void linkThatHidesItsHostIsRefusedByName(String written) {
        var links = new PageLinks(ADDRESS);

        assertThat(links.resolve(ADDRESS.toString(), written)).isEmpty();
        assertThat(links.parse(written)).isEmpty();
        assertThat(links.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.address()).isEqualTo(ADDRESS);
            assertThat(problem.what()).isEqualTo("link-refused");
            assertThat(problem.expected()).isEqualTo("a link with http:// or https:// and its host");
            assertThat(problem.found()).endsWith("a.pdf");
        });
    }

    @Test
    void otherLinksAreFollowed() {
        var followed = Map.of(
                "a.pdf", "https://congreso.example/gaceta/a.pdf",
                "/a//b.pdf", "https://congreso.example/a//b.pdf",
                "?next=//evil.example", "https://congreso.example/gaceta/lista.html?next=//evil.example",
                "//congreso.example/a.pdf", "https://congreso.example/a.pdf",
                "//CONGRESO.example/a.pdf", "https://CONGRESO.example/a.pdf",
                "https://otro.example/a.pdf", "https://otro.example/a.pdf",
                "HTTP://otro.example/a.pdf", "http://otro.example/a.pdf");
        var links = new PageLinks(ADDRESS);

        followed.forEach((written, address) -> assertThat(links.resolve(ADDRESS.toString(), written))
                .as(written)
                .contains(URI.create(address)));
        assertThat(links.problems()).isEmpty();
    }

    @Test
    void manyRefusedLinksAreToldInPart() {
        var links = new PageLinks(ADDRESS);
        for (var number = 0; number < 1_000; number++) {
            links.resolve(ADDRESS.toString(), "//evil.example/" + number);
        }

        assertThat(links.problems()).hasSize(10);
    }

    @Test
    void everyWayToALinkOfAPageRefusesIt() {
        var html = page("<body><a href='//evil.example/1'>one</a></body>");
        assertThat(html.body().one("a").link()).isEmpty();
        assertThat(html.body().linkedLines().getFirst().links()).isEmpty();
        assertThat(html.body().lines().getFirst().one("a").link()).isEmpty();
        assertThat(html.resolveLink("//evil.example/2")).isEmpty();
        assertThat(Fragment.link("<a href='\\\\evil.example/3'>", html)).isEmpty();
        assertThat(html.refusedLinks())
                .extracting(ReadingProblem::found)
                .containsExactly("//evil.example/1", "//evil.example/2", "\\\\evil.example/3");

        var json = page("{\"pdf\": \"//evil.example/4\", \"html\": \"https:evil.example\"}");
        assertThat(json.json().link("pdf")).isEmpty();
        assertThat(json.json().link("html")).isEmpty();
        assertThat(json.refusedLinks()).hasSize(2);
    }

    @Test
    void baseThatHidesItsHostIsNotTheBase() {
        var page = page("<html><head><base href='//evil.example/'></head><body><a href='a.pdf'>one</a></body></html>");

        assertThat(page.body().one("a").link()).contains(URI.create("https://congreso.example/gaceta/a.pdf"));
        assertThat(page.refusedLinks()).extracting(ReadingProblem::found).containsExactly("//evil.example/");
    }

    @Test
    void registryReportsWhatItsReaderCameAcross() {
        var written = new DeclaredReaders.Written(new LinkReader(), "faro", PageKind.LIST, 1);
        var readers = ReaderRegistry.with(List.of(), List.of(() -> List.of(written)));

        var reading = readers.read("faro", page("<body><a href='//evil.example/1'>one</a><a href='2'>two</a></body>"))
                .reading();

        assertThat(reading.next()).containsExactly(URI.create("https://congreso.example/gaceta/2"));
        assertThat(reading.problems()).extracting(ReadingProblem::what).containsExactly("link-refused");
    }

    private static FetchedPage page(String text) {
        return FetchedPage.of(ADDRESS, text, LocalDate.of(2026, 10, 9));
    }

    /** Follows every link. */
    private static final class LinkReader implements PageReader {
        @Override
        public String signature() {
            return "a";
        }

        @Override
        public Reading read(FetchedPage page) {
            return Reading.ofLinks(page.body().all("a").stream()
                    .flatMap(a -> a.link().stream())
                    .toList());
        }
    }
}
