package mx.vigia.scraper.sites.mx_senado;

import java.time.LocalDate;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.SpanishDate;
import mx.vigia.scraper.reading.StatedFields.Citation;

/** The issue that a page belongs to; the number is empty if the page does not print it. */
record Issue(Gazette gazette, LocalDate day, String number) {
    private static final Pattern HEADING = Pattern.compile(
            "\\p{L}+ \\d{1,2}(?:o\\.)? de \\p{L}+ del? \\d{4}\\s*/?\\s*Gaceta:\\s*([A-Z0-9]+/[\\w/-]+)");

    /** Returns the issue of a day's page; a heading of another day means another page. */
    static Issue ofDay(FetchedPage page, Gazette gazette) {
        var day = Gazette.dayOf(page);
        var heading = heading(page.body().text());
        if (heading.isEmpty()) {
            return new Issue(gazette, day, "");
        }
        return new Issue(gazette, checkDay(page, day, heading), heading.replaceFirst("^.*Gaceta:\\s*", ""));
    }

    /** Returns "Martes 21 de abril de 2026 / Gaceta: LXVI/2SPO-47", or nothing. */
    static String heading(String words) {
        var m = HEADING.matcher(words);
        return m.find() ? m.group() : "";
    }

    private static LocalDate checkDay(FetchedPage page, LocalDate requested, String heading) {
        var printed = SpanishDate.findFirst(heading);
        if (!printed.filter(requested::equals).isPresent()) {
            throw new PageChanged(page.address(), "the issue of " + requested, heading);
        }
        return requested;
    }

    Citation citation() {
        var given = number.isEmpty() ? "" : ", " + number;
        return new Citation("%s%s, %s".formatted(gazette.name(), given, day), number, day.toString());
    }
}
