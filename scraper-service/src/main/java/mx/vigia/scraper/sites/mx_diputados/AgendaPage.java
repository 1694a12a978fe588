package mx.vigia.scraper.sites.mx_diputados;

import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;
import mx.vigia.scraper.reading.StatedMeeting;

/** Reads the order of the day of a sitting, an annex of its own, whatever its letter. */
@Reads(
        site = Gaceta.SITE,
        kind = PageKind.AGENDA,
        address = "/Gaceta/\\d{2}/\\d{4}/\\p{L}{3}/\\d{8}-[\\w-]+\\.html",
        version = 2)
public final class AgendaPage implements PageReader {
    private static final String HEADING = ":is(p.Versales, p.Centrar, p.Titulo, h1, h2, h3)";

    /** The mark of this annex only: a heading that begins with these words, and no index of items. */
    static final String MARK =
            HEADING + ":matches((?i)^\\s*(?:proyecto de )?(?:orden del d[ií]a|agenda (?:de la sesi[oó]n|legislativa)))";

    @Override
    public String signature() {
        return "html:has(" + MARK + "):not(:has(.Indice a.Indice[href^=#]))";
    }

    @Override
    public Reading read(FetchedPage page) {
        var issue = Issue.of(page);
        var heading = page.body().requireAtLeast(1, MARK).getFirst();
        var lines = page.body().all("h1, h2, h3, p, li:not(:has(p))").stream()
                .flatMap(p -> p.lines().stream())
                .map(Region::text)
                .dropWhile(line -> !heading.text().startsWith(line))
                .toList();
        var links = page.body().all("a[href]");
        var items = new Points(issue.legislature(), links).in(lines);
        if (items.isEmpty()) {
            throw new PageChanged(page.address(), "at least one point under '%s'".formatted(heading.text()), "0");
        }
        var words = new CallWords(heading.text(), issue.day());
        var documents = links.stream()
                .flatMap(a -> a.link().stream()
                        .map(uri -> new DocumentLink(a.text().isEmpty() ? "Documento" : a.text(), uri)))
                .distinct()
                .limit(100)
                .toList();
        var meeting = new StatedMeeting("session", "deputies", page.address())
                .title(heading.text())
                .body("Pleno")
                .heldOn(words.day().orElse(issue.day()))
                .time(words.time())
                .place(words.place())
                .status(words.status())
                .items(items)
                .documents(documents);
        var keys = List.of("meeting/" + page.fileStem());
        return new Reading(
                List.of(meeting.sighting(PageKind.AGENDA, keys, List.of(issue.day()))), List.of(), List.of());
    }
}
