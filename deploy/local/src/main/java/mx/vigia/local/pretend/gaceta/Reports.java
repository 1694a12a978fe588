package mx.vigia.local.pretend.gaceta;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mx.vigia.local.pretend.chamber.Bill;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Step;

/** The reports that an issue prints: each on the day it was made or, if that was not requested, on that of its vote. */
public record Reports(Legislature now) {
    private static final List<String> STEPS = List.of("reported", "passed-deputies");

    /** Returns the bills whose reports the issue of this day prints, in the order in which they were made. */
    List<Bill> on(LocalDate day) {
        return now.bills().stream()
                .filter(bill ->
                        printing(bill).filter(step -> step.on().equals(day)).isPresent())
                .sorted(Comparator.comparing(Reports::madeAt))
                .toList();
    }

    /** Returns {@code De la Comisión de X, dictamen con proyecto de decreto por el que se expide …}. */
    public static String title(Bill bill) {
        return bill.committees().map(by -> "De " + by + ", dictamen con").orElse("Dictamen con")
                + " proyecto de decreto " + bill.decree();
    }

    private static Optional<Step> printing(Bill bill) {
        return bill.steps().stream().filter(step -> STEPS.contains(step.name())).findFirst();
    }

    private static Instant madeAt(Bill bill) {
        var words = printing(bill).orElseThrow().words();
        return bill.happenings().stream()
                .filter(happening -> happening.detail().equals(words))
                .findFirst()
                .orElseThrow()
                .at();
    }
}
