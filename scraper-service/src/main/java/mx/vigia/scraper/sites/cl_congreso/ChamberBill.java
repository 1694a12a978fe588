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
        var stated = StatedFields.nothing()
                .title(bill.one("> Nombre").text())
                .kind("initiative", bill.one("> TipoIniciativa").text())
                .number(number);
        stated = Chile.day(bill, "> FechaIngreso").map(stated::presentedOn).orElse(stated);
        var ministries = bill.all("> MinisteriosPatrocinantes > Ministerio > Nombre").stream()
                .map(name -> new Proponent(name.text(), "", "executive"))
                .toList();
        stated = ministries.isEmpty() ? stated : stated.proponents(ministries);
        return new Sighting(kind, List.of(number), stated, List.of());
    }
}
