package mx.vigia.local.pretend.gaceta;

import java.time.LocalDate;

/** Addresses of votes on the gazette's site: an index, a list for each period, a table for each vote and its form. */
final class VotePlaces {
    static final String INDEX = "/gp_votaciones.html";

    private VotePlaces() {}

    static String list(boolean before) {
        return "/Gaceta/Votaciones/66/vot66_a" + (before ? "2segundo" : "3primero") + ".html";
    }

    static String form(boolean before) {
        return before ? "/voto66/ordi22/lanordi22.php3" : "/voto66/ordi31/lanordi31.php3";
    }

    /** Returns the address of the printed annex with the reports of a day. */
    static String reportsAnnexPath(LocalDate day) {
        return GacetaAddresses.printed(day, "-IV");
    }
}
