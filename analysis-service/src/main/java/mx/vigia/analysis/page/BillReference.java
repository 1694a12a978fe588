package mx.vigia.analysis.page;

import java.util.List;
import mx.vigia.analysis.dossier.Dossier;

/** Which bill somebody means who names one in a form. */
public sealed interface BillReference {
    /** This one. */
    record One(Dossier bill) implements BillReference {}

    /** One of these, which bear the number that was given. */
    record Several(List<Dossier> bills) implements BillReference {
        public Several {
            bills = List.copyOf(bills);
        }
    }

    /** None that we know. */
    record Unknown() implements BillReference {}

    /** Nothing was written. */
    record Unsaid() implements BillReference {}

    /** More was written than any name of a bill has letters. */
    record TooLong(int found) implements BillReference {}
}
