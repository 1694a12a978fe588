package mx.vigia.scraper.sites.mx_jal;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.StatedMeeting.Item;
import mx.vigia.scraper.reading.UrlQuery;

/** Reads the agenda of one event, point by point; a point with documents has them in its {@code onclick}. */
@Reads(site = EventDays.SITE, kind = PageKind.AGENDA, address = "/(?:pleno|com/sesion)/orden\\.php", version = 2)
public final class Agenda implements PageReader {
    private static final Pattern PAPERS = Pattern.compile("sub_puntos\\((\\d{1,9}),\\s*([12])\\)");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,3}(?:\\.\\d{1,3})*)\\s*[.)-]+\\s+");

    @Override
    public String signature() {
        return "div.punto";
    }

    @Override
    public Reading read(FetchedPage page) {
        var urlQuery = UrlQuery.of(page.address());
        var event = Event.of(page, urlQuery.text("fec"), urlQuery.text("t"), urlQuery.text("idsel"));
        var points = page.body().requireAtLeast(1, "div.punto");
        var items = points.stream().map(point -> item(point.text())).toList();
        var next = points.stream()
                .flatMap(point -> papers(page, point, event).stream())
                .distinct()
                .toList();
        return new Reading(List.of(event.meeting(PageKind.AGENDA, "", items, page.address())), next, List.of());
    }

    private static Item item(String words) {
        var number = NUMBERED.matcher(words);
        return number.find()
                ? new Item(number.group(1), words.substring(number.end()), Infolej.findAll(words))
                : new Item("", words, Infolej.findAll(words));
    }

    private static Optional<URI> papers(FetchedPage page, Region point, Event event) {
        var call = PAPERS.matcher(point.attributeOrEmpty("onclick"));
        if (!call.find()) {
            return Optional.empty();
        }
        var folder = call.group(2).equals("1") ? "/pleno/suborden.php" : "/com/sesion/suborden.php";
        return Optional.of(EventDays.papers(page, folder, call.group(1), event.day()));
    }
}
