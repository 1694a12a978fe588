package mx.vigia.scraper.sites.cl_congreso;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.vigia.scraper.reading.BillMention;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.Region;

/** Common parts of the services of both chambers: a bill's number, and the notation of a missing date. */
final class Chile {
    static final String SITE = "cl.congreso";
    private static final int FIRST_YEAR = 1800;

    private Chile() {}

    /** Returns the number of a bill, its subject area after the dash: both chambers identify it by that. */
    static String number(FetchedPage page, Region part, String css) {
        var number = part.one(css).text();
        if (!number.matches("\\d{1,6}-\\d{2}")) {
            throw new PageChanged(page.address(), "a bill's number such as 16621-05", number);
        }
        return number;
    }

    /** Returns the day written there; a day of the year one means that there is none. */
    static Optional<LocalDate> day(Region part, String css) {
        return part.findFirst(css).flatMap(Region::day).filter(day -> day.getYear() > FIRST_YEAR);
    }

    static String text(Region part, String css) {
        return part.findFirst(css).map(Region::text).orElse("");
    }

    static int count(FetchedPage page, Region part, String css) {
        var figure = part.one(css).text();
        if (!figure.matches("\\d{1,4}")) {
            throw new PageChanged(page.address(), "a count in '%s'".formatted(css), figure);
        }
        return Integer.parseInt(figure);
    }

    static List<BillMention> about(String number) {
        return List.of(new BillMention(number, "", "Boletín N° " + number, ""));
    }

    /** Returns the contract's word for a chamber, empty for both or none. */
    static String chamber(String words) {
        if (words.contains("Diputad")) {
            return "lower";
        }
        return words.contains("Senado") ? "upper" : "";
    }
}
