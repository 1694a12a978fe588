package mx.vigia.local.pretend.senado;

import mx.vigia.local.pretend.chamber.Bill;

/** The other chamber's wording for a bill of the deputies. */
final class Decree {
    private Decree() {}

    /** Returns {@code por el que se expide la Ley …}. */
    static String of(Bill bill) {
        return "por el que se "
                + bill.title().replaceFirst("^(?:Que|Minuta con proyecto de decreto, por el que se) ", "");
    }
}
