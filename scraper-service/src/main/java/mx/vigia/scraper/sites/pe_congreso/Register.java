package mx.vigia.scraper.sites.pe_congreso;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mx.vigia.scraper.reading.EntryList;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import mx.vigia.scraper.reading.StatedFields.Step;
import mx.vigia.scraper.reading.UrlQuery;

/**
 * Reads a page of the bills of one chamber in one period; each chamber numbers its own, and the full number names both.
 */
@Reads(
        site = Register.SITE,
        kind = PageKind.PERIOD_LIST,
        address = "/spley-portal-service/proyecto-ley/lista-con-filtro")
public final class Register implements PageReader {
    static final String SITE = "pe.congreso";
    private static final Map<String, String> CHAMBERS = Map.of("S", "upper", "D", "lower", "C", "congress");
    private static final Map<String, String> ROLES = Map.of("S", "senator", "D", "deputy", "C", "deputy");

    @Override
    public String signature() {
        return "/data/proyectos";
    }

    @Override
    public Reading read(FetchedPage page) {
        var data = page.json().one("data");
        var bills = data.all("proyectos");
        var read = EntryList.of(page, bills, bill -> bill.text("titulo"), Register::sighting);
        var problems = new ArrayList<>(read.unread());
        var behind = data.number("rowsTotal") - UrlQuery.of(page.address()).number("rowStart", 0);
        problems.addAll(ReadingProblem.checkCount(page.address(), behind, bills.size()));
        return new Reading(read.read(), List.of(), problems);
    }

    private static Sighting sighting(JsonTree bill) {
        var number = bill.requiredText("proyectoLey");
        var chamber = bill.text("codTipoParl");
        var state = bill.requiredText("desEstado");
        var stated = StatedFields.nothing()
                .title(bill.requiredText("titulo"))
                .kind("initiative", "Proyecto de ley")
                .number(number)
                .proponents(proponents(bill, ROLES.getOrDefault(chamber, "other")))
                .steps(List.of(new Step(
                        state.startsWith("Publicad") ? "published" : "other",
                        CHAMBERS.getOrDefault(bill.text("codTipoParlActual"), ""),
                        state,
                        "",
                        List.of(),
                        List.of())));
        stated = bill.day("fecPresentacion").map(stated::presentedOn).orElse(stated);
        return new Sighting(PageKind.PERIOD_LIST, List.of(number), stated, List.of());
    }

    /** Returns those who signed; if there are none, the power that sent it. */
    private static List<Proponent> proponents(JsonTree bill, String role) {
        var authors = Arrays.stream(bill.text("autores").split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> new Proponent(name, "", role))
                .toList();
        var power = bill.text("desProponente");
        if (!authors.isEmpty() || power.isEmpty()) {
            return authors;
        }
        return List.of(new Proponent(power, "", power.equalsIgnoreCase("Poder Ejecutivo") ? "executive" : "other"));
    }
}
