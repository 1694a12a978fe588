package mx.vigia.scraper.sites.mx_son;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import mx.vigia.scraper.reading.EntryList;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.Citation;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;
import mx.vigia.scraper.reading.UrlQuery;

/** Reads one page of the issues of the gazette, newest first; the content of an issue is in its files. */
@Reads(site = GazettePage.SITE, kind = PageKind.LIST, address = "/publico/gaceta")
public final class GazettePage implements PageReader {
    static final String SITE = "mx.son.congreso";

    @Override
    public String signature() {
        return "/paginacion/total";
    }

    @Override
    public Reading read(FetchedPage page) {
        var paging = page.json().one("paginacion");
        var at = UrlQuery.of(page.address()).number("pagina", 1);
        var behind = paging.number("total") - (at - 1) * paging.number("limite");
        var issues = page.json().all("resultado");
        var read = EntryList.of(page, issues, issue -> issue.text("nombre"), issue -> sighting(page, issue));
        var problems = new ArrayList<>(read.unread());
        problems.addAll(ReadingProblem.checkCount(
                page.address(), Math.max(0, Math.min(behind, paging.number("limite"))), issues.size()));
        return new Reading(read.read(), behind > paging.number("limite") ? nextPages(page, at) : List.of(), problems);
    }

    private static List<URI> nextPages(FetchedPage page, int at) {
        var here = page.address().toString();
        var there = here.replaceFirst("([?&]pagina=)\\d+", "$1" + (at + 1));
        return there.equals(here) ? List.of() : List.of(URI.create(there));
    }

    private static Sighting sighting(FetchedPage page, JsonTree issue) {
        var name = issue.requiredText("nombre");
        var day = issue.day("fechaPublicacion")
                .orElseThrow(() -> new PageChanged(page.address(), "a day for 'fechaPublicacion'", name));
        var files = issue.all("mediaGaceta").stream()
                .flatMap(file -> file.findValue("media").flatMap(media -> media.link("ruta")).stream()
                        .map(address -> new DocumentLink(file.text("nombre"), address)))
                .toList();
        var stated = StatedFields.nothing()
                .title(name)
                .kind("notice", ("Gaceta " + issue.text("tipoGaceta")).strip())
                .number(name.replaceFirst("^.*?No\\.?\\s*(\\d+).*$", "$1"))
                .citation(new Citation("Congreso del Estado de Sonora, " + name, "", day.toString()));
        stated = files.isEmpty() ? stated : stated.documents(files);
        return new Sighting(PageKind.LIST, List.of(issue.requiredText("id")), stated, List.of(day));
    }
}
