package mx.vigia.scraper.sites.mx_diputados;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.SpanishDate;
import mx.vigia.scraper.reading.StatedFields.Citation;

/**
 * The issue of the Gaceta that a page belongs to: its number and day, from "año XXIX, número 7117-VII, miércoles 2 de
 * …".
 */
record Issue(int legislature, String number, LocalDate day, String weekdayAndDay) {
    private static final Pattern HEAD =
            Pattern.compile("n[úu]mero\\s+([\\w-]+)\\s*,\\s*(\\p{L}+ \\d{1,2}(?:o\\.|°|º)? de \\p{L}+ del? \\d{4})");
    private static final Pattern LEGISLATURE = Pattern.compile("/(?:Gaceta|PDF)/(?:\\p{L}+/)?(\\d{2})/");

    /** Returns the issue stated on the page of an annex or a day. */
    static Issue of(FetchedPage page) {
        var m = HEAD.matcher(page.title());
        if (!m.find()) {
            throw new PageChanged(page.address(), "a title with 'número N, weekday day'", page.title());
        }
        var day = SpanishDate.parseFileName(page.fileStem())
                .or(() -> SpanishDate.findFirst(m.group(2)))
                .orElseThrow(() -> new PageChanged(page.address(), "a date in the title", page.title()));
        return new Issue(legislature(page.address().getPath()), m.group(1), day, m.group(2));
    }

    /** Returns the legislature in a path; it is read, never computed. */
    static int legislature(String path) {
        var m = LEGISLATURE.matcher(path);
        return m.find() ? Integer.parseInt(m.group(1)) : 0;
    }

    Citation citation() {
        return new Citation(
                "Gaceta Parlamentaria, núm. %s, %s".formatted(number, weekdayAndDay), number, day.toString());
    }

    /** Returns the citation in a list's closing line, with the day and number that can be read. */
    static Optional<Citation> citationIn(String line, List<LocalDate> fileDay) {
        var m = HEAD.matcher(line);
        if (!m.find()) {
            return Optional.empty();
        }
        var day = fileDay.stream().findFirst().or(() -> SpanishDate.findFirst(m.group(2)));
        return Optional.of(new Citation(
                "Gaceta Parlamentaria, núm. %s, %s".formatted(m.group(1), m.group(2)),
                m.group(1),
                day.map(LocalDate::toString).orElse("")));
    }
}
