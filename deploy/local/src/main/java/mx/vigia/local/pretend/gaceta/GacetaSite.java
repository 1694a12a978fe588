package mx.vigia.local.pretend.gaceta;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.local.pretend.chamber.Bill;
import mx.vigia.local.pretend.chamber.Days;
import mx.vigia.local.pretend.chamber.Layout;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Meeting;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.pretend.chamber.Vote;
import mx.vigia.local.pretend.chamber.Votes;
import mx.vigia.local.pretend.http.Encoding;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;
import mx.vigia.local.pretend.site.PretendSite;
import mx.vigia.local.pretend.site.Template;
import mx.vigia.local.pretend.site.VisibleItem;

/**
 * Serves pages like the gazette's old server: static, in windows-1252 under another name, 404 on days without an issue.
 */
public record GacetaSite(Gazette gazette) implements PretendSite {
    /** Returns the gazette of the chamber that plays this script. */
    public static PretendSite of(Script script) {
        return new GacetaSite(new Gazette(script));
    }

    @Override
    public String site() {
        return "mx.diputados.gaceta";
    }

    @Override
    public Set<String> hosts() {
        return Set.of(GacetaAddresses.HOST);
    }

    @Override
    public Optional<String> startPath() {
        return Optional.of(GacetaAddresses.INITIATIVES);
    }

    @Override
    public Optional<Reply> answer(HttpRequest request, Legislature now) {
        if (now.layout().mood() == Layout.Mood.UNAVAILABLE) {
            return Optional.of(page("<h1>Service Unavailable</h1>").status(503));
        }
        if (request.path().startsWith("/PDF/")) {
            return gazette.printed(now, request.path())
                    .map(pdf -> Reply.bytes("application/pdf", pdf).touched(lastModified(now)));
        }
        var names = gazette.votes().names(now, request).map(GacetaSite::page);
        return names.isPresent()
                ? names
                : gazette.page(now, request.path())
                        .map(printedPage -> page(printedPage.html())
                                .touched(printedPage.touched())
                                .with("Server", "Apache"));
    }

    private static Instant lastModified(Legislature now) {
        return now.bills().stream().map(Bill::touched).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    @Override
    public List<VisibleItem> shown(Legislature now) {
        return Stream.of(
                        now.bills().stream().map(this::shown),
                        new Votes(now).all().stream().map(this::shown),
                        now.meetings().stream().map(this::shown),
                        now.meetings().stream()
                                .filter(meeting -> meeting.sort() == Meeting.MeetingKind.HEARING)
                                .map(this::hearing))
                .flatMap(shown -> shown)
                .toList();
    }

    private VisibleItem shown(Vote vote) {
        var key = vote.table().replaceFirst(".*/(tabla[^.]+).*", "$1");
        return new VisibleItem(site(), key, "vote", vote.title(), vote.bill().id());
    }

    private VisibleItem shown(Meeting meeting) {
        var first = meeting.notices().getFirst();
        var key =
                Days.fileStamp(first.issued()) + (first.place() > 0 ? "#" + Calls.anchor(first) : OrderOfTheDay.SUFFIX);
        var title = first.place() > 0 ? "De la " + meeting.body() : OrderOfTheDay.title(meeting);
        return new VisibleItem(site(), key, "meeting", title, "");
    }

    /** Returns a hearing as the matter that it is, since its call names no bill. */
    private VisibleItem hearing(Meeting meeting) {
        return new VisibleItem(site(), "event/" + meeting.id(), "hearing", callOf(meeting), "");
    }

    private VisibleItem shown(Bill bill) {
        var key = bill.number() == 0 ? bill.file() + "#" + bill.anchor() : "66/" + bill.number();
        return new VisibleItem(site(), key, bill.kind().contractName(), bill.title(), bill.id());
    }

    private static Reply page(String html) {
        return Reply.page(html, Encoding.WINDOWS_1252, "ISO-8859-1");
    }

    /** Returns how the first call of a meeting announces it. */
    public static String callOf(Meeting meeting) {
        return "De la " + meeting.body() + ", " + Calls.purposeOf(meeting).replaceAll("<[^>]+>", "");
    }

    /** Returns the gazette's page for an unknown address. */
    public static Reply notFound() {
        return page(Template.of("notfound").fill(Map.of())).status(404);
    }
}
