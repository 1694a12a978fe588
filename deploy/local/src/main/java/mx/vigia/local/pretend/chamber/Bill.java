package mx.vigia.local.pretend.chamber;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A bill before the pretend chamber. Number 0 means not yet numbered by the gazette; the edition counts its texts. */
public record Bill(
        String id,
        int order,
        Draft draft,
        Proponent proponent,
        Printing printing,
        int number,
        int edition,
        History history) {

    /** Where the gazette prints it: in a file of a day, at a place among those of its kind. */
    public record Printing(LocalDate day, String file, int place) {}

    /** What has happened to it, and when a page of it last changed. */
    public record History(List<Step> steps, List<TruthEvent> happenings, Instant touched) {
        public History {
            steps = List.copyOf(steps);
            happenings = List.copyOf(happenings);
        }

        History with(Step step, Instant at) {
            var event = new TruthEvent(step.fact(), at, step.words());
            return new History(append(steps, step), append(happenings, event), at);
        }

        History with(TruthEvent event) {
            return new History(steps, append(happenings, event), event.at());
        }

        private static <T> List<T> append(List<T> list, T last) {
            return Stream.concat(list.stream(), Stream.of(last)).toList();
        }
    }

    public LocalDate day() {
        return printing.day();
    }

    public String file() {
        return printing.file();
    }

    public int place() {
        return printing.place();
    }

    public List<Step> steps() {
        return history.steps();
    }

    public List<TruthEvent> happenings() {
        return history.happenings();
    }

    public Instant touched() {
        return history.touched();
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
        return kind().anchor + place();
    }

    public Instant publishedAt() {
        return happenings().getFirst().at();
    }

    public boolean has(String step) {
        return steps().stream().anyMatch(s -> s.name().equals(step));
    }

    /** Returns {@code por el que se expide la Ley …}: its title as in a report. */
    public String decree() {
        var title = title().replaceFirst("^(?:De|Minuta con proyecto de) decreto, ", "");
        return title.replaceFirst("^Que ", "por el que se ");
    }

    /** Returns {@code la Comisión de Salud}, if it has been referred to one. */
    public Optional<String> committees() {
        return steps().stream()
                .filter(s -> s.name().equals("referred"))
                .map(s -> s.markup().replaceFirst("^Turnada a ", "").replaceFirst(", con opinión.*|\\.$", ""))
                .findFirst();
    }

    Bill with(Step step, Instant at) {
        return new Bill(id, order, draft, proponent, printing, number, edition, history.with(step, at));
    }

    Bill withNumber(int given, Instant at) {
        var touched = new History(steps(), happenings(), at);
        return new Bill(id, order, draft, proponent, printing, given, edition, touched);
    }

    /** Returns the same bill with another text, and another title if one is given. */
    Bill withNewText(String title, int newEdition, Instant at, String detail) {
        var changed = history.with(new TruthEvent("text-changed", at, detail));
        return new Bill(id, order, draft.withTitle(title), proponent, printing, number, newEdition, changed);
    }
}
