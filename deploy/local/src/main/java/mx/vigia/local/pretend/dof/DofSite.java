package mx.vigia.local.pretend.dof;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import mx.vigia.local.pretend.chamber.BillTextGenerator;
import mx.vigia.local.pretend.chamber.Days;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;
import mx.vigia.local.pretend.site.PretendSite;
import mx.vigia.local.pretend.site.Template;
import mx.vigia.local.pretend.site.VisibleItem;

/**
 * The Diario Oficial under its two host names; it never says when a page changed, and its ticker changes all the time.
 */
public final class DofSite implements PretendSite {
    private static final String PAPER_HOST = "dof.gob.mx";
    private static final String SERVICE_HOST = "sidof.segob.gob.mx";
    private static final int DAYS_BACK = 7;
    private static final int MAX_AGE_DAYS = 400;

    private final Notices notices;
    private final NoticePages pages;
    private final InstantSource clock;

    private DofSite(Notices notices, NoticePages pages, InstantSource clock) {
        this.notices = notices;
        this.pages = pages;
        this.clock = clock;
    }

    /** Returns the gazette with the decrees of the chamber that plays this script. */
    public static PretendSite of(Script script, InstantSource clock) {
        return new DofSite(Notices.of(script), new NoticePages(new BillTextGenerator(script)), clock);
    }

    @Override
    public String site() {
        return "mx.segob.dof";
    }

    @Override
    public Set<String> hosts() {
        return new LinkedHashSet<>(List.of(PAPER_HOST, SERVICE_HOST));
    }

    @Override
    public Optional<String> startPath() {
        return Optional.of("/index.php");
    }

    @Override
    public Optional<Reply> answer(HttpRequest request, Legislature now) {
        return request.host().equals(PAPER_HOST) ? findPaperPage(request, now) : service(request, now);
    }

    private Optional<Reply> findPaperPage(HttpRequest request, Legislature now) {
        return switch (request.path()) {
            case "/robots.txt" -> Optional.of(robots("dof"));
            case "/", "/index.php", "/index_100.php", "/index_111.php", "/index_113.php" ->
                Optional.of(index(request, now));
            case "/nota_detalle.php" -> findNotice(request.word("codigo"), now).map(n -> html(pages.text(n, now)));
            default -> Optional.empty();
        };
    }

    private Optional<Reply> service(HttpRequest request, Legislature now) {
        var path = request.path();
        var last = path.substring(path.lastIndexOf('/') + 1);
        if (path.equals("/robots.txt")) {
            return Optional.of(robots("sidof"));
        }
        if (path.matches("/dof/sidof/notas/\\d{2}-\\d{2}-\\d{4}")) {
            var day = LocalDate.parse(last.replaceFirst("(..)-(..)-(....)", "$3-$2-$1"));
            return Optional.of(Reply.json(200, new DayJson(notices).of(printed(day) ? day : LocalDate.MIN, now)));
        }
        if (path.matches("/notas/\\d{7}")) {
            return findNotice(last, now).map(pages::landing).map(DofSite::html);
        }
        return path.matches("/notas/docFuente/\\d{7}")
                ? findNotice(last, now).map(notice -> html(pages.text(notice, now)))
                : Optional.empty();
    }

    /** Returns the index; without an edition the page shows the newest of the day and hides the others. */
    private Reply index(HttpRequest request, Legislature now) {
        var day = day(request);
        var edition = request.word("edicion").matches("MAT|VES|EXT")
                ? Edition.valueOf(request.word("edicion"))
                : notices.on(day, Edition.VES, now).isEmpty() ? Edition.MAT : Edition.VES;
        var ticker = "18.%04d".formatted(request.connection() * 37 % 10_000);
        var shown = printed(day) ? notices.on(day, edition, now) : List.<Notice>of();
        return html(EditionIndex.of(day, edition, shown, ticker))
                .with("Set-Cookie", "DOF_WEB=p" + request.connection() + "; path=/");
    }

    private LocalDate day(HttpRequest request) {
        if (request.word("year").isEmpty()) {
            return today();
        }
        try {
            return LocalDate.of(number(request, "year"), number(request, "month"), number(request, "day"));
        } catch (DateTimeException noSuchDay) {
            return LocalDate.MIN;
        }
    }

    private static int number(HttpRequest request, String word) {
        var digits = request.word(word);
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }

    /** Whether the day is not in the future, and not too long ago for this pretend archive. */
    private boolean printed(LocalDate day) {
        return !day.isAfter(today()) && day.isAfter(today().minusDays(MAX_AGE_DAYS));
    }

    private Optional<Notice> findNotice(String code, Legislature now) {
        return code.matches("\\d{7}")
                ? notices.findByCode(code, now).filter(notice -> printed(notice.day()))
                : Optional.empty();
    }

    private LocalDate today() {
        return Days.of(clock.instant());
    }

    /** Returns what the editions of today and of the seven days before show. */
    @Override
    public List<VisibleItem> shown(Legislature now) {
        return IntStream.rangeClosed(0, DAYS_BACK)
                .mapToObj(back -> today().minusDays(back))
                .flatMap(day -> notices.on(day, now).stream())
                .map(notice -> new VisibleItem(site(), notice.code(), "notice", notice.title(), notice.bill()))
                .toList();
    }

    private static Reply html(String page) {
        return Reply.page(page, StandardCharsets.UTF_8, "UTF-8").with("Cache-Control", "no-store, no-cache");
    }

    private static Reply robots(String whose) {
        return Reply.words(
                "text/plain", Template.of("dof/robots-" + whose + ".txt").html(), StandardCharsets.UTF_8);
    }
}
