package mx.vigia.local.pretend.senado;

import mx.vigia.local.pretend.chamber.Bill;

/** How the other chamber speaks of a bill of the deputies. */
final class Decree {
    private Decree() {}

    /** {@code por el que se expide la Ley …}. */
    static String of(Bill bill) {
        return "por el que se "
                + bill.title().replaceFirst("^(?:Que|Minuta con proyecto de decreto, por el que se) ", "");
    }
}
