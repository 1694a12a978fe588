package mx.vigia.scraper.sites.us_congress;

import java.util.List;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;

/** Reads the versions of a bill's text, each in several formats. */
@Reads(site = BillNumber.SITE, kind = PageKind.RECORD, address = "/v3/bill/\\d+/[a-z]+/\\d+/text")
public final class BillTexts implements PageReader {
    private static final int MAX_DOCUMENTS = 100;

    @Override
    public String signature() {
        return "/textVersions";
    }

    @Override
    public Reading read(FetchedPage page) {
        var versions = page.json().all("textVersions");
        List<DocumentLink> links =
                versions.stream().flatMap(BillTexts::links).limit(MAX_DOCUMENTS).toList();
        return Part.of(page, versions.size(), StatedFields.nothing().documents(links));
    }

    private static Stream<DocumentLink> links(JsonTree version) {
        return version.all("formats").stream()
                .flatMap(form -> form.link("url").stream()
                        .map(address -> new DocumentLink(
                                "%s (%s)".formatted(version.requiredText("type"), form.requiredText("type")),
                                address)));
    }
}
