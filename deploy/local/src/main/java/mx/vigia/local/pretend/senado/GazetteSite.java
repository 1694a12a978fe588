package mx.vigia.local.pretend.senado;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.vigia.local.pretend.chamber.Days;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;
import mx.vigia.local.pretend.site.PretendSite;
import mx.vigia.local.pretend.site.VisibleItem;

/** One of the two gazettes on the Senate's website. */
public final class GazetteSite implements PretendSite {
    static final String HOST = "www.senado.gob.mx";

    private static final Pattern DAY = Pattern.compile("(\\d{4})_(\\d{2})_(\\d{2})(?:/\\w+)?");
    private static final int DAYS_BACK = 7;

    private final Gazette gazette;
    private final DocumentPages papers;
    private final Pages pages;
    private final InstantSource clock;

    private GazetteSite(Gazette gazette, Script script, InstantSource clock) {
        this.gazette = gazette;
        this.papers = new DocumentPages(gazette, script);
        this.pages = new Pages(gazette);
        this.clock = clock;
    }

    /** Returns the gazette of the Senate, which receives minutas from the chamber that plays this script. */
    public static PretendSite senate(Script script, InstantSource clock) {
        return new GazetteSite(Gazette.SENATE, script, clock);
    }

    /** Returns the gazette of the commission that sits in recess. */
    public static PretendSite permanentGazette(Script script, InstantSource clock) {
        return new GazetteSite(Gazette.PERMANENT, script, clock);
    }

    @Override
    public String site() {
        return gazette.site;
    }

    @Override
    public Set<String> hosts() {
        return Set.of(HOST);
    }

    @Override
    public Optional<String> startPath() {
        return Optional.of("/66/" + gazette.folder);
    }

    @Override
    public Optional<Reply> answer(HttpRequest request, Legislature now) {
        var folder = "/66/" + gazette.folder;
        var path = request.path();
        if (path.equals("/robots.txt")) {
            return Optional.of(Reply.words("text/plain", "User-agent: *\nDisallow: /#test\n", StandardCharsets.UTF_8));
        }
        if (path.equals("/66/app/gaceta/functions/calendarioMes.php")) {
            return Optional.of(html(month(request, now)));
        }
        if (!path.startsWith(folder)) {
            return Optional.empty();
        }
        var rest = path.substring(folder.length()).replaceFirst("^/", "");
        return rest.isEmpty()
                ? Optional.of(html(pages.front()))
                : page(rest, now).map(GazetteSite::html);
    }

    private Optional<String> page(String rest, Legislature now) {
        var day = DAY.matcher(rest);
        if (day.matches()) {
            return Optional.of(day(LocalDate.parse(day.group(1) + "-" + day.group(2) + "-" + day.group(3)), now));
        }
        return rest.matches("documento/\\d{6}")
                ? document(Integer.parseInt(rest.substring(rest.indexOf('/') + 1)), now)
                : Optional.empty();
    }

    private String day(LocalDate day, Legislature now) {
        var on = day.isAfter(today()) ? List.<DocumentPage>of() : papers.on(day, now);
        return on.isEmpty() ? pages.nothing(day) : pages.day(day, on);
    }

    private Optional<String> document(int id, Legislature now) {
        var days = DocumentPages.findBill(id, now)
                .map(bill -> bill.steps().stream().map(step -> step.on()).distinct())
                .orElseGet(() -> Stream.of(DocumentPages.dayOf(id)));
        return days.filter(day -> !day.isAfter(today()))
                .flatMap(day -> papers.findById(id, day, now).map(paper -> pages.document(day, paper)).stream())
                .findFirst();
    }

    private String month(HttpRequest request, Legislature now) {
        var year = request.word("anio").matches("\\d{4}") ? Integer.parseInt(request.word("anio")) : today().getYear();
        var month = request.word("mes").matches("[1-9]|1[0-2]") ? Integer.parseInt(request.word("mes")) : 1;
        var first = LocalDate.of(year, month, 1);
        return pages.month(first, issues(first, now));
    }

    private List<LocalDate> issues(LocalDate first, Legislature now) {
        return first.datesUntil(first.plusMonths(1))
                .filter(day -> !day.isAfter(today()) && !papers.on(day, now).isEmpty())
                .toList();
    }

    private LocalDate today() {
        return Days.of(clock.instant());
    }

    /**
     * Returns what a reader finds from the front page today: this month, and early in a month the one before; or the
     * last week.
     */
    @Override
    public List<VisibleItem> shown(Legislature now) {
        var days = gazette == Gazette.SENATE
                ? months().flatMap(first -> issues(first, now).stream())
                : IntStream.rangeClosed(0, DAYS_BACK).mapToObj(back -> today().minusDays(back));
        return days.flatMap(day -> shown(day, papers.on(day, now)).stream()).toList();
    }

    private Stream<LocalDate> months() {
        var first = today().withDayOfMonth(1);
        return today().getDayOfMonth() <= DAYS_BACK ? Stream.of(first, first.minusMonths(1)) : Stream.of(first);
    }

    private List<VisibleItem> shown(LocalDate day, List<DocumentPage> on) {
        var shown = new ArrayList<VisibleItem>();
        for (var paper : on) {
            if (paper.heading() == DocumentPage.Heading.AGENDA) {
                shown.add(new VisibleItem(site(), "meeting/pleno/" + day, "meeting", paper.line(), ""));
                continue;
            }
            shown.add(new VisibleItem(site(), "" + paper.id(), paper.heading().kind, paper.line(), paper.bill()));
            if (paper.heading() == DocumentPage.Heading.COMMUNICATIONS) {
                shown.add(new VisibleItem(site(), "meeting/" + paper.id(), "meeting", paper.line(), ""));
            }
        }
        return shown;
    }

    private static Reply html(String page) {
        return Reply.page(page, StandardCharsets.UTF_8, "UTF-8");
    }
}
