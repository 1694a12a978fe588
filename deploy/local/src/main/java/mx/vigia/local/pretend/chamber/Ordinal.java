package mx.vigia.local.pretend.chamber;

import java.util.List;

/** The feminine ordinals with which committees number their meetings. */
final class Ordinal {
    private static final List<String> UNITS =
            List.of("", "primera", "segunda", "tercera", "cuarta", "quinta", "sexta", "séptima", "octava", "novena");
    private static final List<String> TENS = List.of("", "décima", "vigésima", "trigésima", "cuadragésima");

    private Ordinal() {}

    /** Returns an ordinal from 1 to 49; higher numbers start again, as the years of a legislature do. */
    static String of(int number) {
        var within = (number - 1) % 49 + 1;
        return (TENS.get(within / 10) + " " + UNITS.get(within % 10)).strip();
    }
}
