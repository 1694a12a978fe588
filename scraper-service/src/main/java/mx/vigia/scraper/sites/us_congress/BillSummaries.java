package mx.vigia.scraper.sites.us_congress;

import java.util.Comparator;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.Fragment;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.StatedFields;

/** Reads the summaries of a bill at its several stages, of which the latest is used. */
@Reads(site = BillNumber.SITE, kind = PageKind.RECORD, address = "/v3/bill/\\d+/[a-z]+/\\d+/summaries")
public final class BillSummaries implements PageReader {
    private static final int MAX_SUMMARY_LENGTH = 40_000;

    @Override
    public String signature() {
        return "/summaries";
    }

    @Override
    public Reading read(FetchedPage page) {
        var summaries = page.json().all("summaries");
        var latest = summaries.stream()
                .max(Comparator.comparing((JsonTree summary) -> summary.requiredText("actionDate"))
                        .thenComparing(summary -> summary.text("updateDate")))
                .map(summary -> words(summary.text("text")))
                .orElse("");
        return Part.of(page, summaries.size(), StatedFields.nothing().summary(latest));
    }

    /** Returns the text of a summary, up to the contract's maximum length. */
    static String words(String html) {
        var words = Fragment.text(html);
        return words.length() <= MAX_SUMMARY_LENGTH ? words : words.substring(0, MAX_SUMMARY_LENGTH - 1) + "…";
    }
}
