package mx.vigia.notification.member.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.committee.Seat;
import mx.vigia.notification.member.Person;
import mx.vigia.platform.i18n.Language;

/** Weighs a list against who is there: what would be done, and what is wrong. Pure; the same list gives nothing to do once it was done. */
final class Planner {
    private final Map<EmailAddress, Person> people;
    private final Directory committees;
    private final Hand hand;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Step> enrolled = new ArrayList<>();
    private final List<Step> changed = new ArrayList<>();
    private final List<Step.Leave> leaving = new ArrayList<>();
    private int unchanged;

    Planner(List<Person> people, Directory committees, Hand hand) {
        this.people = people.stream()
                .collect(Collectors.toMap(person -> person.standing().address(), person -> person));
        this.committees = committees;
        this.hand = hand;
    }

    Plan plan(Roster roster) {
        var hearing = Hearing.of(roster, committees, hand, faults);
        hearing.sayings().forEach(this::weigh);
        leaving.forEach(this::heirIsThere);
        somebodyStillAdministers();
        var steps = Stream.of(hearing.made().stream(), enrolled.stream(), changed.stream(), leaving.stream())
                .flatMap(each -> each)
                .map(Step.class::cast)
                .toList();
        faults.sort(Comparator.comparingInt(Fault::row));
        return new Plan(steps, unchanged, faults);
    }

    private void weigh(Saying saying) {
        var known = Optional.ofNullable(people.get(saying.address()));
        if (saying.of(Column.STATUS).equals(Hearing.LEAVES)) {
            leave(saying, known.filter(person -> person.closed().isEmpty()));
        } else if (known.isEmpty()) {
            enrol(saying);
        } else if (known.get().closed().isPresent()) {
            fault(
                    saying.row(),
                    Column.ADDRESS,
                    hand.administers() ? Fault.Expected.SOMEBODY_HERE : Fault.Expected.SOMEBODY_TO_SEAT,
                    saying.address().value());
        } else {
            change(saying, known.get());
        }
    }

    private void leave(Saying saying, Optional<Person> here) {
        here.ifPresentOrElse(
                person -> leaving.add(new Step.Leave(
                        saying.rowOf(Column.STATUS),
                        person,
                        EmailAddress.typed(saying.of(Column.HEIR))
                                .map(EmailAddress::value)
                                .orElse(saying.of(Column.HEIR)))),
                () -> unchanged++);
    }

    private void enrol(Saying saying) {
        var seats = seats(saying, Map.of());
        if (seats.isEmpty() && !saying.seats().isEmpty()) {
            unchanged++;
            return;
        }
        if (saying.of(Column.NAME).isEmpty()) {
            fault(saying.row(), Column.NAME, Fault.Expected.NAME, "");
            return;
        }
        enrolled.add(new Step.Enrol(
                saying.row(),
                saying.address(),
                saying.of(Column.NAME),
                language(saying).orElse(Language.ES),
                seats));
    }

    /** Only those who administer the house give somebody another name or language. */
    private void change(Saying saying, Person person) {
        var standing = person.standing();
        var before = standing.seats().entrySet().stream()
                .collect(Collectors.toMap(seat -> committees.name(seat.getKey()), Map.Entry::getValue));
        var named = hand.administers() && !saying.of(Column.NAME).isEmpty();
        var name = named ? saying.of(Column.NAME) : standing.name();
        var language = language(saying).filter(any -> hand.administers()).orElse(standing.language());
        var seats = seats(saying, before);
        if (name.equals(standing.name()) && language == standing.language() && seats.equals(before)) {
            unchanged++;
        } else {
            changed.add(new Step.Change(saying.row(), person, name, language, before, seats));
        }
    }

    private static Optional<Language> language(Saying saying) {
        return Optional.of(saying.of(Column.LANGUAGE))
                .filter(name -> !name.isEmpty())
                .map(Language::valueOf);
    }

    /** The seats they have and what the list says of some; those it does not speak of stay. */
    private Map<String, Seat> seats(Saying saying, Map<String, Seat> before) {
        var seats = new HashMap<>(before);
        saying.seats().forEach((committee, said) -> {
            var had = Optional.ofNullable(before.get(committee));
            var wanted = wanted(said.value(), had);
            if (!had.equals(wanted) && !mayDecide(had, wanted)) {
                fault(said.row(), said.column(), Fault.Expected.SEAT_OF_MEMBER, said.typed());
            }
            wanted.ifPresentOrElse(seat -> seats.put(committee, seat), () -> seats.remove(committee));
        });
        return seats;
    }

    private static Optional<Seat> wanted(String said, Optional<Seat> had) {
        return switch (said) {
            case Hearing.NO_SEAT -> Optional.empty();
            case Hearing.ANY_SEAT -> Optional.of(had.orElse(Seat.MEMBER));
            default -> Optional.of(Seat.valueOf(said));
        };
    }

    /** Who is secretary of a committee, those who administer the house decide. */
    private boolean mayDecide(Optional<Seat> had, Optional<Seat> wanted) {
        return hand.administers()
                || Stream.of(had, wanted).flatMap(Optional::stream).allMatch(Seat.MEMBER::equals);
    }

    private void heirIsThere(Step.Leave leave) {
        if (leave.heir().isEmpty()) {
            return;
        }
        var heir = EmailAddress.typed(leave.heir());
        var stays = leaving.stream()
                .noneMatch(
                        gone -> heir.equals(Optional.of(gone.person().standing().address())));
        if (!stays || heir.filter(this::willBeHere).isEmpty()) {
            fault(leave.row(), Column.HEIR, Fault.Expected.HEIR, leave.heir());
        }
    }

    private boolean willBeHere(EmailAddress address) {
        return Optional.ofNullable(people.get(address))
                        .filter(person -> person.closed().isEmpty())
                        .isPresent()
                || enrolled.stream()
                        .anyMatch(step -> step instanceof Step.Enrol enrol
                                && enrol.address().equals(address));
    }

    private void somebodyStillAdministers() {
        var gone = leaving.stream().map(Step.Leave::person).toList();
        var others = people.values().stream().anyMatch(person -> administers(person) && !gone.contains(person));
        leaving.stream()
                .filter(leave -> !others && administers(leave.person()))
                .forEach(leave -> fault(
                        leave.row(),
                        Column.STATUS,
                        Fault.Expected.NOT_THE_LAST,
                        leave.person().standing().address().value()));
    }

    private static boolean administers(Person person) {
        return person.closed().isEmpty() && person.standing().roles().contains("administrator");
    }

    private void fault(int row, Column column, Fault.Expected expected, String found) {
        faults.add(new Fault(row, column, expected, "", found));
    }
}
