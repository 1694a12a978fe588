package mx.vigia.scraper.sites.us_federal_register;

import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/** Reads one document with all its fields. */
@Reads(site = Register.SITE, kind = PageKind.RECORD, address = "/api/v1/documents/[\\w-]+(?:\\.json)?")
public final class OneDocument implements PageReader {
    @Override
    public String signature() {
        return "/document_number";
    }

    @Override
    public Reading read(FetchedPage page) {
        return new Reading(List.of(new Entry(page.json()).sighting(PageKind.RECORD)), List.of(), List.of());
    }
}
