package mx.vigia.scraper.sites.uk_parliament;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;

/** Reads what was published about a bill, newest first, as links and as files. */
@Reads(site = Bill.SITE, kind = PageKind.RECORD, address = "/api/v1/Bills/\\d+/Publications")
public final class BillPublications implements PageReader {
    private static final int MAX_DOCUMENTS = 100;
    private static final int MAX_LABEL_LENGTH = 300;

    @Override
    public String signature() {
        return "/publications";
    }

    /** Returns the reading; the answer itself states whose publications these are. */
    @Override
    public Reading read(FetchedPage page) {
        var bill = Bill.key(page.json());
        var links = page.json().all("publications").stream()
                .flatMap(publication -> links(page, publication))
                .toList();
        var problems = bill.equals(Part.bill(page))
                ? List.<ReadingProblem>of()
                : List.of(new ReadingProblem(page.address(), "other-bill", Part.bill(page), bill));
        return Part.of(
                bill,
                StatedFields.nothing()
                        .documents(links.stream().limit(MAX_DOCUMENTS).toList()),
                problems);
    }

    private static Stream<DocumentLink> links(FetchedPage page, JsonTree publication) {
        var label = publication.requiredText("title");
        var published = publication.number("id");
        return Stream.concat(
                        publication.all("links").stream().flatMap(link -> link.link("url").stream()),
                        publication.all("files").stream().map(file -> file(page, published, file.number("id"))))
                .map(address -> new DocumentLink(truncate(label), address));
    }

    private static URI file(FetchedPage page, int publication, int file) {
        return page.address().resolve("/api/v1/Publications/%d/Documents/%d/Download".formatted(publication, file));
    }

    private static String truncate(String label) {
        return label.length() <= MAX_LABEL_LENGTH ? label : label.substring(0, MAX_LABEL_LENGTH - 1) + "…";
    }
}
