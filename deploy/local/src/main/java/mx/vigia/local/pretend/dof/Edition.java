package mx.vigia.local.pretend.dof;

/** The three editions a day can have. */
enum Edition {
    MAT("Matutina", "NotasMatutinas"),
    VES("Vespertina", "NotasVespertinas"),
    EXT("Extraordinaria", "NotasExtraordinarias");

    final String printed;
    final String list;

    Edition(String printed, String list) {
        this.printed = printed;
        this.list = list;
    }
}
