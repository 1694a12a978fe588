package mx.vigia.scraper.sites.mx_diputados;

import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;
import mx.vigia.scraper.reading.StatedMeeting;

/** Reads the order of the day of a sitting, an annex of its own, whatever its letter. */
@Reads(
        site = Gaceta.SITE,
        kind = PageKind.AGENDA,
        address = "/Gaceta/\\d{2}/\\d{4}/\\p{L}{3}/\\d{8}-[\\w-]+\\.html",
        version = 3)
public final class AgendaPage implements PageReader {
    private static final String HEADING = ":is(p.Versales, p.Centrar, p.Titulo, h1, h2, h3)";

    /** The mark of this annex only: a heading that begins with these words, and no index of items. */
    static final String MARK =
            HEADING + ":matches((?i)^\\s*(?:proyecto de )?(?:orden del d[ií]a|agenda (?:de la sesi[oó]n|legislativa)))";

    private static final Pattern SITTING =
            Pattern.compile("(?iU)\\bsesión (ordinaria|extraordinaria|solemne|preparatoria|constitutiva)\\b");

    @Override
    public String signature() {
        return "html:has(" + MARK + "):not(:has(.Indice a.Indice[href^=#]))";
    }

    @Override
    public Reading read(FetchedPage page) {
        var issue = Issue.of(page);
        var heading = page.body().requireAtLeast(1, MARK).getFirst();
        var lines = page.body().all("h1, h2, h3, p, li:not(:has(p)):not(li li)").stream()
                .flatMap(p -> p.linkedLines().stream())
                .dropWhile(line -> !heading.text().startsWith(line.text()))
                .toList();
        var items = new Points(issue.legislature()).in(lines);
        if (items.isEmpty()) {
            throw new PageChanged(page.address(), "at least one point under '%s'".formatted(heading.text()), "0");
        }
        var words = new CallWords(heading.text(), issue.day());
        var documents = page.body().all("a[href]").stream()
                .flatMap(a -> a.link().stream()
                        .map(uri -> new DocumentLink(a.text().isEmpty() ? "Documento" : a.text(), uri)))
                .distinct()
                .limit(100)
                .toList();
        var meeting = new StatedMeeting("session", "deputies", page.address())
                .title(heading.text())
                .body("Pleno")
                .heldOn(words.day().stream().toList())
                .time(words.time())
                .endTime(words.endTime())
                .place(words.place())
                .status(words.status())
                .items(items)
                .documents(documents);
        return new Reading(
                List.of(meeting.sighting(PageKind.AGENDA, keys(page, issue, words), List.of(issue.day()))),
                List.of(),
                List.of());
    }

    /** An agenda that is printed again, with more points, is of the same sitting if type, day and hour are the same. */
    private static List<String> keys(FetchedPage page, Issue issue, CallWords words) {
        var place = "meeting/" + page.fileStem();
        var type = SITTING.matcher(words.text());
        if (words.day().isEmpty() || words.time().isEmpty() || !type.find()) {
            return List.of(place);
        }
        return List.of(
                place,
                "meeting/%d/pleno-%s-%s-%s"
                        .formatted(
                                issue.legislature(),
                                Phrase.normalize(type.group(1)),
                                words.day().get(),
                                words.time().replace(":", "")));
    }
}
