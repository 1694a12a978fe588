package mx.vigia.scraper.sites.mx_dof;

import java.util.Locale;

/** The three possible editions of a day, by the code in addresses. */
enum Edition {
    MAT("Matutina", "NotasMatutinas"),
    VES("Vespertina", "NotasVespertinas"),
    EXT("Extraordinaria", "NotasExtraordinarias");

    private final String printed;
    private final String list;

    Edition(String printed, String list) {
        this.printed = printed;
        this.list = list;
    }

    /** Returns its name as the index prints it after the date. */
    String printed() {
        return printed;
    }

    /** Returns that something was published in it, in words. */
    String publication() {
        return "Publicada en el Diario Oficial de la Federación, edición " + printed.toLowerCase(Locale.ROOT);
    }

    /** Returns the name of its list in the JSON of a day. */
    String list() {
        return list;
    }
}
