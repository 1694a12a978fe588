package mx.vigia.scraper.sites.br_camara;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import mx.vigia.scraper.reading.EntryList;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.UrlQuery;

/** Reads one page of a search, with links to each proposition and to the next page; at most a hundred are given. */
@Reads(site = OneProposition.SITE, kind = PageKind.LIST, address = "/api/v2/proposicoes")
public final class PropositionList implements PageReader {
    private static final int MAX_PAGE_SIZE = 100;

    @Override
    public String signature() {
        return "/dados/0/siglaTipo";
    }

    @Override
    public Reading read(FetchedPage page) {
        var items = page.json().all("dados");
        var read = EntryList.of(
                page,
                items,
                item -> item.text("ementa"),
                item -> new Sighting(
                        PageKind.LIST, List.of(item.requiredText("id")), OneProposition.fields(item), List.of()));
        var next = new ArrayList<URI>();
        items.forEach(item -> item.link("uri").ifPresent(next::add));
        page.json().all("links").stream()
                .filter(link -> link.text("rel").equals("next"))
                .forEach(link -> link.link("href").ifPresent(next::add));
        var problems = new ArrayList<>(read.unread());
        var requested = UrlQuery.of(page.address()).number("itens", 0);
        problems.addAll(
                requested > MAX_PAGE_SIZE
                        ? ReadingProblem.checkCount(page.address(), requested, items.size())
                        : List.of());
        return new Reading(read.read(), next, problems);
    }
}
