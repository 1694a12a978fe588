package mx.vigia.local.pretend.chamber;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every roll call the chamber has held: one for each approval of a bill, two if it is long. */
public record Votes(Legislature now) {
    public List<Vote> all() {
        var held = new ArrayList<Vote>();
        for (var bill : now.bills()) {
            bill.steps().stream().filter(s -> s.vote() > 0).forEach(s -> held.addAll(of(bill, s)));
        }
        held.sort(Comparator.comparing(Vote::before).reversed().thenComparingInt(Vote::number));
        return List.copyOf(held);
    }

    public List<Vote> of(boolean before) {
        return all().stream().filter(v -> v.before() == before).toList();
    }

    public List<Vote> on(LocalDate day) {
        return all().stream().filter(v -> v.day().equals(day)).toList();
    }

    public Optional<Vote> findByNumber(boolean before, int number) {
        return of(before).stream().filter(v -> v.number() == number).findFirst();
    }

    /** Returns the number of the next vote of a period. */
    int next(LocalDate day) {
        return of(now.isInPreviousPeriod(day)).size() + 1;
    }

    /** Returns the votes behind this step of the bill. */
    List<Vote> of(Bill bill, Step step) {
        return Vote.votesOf(bill).stream()
                .map(part -> new Vote(
                        now.isInPreviousPeriod(step.on()),
                        step.vote() + Vote.votesOf(bill).indexOf(part),
                        bill,
                        step.on(),
                        part))
                .toList();
    }
}
