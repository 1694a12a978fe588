package mx.vigia.local.pretend.cronica;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.vigia.local.pretend.chamber.BillTextGenerator;
import mx.vigia.local.pretend.chamber.Days;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.pretend.http.Encoding;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;
import mx.vigia.local.pretend.site.PretendSite;
import mx.vigia.local.pretend.site.VisibleItem;

/** Serves pages like the Crónica: a front page and a static page for each sitting. */
public record CronicaSite(Script script) implements PretendSite {
    private static final String HOST = "cronica.diputados.gob.mx";

    @Override
    public String site() {
        return "mx.diputados.cronica";
    }

    @Override
    public Set<String> hosts() {
        return Set.of(HOST);
    }

    @Override
    public Optional<String> startPath() {
        return Optional.of("/");
    }

    @Override
    public Optional<Reply> answer(HttpRequest request, Legislature now) {
        var pages = new CronicaPages(script.seats(now), new BillTextGenerator(script));
        var sittings = Sitting.all(now);
        if (request.path().equals("/") || request.path().equals("/index.html")) {
            return Optional.of(toReply(pages.front(sittings)));
        }
        return sittings.stream()
                .filter(s -> CronicaPages.path(s).equals(request.path()))
                .findFirst()
                .map(s -> toReply(pages.record(s)));
    }

    private static Reply toReply(String html) {
        return Reply.page(html, Encoding.WINDOWS_1252, "ISO-8859-1");
    }

    @Override
    public List<VisibleItem> shown(Legislature now) {
        return Sitting.all(now).stream()
                .map(s -> new VisibleItem(
                        site(),
                        Days.fileStamp(s.day()),
                        "intervention",
                        "Versión estenográfica de la sesión ordinaria del " + Days.written(s.day()),
                        ""))
                .toList();
    }
}
