package mx.vigia.analysis.page;

import java.util.List;
import mx.vigia.analysis.dossier.Dossier;

/** Which bill somebody means who names one in a form. */
public sealed interface Meant {
    /** This one. */
    record One(Dossier bill) implements Meant {}

    /** One of these, which bear the number that was given. */
    record Several(List<Dossier> bills) implements Meant {
        public Several {
            bills = List.copyOf(bills);
        }
    }

    /** None that we know. */
    record Nobody() implements Meant {}

    /** Nothing was written. */
    record Unsaid() implements Meant {}

    /** More was written than any name of a bill has letters. */
    record TooLong(int found) implements Meant {}
}
