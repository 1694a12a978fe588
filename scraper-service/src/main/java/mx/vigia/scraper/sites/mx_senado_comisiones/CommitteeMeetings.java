package mx.vigia.scraper.sites.mx_senado_comisiones;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.BlockPage;
import mx.vigia.scraper.reading.EntryList;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.ListedMeeting;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.SpanishDate;

/**
 * Reads the meetings on a committee's site. Only that days stand there as {@code 24/11/2026} is known, so an entry is
 * the smallest row, list item or panel around one that has a word for a meeting. The page need not print the
 * committee's name: the site's file has it behind the {@code #} of the address, which is not sent.
 */
@Reads(site = CommitteeMeetings.SITE, kind = PageKind.LIST, address = "/[A-Za-z0-9_]{2,60}/reuniones/?")
public final class CommitteeMeetings implements PageReader {
    static final String SITE = "mx.senado.comisiones";
    private static final String DAY = "\\b\\d{2}/\\d{2}/\\d{4}\\b";
    private static final List<String> BOXES = List.of("tr", "li", "article", ".panel", ".card");
    private static final String ENTRY = entries();
    private static final String NAME = "h1, h2, h3, h4, h5, strong, b, a[href]";

    private static final Pattern HOUR =
            Pattern.compile("\\b([01]?\\d|2[0-3])[:.]([0-5]\\d)\\s*(?:h\\b|hrs?\\b|horas\\b)");
    private static final Pattern LEGEND = Pattern.compile("(?iU)^(?:fecha|hora|lugar|ver|descargar)\\b.{0,12}$");
    private static final Pattern MEETING =
            Pattern.compile("(?iU)\\b(?:reuni[oó]n|sesi[oó]n|comparecencia|instalaci[oó]n|audiencia|parlamento"
                    + " abierto|foro|conversatorio|seminario|encuentro|coloquio|conferencia|panel|simposio|taller|mesas?"
                    + " de (?:trabajo|an[aá]lisis|di[aá]logo))");
    private static final int MIN_NAME_LENGTH = 5;
    private static final int MAX_MEETINGS = 500;

    @Override
    public String signature() {
        return "body *:matchesOwn(" + DAY + "), " + BlockPage.GUARD_SELECTOR;
    }

    @Override
    public Reading read(FetchedPage page) {
        BlockPage.refuse(page, "the meetings of a committee");
        var committee = Optional.ofNullable(page.address().getFragment())
                .filter(name -> name.length() >= MIN_NAME_LENGTH)
                .orElseThrow(() -> new PageChanged(page.address(), "a committee in the address", "none"));
        var slug = page.address().getPath().split("/")[1];
        var address = URI.create(page.address().toString().replaceFirst("#.*$", ""));
        var list = new ListedMeeting(slug, committee, "senate", address);
        var entries = page.body().requireAtLeast(1, ENTRY);
        var read = EntryList.of(
                page,
                entries.stream().limit(MAX_MEETINGS).toList(),
                Region::text,
                entry -> sighting(page, list, entry));
        return new Reading(
                ListedMeeting.apart(read.read()),
                List.of(),
                Stream.concat(
                                read.unread().stream(),
                                ReadingProblem.checkLimit(page.address(), MAX_MEETINGS, entries.size()).stream())
                        .toList());
    }

    private static Sighting sighting(FetchedPage page, ListedMeeting list, Region entry) {
        var day = SpanishDate.findFirstShort(entry.text())
                .orElseThrow(() -> new PageChanged(page.address(), "a day", entry.text()));
        var hours = HOUR.matcher(entry.text())
                .results()
                .map(hour -> "%02d:%s".formatted(Integer.parseInt(hour.group(1)), hour.group(2)))
                .distinct()
                .toList();
        var name = name(entry).orElseThrow(() -> new PageChanged(page.address(), "a word for a meeting", entry.text()));
        return list.sighting(name, day, hours.size() == 1 ? hours.getFirst() : "");
    }

    /**
     * Returns what names a meeting: what is emphasised or linked in an entry, else all of its words but day and hour.
     */
    private static Optional<String> name(Region entry) {
        return Stream.concat(entry.all(NAME).stream().map(Region::text), Stream.of(entry.text()))
                .map(words -> HOUR.matcher(words.replaceAll(DAY, " ")).replaceAll(" "))
                .map(words -> words.replaceAll("\\s+", " ").replaceAll("^[\\s,;:.|-]+|[\\s,;:|-]+$", ""))
                .filter(words ->
                        MEETING.matcher(words).find() && !LEGEND.matcher(words).matches())
                .findFirst();
    }

    /** The innermost boxes with a day; where a page has none, whatever has a day itself. */
    private static String entries() {
        var dated = BOXES.stream().map(box -> box + ":matches(" + DAY + ")").collect(Collectors.joining(", "));
        var innermost = BOXES.stream()
                .map(box -> box + ":matches(" + DAY + "):not(:has(" + dated + "))")
                .collect(Collectors.joining(", "));
        return innermost + ", body:not(:has(" + dated + ")) *:matchesOwn(" + DAY + ")";
    }
}
