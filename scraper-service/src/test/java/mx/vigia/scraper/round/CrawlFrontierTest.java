package mx.vigia.scraper.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.scraper.catalog.SiteRequest;
import mx.vigia.scraper.reading.PageKind;
import org.junit.jupiter.api.Test;

class CrawlFrontierTest {
    private static final Map<String, Set<PageKind>> KINDS = Map.of(
            "/lista", Set.of(PageKind.PERIOD_LIST),
            "/dia", Set.of(PageKind.DAY),
            "/votacion", Set.of(PageKind.VOTE),
            "/texto-1", Set.of(PageKind.TEXT),
            "/texto-2", Set.of(PageKind.TEXT),
            "/nombres", Set.of(PageKind.ROLL_CALL),
            "/dia-o-texto", Set.of(PageKind.DAY, PageKind.TEXT));

    private final CrawlFrontier frontier =
            new CrawlFrontier(address -> KINDS.getOrDefault(address.getPath(), Set.of()));

    @Test
    void listsAreVisitedBeforeTextsFoundEarlier() {
        add("/texto-1", "/nombres", "/lista", "/texto-2", "/dia", "/votacion");

        assertThat(visited()).containsExactly("/lista", "/dia", "/votacion", "/texto-1", "/nombres", "/texto-2");
    }

    @Test
    void pageThatMayBeAListIsVisitedFirst() {
        add("/texto-1", "/dia-o-texto");

        assertThat(visited()).containsExactly("/dia-o-texto", "/texto-1");
    }

    @Test
    void pageWithoutAReaderIsNotVisited() {
        add("/nobody-knows", "/lista");

        assertThat(visited()).containsExactly("/lista");
    }

    @Test
    void listFoundOnATextIsVisitedNext() {
        add("/texto-1", "/texto-2");
        frontier.pollNext();
        add("/lista");

        assertThat(visited()).containsExactly("/lista", "/texto-2");
    }

    @Test
    void pageFoundTwiceIsVisitedOnce() {
        add("/lista", "/texto-1", "/lista");
        frontier.pollNext();
        add("/lista", "/texto-1");

        assertThat(visited()).containsExactly("/texto-1");
        assertThat(frontier.pollNext()).isEmpty();
    }

    private void add(String... paths) {
        Stream.of(paths)
                .map(path -> SiteRequest.page(URI.create("https://congreso.example" + path)))
                .forEach(frontier::add);
    }

    private List<String> visited() {
        var visited = new ArrayList<String>();
        for (var next = frontier.pollNext(); next.isPresent(); next = frontier.pollNext()) {
            visited.add(next.get().address().getPath());
        }
        return visited;
    }
}
