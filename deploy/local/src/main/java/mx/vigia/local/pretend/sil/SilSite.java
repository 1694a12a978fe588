package mx.vigia.local.pretend.sil;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.http.Encoding;
import mx.vigia.local.pretend.http.Entries;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;
import mx.vigia.local.pretend.site.Markup;
import mx.vigia.local.pretend.site.PretendSite;
import mx.vigia.local.pretend.site.Template;
import mx.vigia.local.pretend.site.VisibleItem;

/**
 * Serves every matter of the pretend chamber, in twelve columns or alone; the site's front page has no links, like the
 * real one.
 */
public record SilSite() implements PretendSite {
    private static final String RESULTS = "/Busquedas/Avanzada/ResultadosBusquedaAvanzada.php";
    private static final String SEARCH = "/Busquedas/Avanzada/ProcesoBusquedaAvanzada.php";
    private static final String DETAIL = "/Librerias/pp_ReporteSeguimiento.php";

    @Override
    public String site() {
        return "mx.segob.sil";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("sil.gobernacion.gob.mx");
    }

    @Override
    public Optional<String> startPath() {
        return Optional.of(RESULTS);
    }

    @Override
    public Optional<Reply> answer(HttpRequest request, Legislature now) {
        return switch (request.path()) {
            case "/", "/portal" -> page(Template.of("sil/shell").fill(Map.of()));
            case SEARCH ->
                Optional.of(Reply.seeOther(RESULTS + "?SID=&Serial=" + "ab12".repeat(8) + "&Reg="
                        + now.bills().size() + "&Origen=BA&Paginas=999&pagina=1"));
            case RESULTS -> page(results(now));
            case DETAIL ->
                matters(now).stream()
                        .filter(matter -> matter.key().equals(request.word("Asunto")))
                        .findFirst()
                        .flatMap(matter -> page(detail(matter)));
            default -> Optional.empty();
        };
    }

    private static List<Matter> matters(Legislature now) {
        return now.bills().stream().map(Matter::new).toList();
    }

    private static String results(Legislature now) {
        var matters = matters(now);
        return Template.of("sil/results")
                .fill(Map.of(
                        "rows",
                        IntStream.range(0, matters.size())
                                .mapToObj(i -> Entries.entry(row(i + 1, matters.get(i))))
                                .collect(Collectors.joining("\n"))));
    }

    private static String row(int number, Matter matter) {
        return "<tr><td>%d</td><td>%s</td><td><a href=\"#\" onclick=\"abre('%s?Seguimiento=%s&Asunto=%4$s')\">%s</a></td><td>&nbsp;</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>LXVI</td><td>%s</td><td>%s</td><td>&nbsp;</td></tr>"
                .formatted(
                        number,
                        matter.type(),
                        DETAIL,
                        matter.key(),
                        Entries.title(Markup.text(matter.title())),
                        matter.chamber(),
                        matter.day(),
                        matter.presenter(),
                        matter.party(),
                        matter.committees(),
                        matter.status());
    }

    private static String detail(Matter matter) {
        return Template.of("sil/detail")
                .fill(Map.of(
                        "chamber", matter.chamber(),
                        "day", matter.day(),
                        "type", matter.type(),
                        "title", Markup.text(matter.title()),
                        "presenter", matter.presenter() + (matter.party().isEmpty() ? "" : " (" + matter.party() + ")"),
                        "last", "Turnado a comisión(es): " + matter.committees(),
                        "status", matter.status()));
    }

    private static Optional<Reply> page(String html) {
        return Optional.of(Reply.page(html, Encoding.WINDOWS_1252, "ISO-8859-1"));
    }

    @Override
    public List<VisibleItem> shown(Legislature now) {
        return now.bills().stream()
                .map(bill -> new VisibleItem(
                        site(), new Matter(bill).key(), bill.kind().contractName(), bill.title(), bill.id()))
                .toList();
    }
}
