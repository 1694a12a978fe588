package mx.vigia.scraper.sites.eu_parliament;

import java.net.URI;
import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Sighting;

/** Reads procedures as open data; their events are described in sentences by the Observatory, to which each leads. */
@Reads(site = Procedure.SITE, kind = PageKind.RECORD, address = "/api/v2/procedures(?:/[\\w-]+)?")
public final class OpenData implements PageReader {
    @Override
    public String signature() {
        return "/data/0/process_id";
    }

    @Override
    public Reading read(FetchedPage page) {
        var processes = page.json().all("data");
        List<URI> files = processes.stream()
                .map(process -> procedure(page, process).address())
                .toList();
        return new Reading(
                processes.stream().map(process -> sighting(page, process)).toList(), files, List.of());
    }

    /** The title is in English like the Observatory's; the Spanish one is added for search. */
    private static Sighting sighting(FetchedPage page, JsonTree process) {
        var procedure = procedure(page, process);
        var titles = process.findValue("process_title");
        var term = process.requiredText("process_type").replaceFirst(".*/", "");
        var stated = procedure
                .fields(term)
                .title(titles.map(title -> title.text("en")).orElse(""))
                .summary(titles.map(title -> title.text("es")).orElse(""));
        return new Sighting(PageKind.RECORD, procedure.keys(), stated, List.of());
    }

    private static Procedure procedure(FetchedPage page, JsonTree process) {
        return Procedure.printed(page.address(), process.requiredText("label"));
    }
}
