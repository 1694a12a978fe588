package mx.vigia.scraper.sites.mx_dof;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.SpanishDate;

/** The day and edition requested by an address; the site has sometimes answered with others. */
record RequestedEdition(LocalDate day, Edition edition) {
    private static final Pattern QUERY =
            Pattern.compile("year=(\\d{4})&month=(\\d{2})&day=(\\d{2})&edicion=(MAT|VES|EXT)");

    static RequestedEdition in(URI address) {
        var m = QUERY.matcher(address.getQuery() == null ? "" : address.getQuery());
        var day = m.find()
                ? SpanishDate.parseFileName(m.group(1) + m.group(2) + m.group(3))
                : Optional.<LocalDate>empty();
        return new RequestedEdition(
                day.orElseThrow(() -> new PageChanged(address, "year, month, day and edicion in the address", "none")),
                Edition.valueOf(m.group(4)));
    }

    /** Checks that the page itself names both. */
    void checkAgainst(FetchedPage page) {
        var printed = page.body().one("td.txt span:contains(Fecha:)").text();
        var same = SpanishDate.findFirstShort(printed).filter(day::equals).isPresent()
                && printed.endsWith(edition.printed());
        if (!same) {
            throw new PageChanged(
                    page.address(), "the edition asked for, %s %s".formatted(day, edition.printed()), printed);
        }
    }
}
