package mx.vigia.local.pretend.sitl;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;
import mx.vigia.local.pretend.site.PretendSite;
import mx.vigia.local.pretend.site.VisibleItem;

/** Serves what each deputy signed, on the old server of the chamber's votes. */
public record SignedBillsSite(Script script) implements PretendSite {
    private static final String HOST = "sitl.diputados.gob.mx";
    private static final String FOLDER = "/LXVI_leg/";
    private static final String DEPUTIES = "listado_diputados_gpnp.php";

    @Override
    public String site() {
        return "mx.diputados.sitl-asuntos";
    }

    @Override
    public Set<String> hosts() {
        return Set.of(HOST);
    }

    @Override
    public Optional<String> startPath() {
        return Optional.of(FOLDER + DEPUTIES + "?tipot=TOTAL");
    }

    @Override
    public Optional<Reply> answer(HttpRequest request, Legislature now) {
        return request.path().startsWith(FOLDER)
                ? page(request, now).map(html -> Reply.page(html, StandardCharsets.UTF_8, "UTF-8"))
                : Optional.empty();
    }

    private Optional<String> page(HttpRequest request, Legislature now) {
        var lists = SignedLists.of(now, script.seats(now));
        return switch (request.path().substring(FOLDER.length())) {
            case DEPUTIES -> Optional.of(lists.deputies());
            case "iniciativas_diputados_xperiodonplxvi.php" -> lists.periods(false, request.word("dipt"));
            case "proposiciones_diputados_xperiodonplxvi.php" -> lists.periods(true, request.word("dipt"));
            case "iniciativas_por_pernplxvi.php" -> lists.list(false, request.word("iddipt"), request.word("pert"));
            case "proposiciones_por_pernplxvi.php" -> lists.list(true, request.word("iddipt"), request.word("pert"));
            default -> Optional.empty();
        };
    }

    @Override
    public List<VisibleItem> shown(Legislature now) {
        var items = new LinkedHashMap<String, VisibleItem>();
        new Signatures(now, script.seats(now)).bills().forEach(bill -> {
            var row = new SignedBill(bill);
            items.putIfAbsent(
                    row.key(), new VisibleItem(site(), row.key(), bill.kind().contractName(), row.title(), bill.id()));
        });
        return List.copyOf(items.values());
    }
}
