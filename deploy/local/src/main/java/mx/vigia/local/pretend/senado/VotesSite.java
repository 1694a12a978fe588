package mx.vigia.local.pretend.senado;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.vigia.local.pretend.chamber.Bill;
import mx.vigia.local.pretend.chamber.Days;
import mx.vigia.local.pretend.chamber.InventedNames;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;
import mx.vigia.local.pretend.site.Markup;
import mx.vigia.local.pretend.site.PretendSite;
import mx.vigia.local.pretend.site.Template;
import mx.vigia.local.pretend.site.VisibleItem;

/** The Senate's votes: the result on a page of its own, and the names behind a form. No page of the site lists them. */
public record VotesSite(InventedNames cast) implements PretendSite {
    private static final String PAGE = "/66/votacion/";
    private static final String NAMES = "/66/app/votaciones/functions/viewTableVot.php";
    private static final int FIRST_VOTE_ID = 5_200;

    /** Returns the votes on the bills of the chamber that plays this script. */
    public static PretendSite of(Script script) {
        return new VotesSite(script.cast());
    }

    @Override
    public String site() {
        return "mx.senado.votaciones";
    }

    @Override
    public Set<String> hosts() {
        return Set.of(GazetteSite.HOST);
    }

    @Override
    public Optional<Reply> answer(HttpRequest request, Legislature now) {
        if (request.path().equals(NAMES)) {
            return vote(request.word("votacion"), now).map(Tally::rows).map(VotesSite::html);
        }
        return request.path().startsWith(PAGE)
                ? vote(request.path().substring(PAGE.length()), now)
                        .map(VotesSite::page)
                        .map(VotesSite::html)
                : Optional.empty();
    }

    private Optional<Tally> vote(String id, Legislature now) {
        return now.bills().stream()
                .filter(bill -> id.equals("" + (FIRST_VOTE_ID + bill.order())))
                .flatMap(bill -> tally(bill).stream())
                .findFirst();
    }

    private Optional<Tally> tally(Bill bill) {
        return bill.steps().stream()
                .filter(step -> step.name().equals("passed-senate"))
                .map(step -> Tally.of(bill, step, cast))
                .findFirst();
    }

    private static String page(Tally tally) {
        return Template.of("senado/vote")
                .fill(Map.of(
                        "day", Days.heading(tally.day()),
                        "title", Markup.text("Dictamen con proyecto de decreto " + Decree.of(tally.bill())),
                        "favour", "" + tally.favour(),
                        "against", "" + tally.against(),
                        "abstention", "" + tally.abstention()));
    }

    @Override
    public List<VisibleItem> shown(Legislature now) {
        return now.bills().stream()
                .flatMap(bill -> tally(bill).stream())
                .map(tally -> new VisibleItem(
                        site(),
                        "vote/" + (FIRST_VOTE_ID + tally.bill().order()),
                        "vote",
                        Decree.of(tally.bill()),
                        tally.bill().id()))
                .toList();
    }

    private static Reply html(String page) {
        return Reply.page(page, StandardCharsets.UTF_8, "UTF-8");
    }
}
