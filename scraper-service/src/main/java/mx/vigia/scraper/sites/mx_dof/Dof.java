package mx.vigia.scraper.sites.mx_dof;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * The catalogue name of this site, and the addresses of its pages; notice pages on dof.gob.mx are closed to robots and
 * never among them.
 */
final class Dof {
    static final String SITE = "mx.segob.dof";
    private static final String SIDOF = "https://sidof.segob.gob.mx";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    private Dof() {}

    static URI index(LocalDate day, Edition edition) {
        return URI.create("https://dof.gob.mx/index_111.php?year=%d&month=%02d&day=%02d&edicion=%s"
                .formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), edition));
    }

    static URI notesOf(LocalDate day) {
        return URI.create(SIDOF + "/dof/sidof/notas/" + DAY.format(day));
    }

    static URI landing(String code) {
        return URI.create(SIDOF + "/notas/" + code);
    }

    /**
     * Returns the address of a text, with the day after the hash, which is not sent to servers: the page itself names
     * no day.
     */
    static URI text(String code, LocalDate day) {
        return URI.create(SIDOF + "/notas/docFuente/" + code + "#" + DAY.format(day));
    }
}
