package mx.vigia.local.pretend.nuevoleon;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.vigia.local.pretend.chamber.Json;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.pretend.chamber.StateStep;
import mx.vigia.local.pretend.http.Entries;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;
import mx.vigia.local.pretend.site.Markup;
import mx.vigia.local.pretend.site.PretendSite;
import mx.vigia.local.pretend.site.VisibleItem;
import mx.vigia.local.pretend.states.StateMatter;
import mx.vigia.local.pretend.states.Statehouse;

/** Serves the file of all initiatives, newest first: cells of HTML in rows of JSON. */
public record NuevoLeonSite(Statehouse congress) implements PretendSite {
    private static final String HOST = "www.hcnl.gob.mx";
    private static final String FILE = "/iniciativas_lxxvii/iniciativas.txt";
    private static final Map<StateStep.State, String> STATES = Map.of(
            StateStep.State.TURNED, "Turnada",
            StateStep.State.IN_COMMITTEE, "En comisi&oacute;n",
            StateStep.State.REPORTED, "Dictaminada",
            StateStep.State.APPROVED, "Aprobada");

    public NuevoLeonSite(Script script) {
        this(new Statehouse(script, "del Estado de Nuevo León", 0, 21_101));
    }

    @Override
    public String site() {
        return "mx.nle.congreso";
    }

    @Override
    public Set<String> hosts() {
        return Set.of(HOST);
    }

    @Override
    public Optional<String> startPath() {
        return Optional.of(FILE);
    }

    @Override
    public Optional<Reply> answer(HttpRequest request, Legislature now) {
        if (!request.path().equals(FILE)) {
            return Optional.empty();
        }
        var rows = congress.matters(now).reversed().stream()
                .map(m -> Entries.entry(Json.text(cells(m))))
                .collect(Collectors.joining(",\n  ", "{\n \"data\": [\n  ", "\n ]\n}"));
        return Optional.of(Reply.words("text/plain", rows, StandardCharsets.UTF_8));
    }

    private static List<String> cells(StateMatter stateMatter) {
        return List.of(
                "<span class='badge badge-primary'>Exp, %d / LXXVII </span>".formatted(stateMatter.number()),
                "<i class='fa fa-user'></i>",
                "",
                "",
                smallText("<a href='ver.php?e=%d'>%s</a>"
                        .formatted(stateMatter.number(), Entries.title(Markup.text(title(stateMatter))))),
                smallText(Markup.text(stateMatter.committee())),
                smallText("%02d/%02d/%d"
                        .formatted(
                                stateMatter.day().getDayOfMonth(),
                                stateMatter.day().getMonthValue(),
                                stateMatter.day().getYear())),
                smallText(STATES.get(stateMatter.state())),
                "<a href='pdf/%d.pdf' target='_blank'><i class='pdf'></i></a>".formatted(stateMatter.number()),
                Markup.text(stateMatter.deputy()),
                "LXXVII");
    }

    private static String title(StateMatter stateMatter) {
        return "Iniciativa que " + stateMatter.title();
    }

    private static String smallText(String html) {
        return "<div class='txtsmall'>" + html + "</div>";
    }

    @Override
    public List<VisibleItem> shown(Legislature now) {
        return congress.matters(now).stream()
                .map(m -> new VisibleItem(
                        site(),
                        m.number() + "/LXXVII",
                        "initiative",
                        title(m),
                        m.bill().id()))
                .toList();
    }
}
