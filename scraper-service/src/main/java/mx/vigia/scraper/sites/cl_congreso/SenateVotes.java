package mx.vigia.scraper.sites.cl_congreso;

import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.UrlQuery;

/**
 * Reads the Senate's votes on one bill, in the format of its file. The address has the bill's number without its
 * subject area, which is in the themes; a bill without votes has an empty list.
 */
@Reads(site = Chile.SITE, kind = PageKind.LIST, address = "/wspublico/votaciones\\.php")
public final class SenateVotes implements PageReader {
    private static final String VOTES = "votaciones";
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})(-\\d{2})?");
    private static final Pattern PRINTED = Pattern.compile("(?iU)\\bN[°ºo.s]*\\s*([\\d.]+-\\d{2})\\b");

    @Override
    public String signature() {
        return VOTES;
    }

    @Override
    public Reading read(FetchedPage page) {
        if (page.body().all(VOTES + " > votacion").isEmpty()) {
            return Reading.ofLinks(List.of());
        }
        var votes = SenateVote.of(page, number(page), page.body());
        return new Reading(
                votes.stream().map(vote -> vote.sighting(PageKind.LIST)).toList(),
                List.of(),
                votes.stream().flatMap(vote -> vote.problems().stream()).toList());
    }

    /** Returns the whole number, as asked or as a theme prints it; without its subject area nothing can be linked. */
    private static String number(FetchedPage page) {
        var asked = UrlQuery.of(page.address()).text("boletin").strip();
        var m = NUMBER.matcher(asked);
        if (!m.matches()) {
            throw new PageChanged(page.address(), "a bill's number such as 16621-05", asked);
        }
        if (m.group(2) != null) {
            return asked;
        }
        return page.body().all(VOTES + " > votacion > TEMA").stream()
                .flatMap(theme -> PRINTED.matcher(theme.text()).results())
                .map(printed -> printed.group(1).replace(".", ""))
                .filter(printed -> printed.startsWith(m.group(1) + "-"))
                .findFirst()
                .orElseThrow(() -> new PageChanged(page.address(), "a theme with the bill's number", asked));
    }
}
