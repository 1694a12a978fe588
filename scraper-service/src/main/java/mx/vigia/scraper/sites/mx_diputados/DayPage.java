package mx.vigia.scraper.sites.mx_diputados;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.SpanishDate;

/** Reads the page of one day's issue: its own items in full, and links to its annexes. */
@Reads(site = Gaceta.SITE, kind = PageKind.DAY, address = "/Gaceta/\\d{2}/\\d{4}/\\p{L}{3}/\\d{8}\\.html", version = 5)
public final class DayPage implements PageReader {
    /** Returns the address of a day's page, on the host of this address. */
    static URI address(URI site, int legislature, LocalDate day) {
        var month = SpanishDate.month(day);
        return site.resolve("/Gaceta/%d/%d/%s/%s.html"
                .formatted(legislature, day.getYear(), month, day.format(DateTimeFormatter.BASIC_ISO_DATE)));
    }

    @Override
    public String signature() {
        return "#NGaceta:contains(Gaceta Parlamentaria)";
    }

    /** Returns the path of a day's page or of its annexes, which are named after the day. */
    @Override
    public Optional<String> findPath(String fileName) {
        if (!fileName.matches("\\d{8}(?:-[\\w-]+)?\\.html")) {
            return Optional.empty();
        }
        return SpanishDate.parseFileName(fileName)
                .map(day -> "/Gaceta/%d/%d/%s/%s"
                        .formatted(legislature(day), day.getYear(), SpanishDate.month(day), fileName));
    }

    /** Legislatures last three years and begin on the first of September: the 66th in 2024. */
    private static int legislature(LocalDate day) {
        return 66 + Math.floorDiv(day.minusMonths(8).getYear() - 2024, 3);
    }

    @Override
    public Reading read(FetchedPage page) {
        var issue = Issue.of(page);
        page.body().one("#NGaceta");
        page.body().requireAtLeast(1, "#Anexos, #Indice");
        var annexes = page.body().all("#Anexos a[href]").stream()
                .flatMap(a -> a.link().stream())
                .filter(link -> Annexes.of(page).holds(link) || Annexes.of(page).hasPdf(link))
                .distinct()
                .toList();
        return new Calls(page, PageKind.DAY, issue).with(new Items(page, PageKind.DAY, issue), annexes);
    }
}
