package mx.vigia.scraper.sites.us_federal_register;

import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/** Reads which documents a citation such as 82 FR 60602 refers to. */
@Reads(site = Register.SITE, kind = PageKind.INDEX, address = "/api/v1/documents/search-details/?")
public final class CitationLookup implements PageReader {
    @Override
    public String signature() {
        return "/suggestions";
    }

    @Override
    public Reading read(FetchedPage page) {
        var numbers = page.json().one("suggestions").findValue("citation").stream()
                .flatMap(citation -> citation.all("document_numbers").stream())
                .map(JsonTree::text);
        return Reading.ofLinks(numbers.map(number -> page.address().resolve("/api/v1/documents/" + number + ".json"))
                .toList());
    }
}
