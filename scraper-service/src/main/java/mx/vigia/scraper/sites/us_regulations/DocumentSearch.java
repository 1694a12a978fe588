package mx.vigia.scraper.sites.us_regulations;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.UrlQuery;

/** Reads one page of a search for documents. */
@Reads(site = DocumentSearch.SITE, kind = PageKind.LIST, address = "/v4/documents")
public final class DocumentSearch implements PageReader {
    static final String SITE = "us.regulations";

    @Override
    public String signature() {
        return "/data";
    }

    @Override
    public Reading read(FetchedPage page) {
        var meta = page.json().one("meta");
        var entries = page.json().all("data").stream()
                .map(document -> Entry.sighting(page, document))
                .toList();
        var problems = new ArrayList<>(ReadingProblem.checkCount(page.address(), expectedCount(meta), entries.size()));
        problems.addAll(ReadingProblem.checkCount(page.address(), meta.number("numberOfElements"), entries.size()));
        return new Reading(entries, nextPages(page, meta), problems);
    }

    /** Every page but the last is full. */
    private static int expectedCount(JsonTree meta) {
        var before = (meta.number("pageNumber") - 1) * meta.number("pageSize");
        return Math.min(meta.number("pageSize"), Math.max(0, meta.number("totalElements") - before));
    }

    private static List<URI> nextPages(FetchedPage page, JsonTree meta) {
        if (!meta.isTrue("hasNextPage")) {
            return List.of();
        }
        var requested =
                page.address().getRawQuery() == null ? "" : page.address().getRawQuery();
        var rest = requested.replaceAll("&?page(?:%5B|\\[)number(?:%5D|\\])=\\d+", "");
        var number = UrlQuery.of(page.address()).number("page[number]", 1) + 1;
        return List.of(URI.create("%s?%s&page%%5Bnumber%%5D=%d"
                .formatted(page.address().toString().replaceFirst("\\?.*", ""), rest, number)));
    }
}
