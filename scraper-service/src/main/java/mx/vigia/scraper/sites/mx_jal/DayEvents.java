package mx.vigia.scraper.sites.mx_jal;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Sighting;

/** Reads the events of one day; the address of each agenda is in the {@code onclick}. */
@Reads(site = EventDays.SITE, kind = PageKind.DAY, address = "/datos_eventos\\.php")
public final class DayEvents implements PageReader {
    private static final String EVENT = "div[onclick*=trae_datos_fecha_sel]";
    private static final Pattern CALL =
            Pattern.compile("trae_datos_fecha_sel\\('(\\d{4}-\\d{2}-\\d{2})',\\s*(\\d{1,3}),\\s*(\\d{1,9})\\)");

    @Override
    public String signature() {
        return EVENT;
    }

    @Override
    public Reading read(FetchedPage page) {
        var events = new ArrayList<Sighting>();
        var agendas = new ArrayList<URI>();
        for (var region : page.body().requireAtLeast(1, EVENT)) {
            var call = CALL.matcher(region.attributeOrEmpty("onclick"));
            if (!call.find()) {
                throw new PageChanged(
                        page.address(), "trae_datos_fecha_sel(day, type, id)", region.attributeOrEmpty("onclick"));
            }
            var event = Event.of(page, call.group(1), call.group(2), call.group(3));
            events.add(event.meeting(PageKind.DAY, region.text(), List.of(), page.address()));
            event.agenda(page).ifPresent(agendas::add);
        }
        return new Reading(events, agendas, List.of());
    }
}
