package mx.vigia.scraper.sites.cl_congreso;

import java.net.URI;
import java.time.LocalDate;
import mx.vigia.scraper.reading.EntryList;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Region;

/** Reads all motions or messages of a year; recent ones lead to the Senate's file of them, which has their progress. */
@Reads(
        site = Chile.SITE,
        kind = PageKind.PERIOD_LIST,
        address = "/camaradiputados/WServices/WSLegislativo\\.asmx/retornar(?:Mociones|Mensajes)XAnno")
public final class BillsOfYear implements PageReader {
    private static final int LOOKBACK_WEEKS = 6;

    @Override
    public String signature() {
        return "ProyectosLeyColeccion > ProyectoLey";
    }

    @Override
    public Reading read(FetchedPage page) {
        var bills = page.body().requireAtLeast(1, signature());
        var read =
                EntryList.of(page, bills, Region::text, bill -> ChamberBill.sighting(page, PageKind.PERIOD_LIST, bill));
        var since = page.fetchedOn().minusWeeks(LOOKBACK_WEEKS);
        var recent = bills.stream()
                .filter(bill ->
                        Chile.day(bill, "> FechaIngreso").orElse(LocalDate.MIN).isAfter(since))
                .map(bill -> Chile.text(bill, "> NumeroBoletin").replaceFirst("-.*", ""))
                .map(number -> URI.create("https://tramitacion.senado.cl/wspublico/tramitacion.php?boletin=" + number))
                .toList();
        return new Reading(read.read(), recent, read.unread());
    }
}
