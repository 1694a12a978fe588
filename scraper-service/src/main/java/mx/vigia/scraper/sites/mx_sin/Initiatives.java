package mx.vigia.scraper.sites.mx_sin;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.EntryList;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import mx.vigia.scraper.reading.StatedFields.Step;

/** Reads all initiatives of a legislature, in three lists by who brought them: one person, several, a group. */
@Reads(site = Initiatives.SITE, kind = PageKind.PERIOD_LIST, address = "/api/obtenerIniciativas")
public final class Initiatives implements PageReader {
    static final String SITE = "mx.sin.congreso";
    private static final Map<String, String> ROLES =
            Map.of("diputado", "deputy", "ejecutivo", "executive", "ciudadano", "citizens");

    @Override
    public String signature() {
        return "/individual, /conjunto, /grupo";
    }

    @Override
    public Reading read(FetchedPage page) {
        var lists = page.json();
        var items = Stream.of("individual", "conjunto", "grupo")
                .flatMap(list -> lists.all(list).stream())
                .toList();
        var read = EntryList.of(page, items, item -> item.text("iniciativa"), item -> sighting(new Matter(page, item)));
        return new Reading(read.read(), List.of(), read.unread());
    }

    private static Sighting sighting(Matter matter) {
        var item = matter.item();
        var stated = matter.fields(item.requiredText("iniciativa"), "initiative", "Iniciativa")
                .presentedOn(matter.day())
                .summary(item.text("objetivo"));
        stated = item.text("presentada").isEmpty()
                ? stated
                : stated.proponents(List.of(new Proponent(item.text("presentada"), "", role(item))));
        stated = item.text("estatus").isEmpty()
                ? stated
                : stated.steps(List.of(new Step("other", "congress", item.text("estatus"), "", List.of(), List.of())));
        return new Sighting(PageKind.PERIOD_LIST, List.of(matter.key("iniciativa")), stated, List.of());
    }

    private static String role(JsonTree item) {
        return ROLES.getOrDefault(item.text("nb_tipo"), "other");
    }
}
