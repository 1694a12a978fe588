package mx.vigia.local.pretend.chamber;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A bill before the pretend chamber. Number 0 means not yet numbered by the gazette; the edition counts its texts. */
public record Bill(
        String id,
        int order,
        Draft draft,
        Proponent proponent,
        LocalDate day,
        String file,
        int place,
        int number,
        int edition,
        List<Step> steps,
        List<TruthEvent> happenings,
        Instant touched) {
    public Bill {
        steps = List.copyOf(steps);
        happenings = List.copyOf(happenings);
    }

    /** Returns the title as displayed; the script marks italics with asterisks. */
    public String title() {
        return draft.title().replace("*", "");
    }

    public Kind kind() {
        return draft.kind();
    }

    /** Returns {@code Iniciativa4}. */
    public String anchor() {
        return kind().anchor + place;
    }

    public Instant publishedAt() {
        return happenings.getFirst().at();
    }

    public boolean has(String step) {
        return steps.stream().anyMatch(s -> s.name().equals(step));
    }

    /** Returns {@code por el que se expide la Ley …}: its title as in a report. */
    public String decree() {
        var title = title().replaceFirst("^(?:De|Minuta con proyecto de) decreto, ", "");
        return title.replaceFirst("^Que ", "por el que se ");
    }

    /** Returns {@code la Comisión de Salud}, if it has been referred to one. */
    public Optional<String> committees() {
        return steps.stream()
                .filter(s -> s.name().equals("referred"))
                .map(s -> s.markup().replaceFirst("^Turnada a ", "").replaceFirst(", con opinión.*|\\.$", ""))
                .findFirst();
    }

    Bill with(Step step, Instant at) {
        var longer = new ArrayList<>(steps);
        longer.add(step);
        return new Bill(id, order, draft, proponent, day, file, place, number, edition, longer, then(step, at), at);
    }

    Bill withNumber(int given, Instant at) {
        return new Bill(id, order, draft, proponent, day, file, place, given, edition, steps, happenings, at);
    }

    /** Returns the same bill with another text, and another title if one is given. */
    Bill withNewText(String title, int newEdition, Instant at, String detail) {
        var longer = new ArrayList<>(happenings);
        longer.add(new TruthEvent("text-changed", at, detail));
        return new Bill(
                id, order, draft.withTitle(title), proponent, day, file, place, number, newEdition, steps, longer, at);
    }

    private List<TruthEvent> then(Step step, Instant at) {
        var longer = new ArrayList<>(happenings);
        longer.add(new TruthEvent(step.fact(), at, step.words()));
        return longer;
    }
}
