package mx.vigia.scraper.sites.cl_congreso;

import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedMeeting;

/**
 * Reads the Chamber's sittings of one legislature; an empty element is the answer to an invalid query, and no result.
 */
@Reads(site = Chile.SITE, kind = PageKind.LIST, address = "/wscamaradiputados\\.asmx/getSesiones")
public final class Sittings implements PageReader {
    @Override
    public String signature() {
        return "Sesiones";
    }

    @Override
    public Reading read(FetchedPage page) {
        return new Reading(
                page.body().requireAtLeast(1, "Sesiones > Sesion").stream()
                        .map(meeting -> sighting(page, meeting))
                        .toList(),
                List.of(),
                List.of());
    }

    /** It was held if it has an end. */
    private static Sighting sighting(FetchedPage page, Region sitting) {
        var meeting = new StatedMeeting("session", "lower", page.address())
                .title("Sesión %s %s"
                        .formatted(sitting.one("> Numero").text(), Chile.text(sitting, "> Tipo"))
                        .strip())
                .body("Pleno")
                .heldOn(Chile.day(sitting, "> Fecha").stream().toList())
                .time(Chile.text(sitting, "> Fecha").replaceFirst("^.*T(\\d{2}:\\d{2}).*$", "$1"))
                .status(Chile.day(sitting, "> FechaTermino").isPresent() ? "held" : "called");
        return meeting.sighting(
                PageKind.LIST, List.of("meeting/camara/" + sitting.one("> ID").text()), List.of());
    }
}
