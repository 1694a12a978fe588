package mx.vigia.scraper.sites.us_congress;

import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.Region;

/** A printed number; the Senate omits a zero. */
final class Count {
    private Count() {}

    static int of(FetchedPage page, Region printed) {
        var words = printed.text();
        if (!words.matches("\\d{0,6}")) {
            throw new PageChanged(page.address(), "a figure", words);
        }
        return words.isEmpty() ? 0 : Integer.parseInt(words);
    }
}
