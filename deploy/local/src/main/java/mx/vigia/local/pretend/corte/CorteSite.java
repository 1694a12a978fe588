package mx.vigia.local.pretend.corte;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.http.Entries;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;
import mx.vigia.local.pretend.site.PretendSite;
import mx.vigia.local.pretend.site.Template;
import mx.vigia.local.pretend.site.VisibleItem;
import mx.vigia.local.pretend.states.GazetteIssue;

/** Serves the actions and controversies that were admitted, for the declared source that comes as a draft. */
public record CorteSite() implements PretendSite {
    private static final int PAST_ACTIONS = 15;
    private static final int ACTION_INTERVAL = 6;
    private static final List<String> NORMS = List.of(
            "Artículos 12 y 15 de la Ley Federal de Derechos",
            "Artículo 9 de la Ley Federal de Protección al Consumidor",
            "Artículo 4, fracción II, de la Ley General de Educación");

    @Override
    public String site() {
        return "mx.scjn.acciones";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("www.scjn.gob.mx");
    }

    @Override
    public Optional<String> startPath() {
        return Optional.of("/");
    }

    @Override
    public Optional<Reply> answer(HttpRequest request, Legislature now) {
        if (!request.path().equals("/")) {
            return Optional.empty();
        }
        var actions = actions(now);
        var rows = actions.reversed().stream()
                .map(action -> Entries.entry(row(action)))
                .collect(Collectors.joining("\n"));
        var page = Template.of("corte").fill(Map.of("rows", rows, "total", Integer.toString(actions.size())));
        return Optional.of(Reply.page(page, StandardCharsets.UTF_8, "UTF-8"));
    }

    private static List<GazetteIssue> actions(Legislature now) {
        return GazetteIssue.all(now, 1, PAST_ACTIONS, ACTION_INTERVAL);
    }

    private static String row(GazetteIssue action) {
        return "<tr><td>%s</td><td>%s</td><td>%s</td><td>%02d/%02d/%d</td></tr>"
                .formatted(
                        number(action),
                        isControversy(action) ? "Municipio de Ejemplo" : "Comisión de Derechos de Ejemplo",
                        Entries.title(norm(action)),
                        action.day().getDayOfMonth(),
                        action.day().getMonthValue(),
                        action.day().getYear());
    }

    private static boolean isControversy(GazetteIssue action) {
        return action.number() % 4 == 0;
    }

    private static String number(GazetteIssue action) {
        var name = isControversy(action) ? "Controversia constitucional" : "Acción de inconstitucionalidad";
        return "%s %d/%d".formatted(name, action.number(), action.day().getYear());
    }

    private static String norm(GazetteIssue action) {
        return NORMS.get(action.number() % NORMS.size());
    }

    @Override
    public List<VisibleItem> shown(Legislature now) {
        return actions(now).stream()
                .map(action -> new VisibleItem(site(), number(action), "other", norm(action), ""))
                .toList();
    }
}
