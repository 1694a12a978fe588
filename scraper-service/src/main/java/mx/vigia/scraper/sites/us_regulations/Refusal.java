package mx.vigia.scraper.sites.us_regulations;

import java.util.stream.Collectors;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/** Reads the answer to a key that is unknown or over its rate limit, or to an invalid query. */
@Reads(site = DocumentSearch.SITE, kind = PageKind.INDEX, address = "/v4/.*")
public final class Refusal implements PageReader {
    @Override
    public String signature() {
        return "/error, /errors";
    }

    @Override
    public Reading read(FetchedPage page) {
        var answer = page.json();
        var why = answer.all("errors").stream()
                .map(error -> error.text("title") + " " + error.text("detail"))
                .collect(Collectors.joining("; "));
        var code = answer.findValue("error")
                .map(error -> error.text("code") + ": " + error.text("message"))
                .orElse("");
        throw new PageChanged(page.address(), "an answer to our key", (code + why).strip());
    }
}
