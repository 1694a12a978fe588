package mx.vigia.scraper.sites.mx_senado;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.SpanishDate;

/** One of the two gazettes on the Senate's website: its catalogue name, its folder, and its display name. */
record Gazette(String site, String folder, String name, String chamber) {
    static final String SENATE_SITE = "mx.senado.gaceta";
    static final String PERMANENT_SITE = "mx.permanente.gaceta";
    static final Gazette SENATE = new Gazette(SENATE_SITE, "gaceta_del_senado", "Gaceta del Senado", "senate");
    static final Gazette PERMANENT = new Gazette(
            PERMANENT_SITE, "gaceta_comision_permanente", "Gaceta de la Comisión Permanente", "permanent-commission");

    private static final Pattern DAY = Pattern.compile("/(\\d{4})_(\\d{2})_(\\d{2})(?:/|$)");
    private static final Pattern DOCUMENT = Pattern.compile("/documento/(\\d+)$");

    /** Returns a selector of links to documents of this gazette. */
    String documents() {
        return "a[href~=/%s/documento/\\d+$]".formatted(folder);
    }

    /** Returns the gazette's page of a day without its number, which the site finds by itself. */
    URI day(FetchedPage page, LocalDate day) {
        return page.address()
                .resolve("/%d/%s/%d_%02d_%02d"
                        .formatted(legislature(page), folder, day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
    }

    /** Returns the day in the address of a day's page. */
    static LocalDate dayOf(FetchedPage page) {
        var m = DAY.matcher(page.address().getPath());
        return (m.find()
                        ? SpanishDate.parseFileName(m.group(1) + m.group(2) + m.group(3))
                        : Optional.<LocalDate>empty())
                .orElseThrow(() -> new PageChanged(page.address(), "a day such as 2026_09_02 in the address", "none"));
    }

    /** Returns the number of the legislature, with which every path of the site begins. */
    static int legislature(FetchedPage page) {
        return Integer.parseInt(page.address().getPath().replaceFirst("^/(\\d{2})/.*$", "$1"));
    }

    /** Returns the id of the document at this address: global, ascending, and its key. */
    static String document(URI address) {
        var m = DOCUMENT.matcher(address.getPath());
        if (!m.find()) {
            throw new PageChanged(address, "an address that ends with /documento/ and a number", address.getPath());
        }
        return m.group(1);
    }
}
