package mx.vigia.scraper.sites.mx_diputados;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.NumberRange;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;

/**
 * Reads the index of period lists: the lists of the current legislature, the matching ones of points of agreement, and
 * the pages of recent days.
 */
@Reads(site = Gaceta.SITE, kind = PageKind.INDEX, address = "/gp\\d*_(?:iniciativas|proposiciones)\\.html")
public final class PeriodIndex implements PageReader {
    private static final Pattern LIST =
            Pattern.compile("/Gaceta/(Iniciativas|Proposiciones)/(\\d{2})/gp\\d{2}_(?:P_)?a\\d\\w+\\.html");

    private static final Pattern RANGE = Pattern.compile("\\((\\d{1,6})\\s?[-–]\\s?(\\d{1,6})\\)");
    private static final Pattern PERIOD = Pattern.compile("_a(\\d)(primero|perma1|segundo|perma2|extra)");
    private static final List<String> PERIODS = List.of("extra", "perma2", "segundo", "perma1", "primero");
    /** Days whose page is requested: a week back, and tomorrow's, which is out already on some evenings. */
    private static final int DAYS_BACK = 6;

    private static final int DAYS_AHEAD = 1;

    @Override
    public String signature() {
        return "a[href~=/Gaceta/(?:Iniciativas|Proposiciones)/\\d{2}/gp]";
    }

    @Override
    public Reading read(FetchedPage page) {
        var running = RunningLists.of(page, signature(), LIST, "list of a period");
        var current = running.addresses().stream()
                .sorted(Comparator.comparing(PeriodIndex::newestFirstKey))
                .flatMap(PeriodIndex::withPointsOfAgreement);
        var days = IntStream.rangeClosed(-DAYS_AHEAD, DAYS_BACK)
                .mapToObj(back -> DayPage.address(
                        page.address(), running.legislature(), page.fetchedOn().minusDays(back)));
        return Reading.ofLinks(Stream.concat(current, days).distinct().toList())
                .withPrintedRanges(printedRanges(page, running.legislature()));
    }

    /** The index prints the range of numbers after each list of initiatives. */
    private static List<NumberRange> printedRanges(FetchedPage page, int legislature) {
        return page.body().all("li:has(a[href*=/Iniciativas/%d/])".formatted(legislature)).stream()
                .flatMap(line -> RANGE.matcher(line.text()).results())
                .map(found -> List.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                .filter(ends -> ends.getFirst() <= ends.getLast())
                .map(ends -> new NumberRange(legislature + "/", ends.getFirst(), ends.getLast()))
                .toList();
    }

    /** Sorts the newest period first, which has the new bills. */
    private static String newestFirstKey(URI list) {
        var m = PERIOD.matcher(list.getPath());
        return m.find() ? (9 - Integer.parseInt(m.group(1))) + "" + PERIODS.indexOf(m.group(2)) : "9";
    }

    /** The index names initiatives only; the points of agreement of a period are filed beside them. */
    private static Stream<URI> withPointsOfAgreement(URI list) {
        var twin =
                list.toString().replace("/Iniciativas/", "/Proposiciones/").replaceFirst("/gp(\\d{2})_a", "/gp$1_P_a");
        return List.of(list, URI.create(twin)).stream();
    }
}
