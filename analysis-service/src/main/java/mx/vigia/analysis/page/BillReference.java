package mx.vigia.analysis.page;

import java.util.List;
import mx.vigia.analysis.dossier.Dossier;

/** The bill a user refers to in a form. */
public sealed interface BillReference {
    /** Exactly one bill. */
    record One(Dossier bill) implements BillReference {}

    /** Several bills with the given number. */
    record Several(List<Dossier> bills) implements BillReference {
        public Several {
            bills = List.copyOf(bills);
        }
    }

    /** No known bill. */
    record Unknown() implements BillReference {}

    /** The field was empty. */
    record Missing() implements BillReference {}

    /** The input is longer than any name of a bill. */
    record TooLong(int found) implements BillReference {}
}
