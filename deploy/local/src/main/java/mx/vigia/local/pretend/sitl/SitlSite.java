package mx.vigia.local.pretend.sitl;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.pretend.chamber.Votes;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;
import mx.vigia.local.pretend.site.PretendSite;
import mx.vigia.local.pretend.site.VisibleItem;

/** Serves pages like the old server of the chamber's votes: one script per page, no conditional requests. */
public record SitlSite(Script script) implements PretendSite {
    private static final String HOST = "sitl.diputados.gob.mx";
    private static final String FOLDER = "/LXVI_leg/";

    @Override
    public String site() {
        return "mx.diputados.sitl";
    }

    @Override
    public Set<String> hosts() {
        return Set.of(HOST);
    }

    @Override
    public Optional<String> startPath() {
        return Optional.of(FOLDER + "votaciones_por_periodonplxvi.php");
    }

    @Override
    public Optional<Reply> answer(HttpRequest request, Legislature now) {
        if (request.path().equals("/robots.txt")) {
            return Optional.of(Reply.notFound().status(403));
        }
        return request.path().startsWith(FOLDER) ? page(request, now).map(SitlSite::toReply) : Optional.empty();
    }

    private Optional<String> page(HttpRequest request, Legislature now) {
        var pages = new SitlPages(now, script.seats(now));
        var vote = SitlNames.vote(new Votes(now), request.word("votaciont"));
        return switch (request.path().substring(FOLDER.length())) {
            case "votaciones_por_periodonplxvi.php" -> Optional.of(pages.periods());
            case "votacionesxperiodonplxvi.php" -> pages.votes(request.word("pert"));
            case "estadistico_votacionnplxvi.php" -> vote.map(pages::figures);
            case "listados_votacionesnplxvi.php" ->
                vote.flatMap(v -> SitlNames.findGroupByNumber(request.word("partidot"))
                        .map(g -> new GroupNames(v, g, script.seats(now)).page()));
            default -> Optional.empty();
        };
    }

    private static Reply toReply(String html) {
        return Reply.page(html, StandardCharsets.UTF_8, "UTF-8");
    }

    @Override
    public List<VisibleItem> shown(Legislature now) {
        return new Votes(now)
                .all().stream()
                        .map(v -> new VisibleItem(
                                site(),
                                "66/" + SitlNames.number(v),
                                "vote",
                                SitlNames.title(v),
                                v.bill().id()))
                        .toList();
    }
}
