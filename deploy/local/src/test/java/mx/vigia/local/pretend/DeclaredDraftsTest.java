package mx.vigia.local.pretend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import mx.vigia.scraper.catalog.SiteRequest;
import mx.vigia.scraper.declared.TryDeclared;
import mx.vigia.scraper.fetching.charset.CharsetDecoder;
import mx.vigia.scraper.reading.FetchedPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The drafts of declared sources that lack nothing read the pretend copies of their sites. */
class DeclaredDraftsTest extends ReadPretendSites {
    private static final String DRAFTS = "../../scraper-service/src/main/resources/declared/";

    @ParameterizedTest
    @CsvSource({"mx.sipinna.avisos, 2", "mx.scjn.acciones, 1", "mx.que.congreso, 1"})
    void draftReadsExactlyWhatThePretendSiteShows(String id, int lists) throws Exception {
        var declared = TryDeclared.chosen(DRAFTS + id + ".yaml");
        var starts = declared.site().startRequests(TODAY);
        assertThat(starts).hasSize(lists);

        var titles = new ArrayList<String>();
        for (var start : starts) {
            var reading = declared.readers().read(id, page(start)).reading();
            assertThat(reading.problems()).isEmpty();
            reading.sightings()
                    .forEach(s -> titles.add(s.said().fields().get("title").toString()));
        }

        assertThat(titles)
                .hasSizeGreaterThan(10)
                .containsExactlyInAnyOrderElementsOf(opened.items("/pretend/api/truth?site=" + id).stream()
                        .map(item -> item.path("title").asText())
                        .toList());
    }

    private FetchedPage page(SiteRequest start) throws Exception {
        var bytes = readers.bytes(start);
        return FetchedPage.of(start.answer(), bytes, CharsetDecoder.text(bytes, ""), TODAY);
    }
}
