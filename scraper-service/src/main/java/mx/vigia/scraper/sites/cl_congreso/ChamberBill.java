package mx.vigia.scraper.sites.cl_congreso;

import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.Proponent;

/** Reader parts for the Chamber's data on a bill, in a list or alone; it never has subjects. */
final class ChamberBill {
    private ChamberBill() {}

    static Sighting sighting(FetchedPage page, PageKind kind, Region bill) {
        var number = Chile.number(page, bill, "> NumeroBoletin");
        var said = StatedFields.nothing()
                .title(bill.one("> Nombre").text())
                .kind("initiative", bill.one("> TipoIniciativa").text())
                .number(number);
        said = Chile.day(bill, "> FechaIngreso").map(said::presentedOn).orElse(said);
        var ministries = bill.all("> MinisteriosPatrocinantes > Ministerio > Nombre").stream()
                .map(name -> new Proponent(name.text(), "", "executive"))
                .toList();
        said = ministries.isEmpty() ? said : said.proponents(ministries);
        return new Sighting(kind, List.of(number), said, List.of());
    }
}
