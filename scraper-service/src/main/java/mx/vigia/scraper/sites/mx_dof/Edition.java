package mx.vigia.scraper.sites.mx_dof;

import java.time.LocalDate;

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

    /** Returns the line by which an index dates its notices; pages that word it otherwise mean the same step. */
    String dateLine(LocalDate day) {
        return "Fecha: %td/%1$tm/%1$tY - Edición %s".formatted(day, printed);
    }

    /** Returns the name of its list in the JSON of a day. */
    String list() {
        return list;
    }
}
