package mx.vigia.scraper.sites.mx_jal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.EntryList;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.SpanishDate;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;

/**
 * Reads the documents of a point: those with a number of the register are matters, the others are of the sitting
 * itself.
 */
@Reads(site = EventDays.SITE, kind = PageKind.LIST, address = "/(?:pleno|com/sesion)/suborden\\.php")
public final class Papers implements PageReader {
    private static final String PAPER = "tr:has(> td a[href]):not(:has(tr))";

    private static final Pattern TERM =
            Pattern.compile("(?i)^(?:iniciativas?(?: del?)? (?:ley|decreto|acuerdo(?: legislativo)?)|[\\p{L}]{1,40})");

    @Override
    public String signature() {
        return PAPER;
    }

    @Override
    public Reading read(FetchedPage page) {
        var day = Optional.ofNullable(page.address().getFragment())
                .flatMap(mark -> SpanishDate.parseFileName(mark.replace("-", "")))
                .orElse(page.fetchedOn());
        var matters = page.body().requireAtLeast(1, PAPER).stream()
                .filter(row -> row.text().toLowerCase(Locale.ROOT).contains("infolej"))
                .toList();
        var read = EntryList.of(page, matters, Region::text, row -> matter(page, row, day));
        return new Reading(read.read(), List.of(), read.unread());
    }

    private static Sighting matter(FetchedPage page, Region row, LocalDate day) {
        var words = row.requireAtLeast(1, "td").getFirst().text();
        var number = Infolej.findFirst(row.text(), day)
                .orElseThrow(() -> new PageChanged(page.address(), "a number behind INFOLEJ", row.text()));
        var title = Infolej.without(words);
        if (title.isEmpty()) {
            throw new PageChanged(page.address(), "a title behind the number", row.text());
        }
        var links = row.all("a[href]").stream()
                .flatMap(link -> link.link().stream().map(address -> new DocumentLink(link.text(), address)))
                .toList();
        var stated = StatedFields.nothing()
                .title(title)
                .kind(kind(title.toLowerCase(Locale.ROOT)), term(title))
                .legislature(number.legislature())
                .number("%s/%d".formatted(number.key().split("/")[1], number.number()));
        stated = links.isEmpty() ? stated : stated.documents(links);
        var proponents = TitleProponents.of(title);
        stated = proponents.isEmpty() ? stated : stated.proponents(proponents);
        return new Sighting(PageKind.LIST, List.of(number.key()), stated, List.of());
    }

    private static String term(String title) {
        var term = TERM.matcher(title);
        return term.find() ? term.group() : "";
    }

    private static String kind(String title) {
        if (title.startsWith("dictamen")) {
            return "report";
        }
        if (title.matches("(?:iniciativa de )?(?:punto de )?acuerdo.*")) {
            return "motion";
        }
        return title.startsWith("iniciativa") ? "initiative" : "other";
    }
}
