package mx.vigia.local.pretend.sitl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import mx.vigia.local.pretend.chamber.Bill;
import mx.vigia.local.pretend.chamber.Deputy;
import mx.vigia.local.pretend.chamber.Draft;
import mx.vigia.local.pretend.chamber.Kind;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Seats;

/** Who signed what: a deputy presents a bill, and one more of the group who presented another adheres to it. */
record Signatures(Legislature now, Seats seats) {

    /** A bill with the kind of signature of one deputy. */
    record Signed(SignedBill bill, String term) {}

    /** Returns the referred bills that deputies presented. */
    List<Bill> bills() {
        return now.bills().stream()
                .filter(bill -> bill.kind() != Kind.MINUTA && bill.has("referred"))
                .filter(bill -> bill.proponent().origin() == Draft.Origin.DEPUTY)
                .filter(bill -> presenter(bill).isPresent())
                .toList();
    }

    /** Returns the deputies who signed anything, in the order of their seats. */
    List<Deputy> deputies() {
        return List.copyOf(byDeputy(bill -> true).keySet().stream()
                .sorted(java.util.Comparator.comparingInt(Deputy::number))
                .toList());
    }

    /** Returns what a deputy signed of these bills. */
    List<Signed> of(Deputy deputy, Predicate<Bill> which) {
        return byDeputy(which).getOrDefault(deputy, List.of());
    }

    private Map<Deputy, List<Signed>> byDeputy(Predicate<Bill> which) {
        var presenters = bills().stream()
                .flatMap(bill -> presenter(bill).stream())
                .distinct()
                .toList();
        var signed = new LinkedHashMap<Deputy, List<Signed>>();
        for (var bill : bills().stream().filter(which).toList()) {
            var presenter = presenter(bill).orElseThrow();
            var row = new SignedBill(bill);
            add(signed, presenter, new Signed(row, row.isMotion() ? "Proponente" : "Iniciante"));
            if (!row.isMotion()) {
                presenters.stream()
                        .filter(other -> other.group().equals(presenter.group()) && !other.equals(presenter))
                        .findFirst()
                        .ifPresent(other -> add(signed, other, new Signed(row, "Adherente")));
            }
        }
        return signed;
    }

    private static void add(Map<Deputy, List<Signed>> signed, Deputy deputy, Signed row) {
        signed.computeIfAbsent(deputy, none -> new ArrayList<>()).add(row);
    }

    private Optional<Deputy> presenter(Bill bill) {
        return seats.all().stream()
                .filter(deputy -> deputy.name().equals(bill.proponent().name()))
                .findFirst();
    }
}
