package mx.vigia.scraper.sites.mx_dof;

import java.time.LocalDate;

/** The three editions a day can have, by the code in addresses. */
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

    /** As the index prints it behind the date. */
    String printed() {
        return printed;
    }

    /** The line by which an index dates its notices; pages that put it otherwise mean the same step. */
    String dateLine(LocalDate day) {
        return "Fecha: %td/%1$tm/%1$tY - Edición %s".formatted(day, printed);
    }

    /** The list of it in the JSON of a day. */
    String list() {
        return list;
    }
}
