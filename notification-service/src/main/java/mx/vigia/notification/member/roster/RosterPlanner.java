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
import mx.vigia.notification.committee.CommitteeSeat;
import mx.vigia.notification.member.Person;
import mx.vigia.platform.i18n.Language;

/**
 * Compares a list with the registered people: what would be changed, and what is wrong. Pure; once carried out, the
 * same list gives no changes.
 */
final class RosterPlanner {
    private final Map<EmailAddress, Person> people;
    private final CommitteeLookup committees;
    private final ImportAuthor importAuthor;
    private final Language defaultLanguage;
    private final List<RowError> faults = new ArrayList<>();
    private final List<ImportStep> enrolled = new ArrayList<>();
    private final List<ImportStep> changed = new ArrayList<>();
    private final List<ImportStep.Leave> leaving = new ArrayList<>();
    private int unchanged;

    /** @param defaultLanguage of people enrolled by rows that state none */
    RosterPlanner(
            List<Person> people, CommitteeLookup committees, ImportAuthor importAuthor, Language defaultLanguage) {
        this.people = people.stream()
                .collect(Collectors.toMap(person -> person.standing().address(), person -> person));
        this.committees = committees;
        this.importAuthor = importAuthor;
        this.defaultLanguage = defaultLanguage;
    }

    RosterPlan plan(Roster roster) {
        var rowInterpreter = RowInterpreter.of(roster, committees, importAuthor, faults);
        rowInterpreter.personRows().forEach(this::planPerson);
        leaving.forEach(this::checkHeirs);
        checkAdministratorRemains();
        var steps = Stream.of(rowInterpreter.made().stream(), enrolled.stream(), changed.stream(), leaving.stream())
                .flatMap(each -> each)
                .map(ImportStep.class::cast)
                .toList();
        faults.sort(Comparator.comparingInt(RowError::row));
        return new RosterPlan(steps, unchanged, faults);
    }

    private void planPerson(RosterPersonRows personRows) {
        var known = Optional.ofNullable(people.get(personRows.address()));
        if (personRows.of(RosterColumn.STATUS).equals(RowInterpreter.LEAVES)) {
            planLeave(personRows, known.filter(person -> person.closed().isEmpty()));
        } else if (known.isEmpty()) {
            planEnrolment(personRows);
        } else if (known.get().closed().isPresent()) {
            fault(
                    personRows.row(),
                    RosterColumn.ADDRESS,
                    importAuthor.administers() ? RowError.Expected.SOMEBODY_HERE : RowError.Expected.SOMEBODY_TO_SEAT,
                    personRows.address().value());
        } else {
            change(personRows, known.get());
        }
    }

    private void planLeave(RosterPersonRows personRows, Optional<Person> here) {
        here.ifPresentOrElse(
                person -> leaving.add(new ImportStep.Leave(
                        personRows.rowOf(RosterColumn.STATUS),
                        person,
                        EmailAddress.typed(personRows.of(RosterColumn.HEIR))
                                .map(EmailAddress::value)
                                .orElse(personRows.of(RosterColumn.HEIR)))),
                () -> unchanged++);
    }

    private void planEnrolment(RosterPersonRows personRows) {
        var seats = seats(personRows, Map.of());
        if (seats.isEmpty() && !personRows.seats().isEmpty()) {
            unchanged++;
            return;
        }
        if (personRows.of(RosterColumn.NAME).isEmpty()) {
            fault(personRows.row(), RosterColumn.NAME, RowError.Expected.NAME, "");
            return;
        }
        enrolled.add(new ImportStep.Enrol(
                personRows.row(),
                personRows.address(),
                personRows.of(RosterColumn.NAME),
                language(personRows).orElse(defaultLanguage),
                seats));
    }

    /** Only administrators change the name or language of a person. */
    private void change(RosterPersonRows personRows, Person person) {
        var stored = person.standing();
        var before = stored.seats().entrySet().stream()
                .collect(Collectors.toMap(seat -> committees.name(seat.getKey()), Map.Entry::getValue));
        var named =
                importAuthor.administers() && !personRows.of(RosterColumn.NAME).isEmpty();
        var name = named ? personRows.of(RosterColumn.NAME) : stored.name();
        var language =
                language(personRows).filter(any -> importAuthor.administers()).orElse(stored.language());
        var seats = seats(personRows, before);
        if (name.equals(stored.name()) && language == stored.language() && seats.equals(before)) {
            unchanged++;
        } else {
            changed.add(new ImportStep.Change(personRows.row(), person, name, language, before, seats));
        }
    }

    private static Optional<Language> language(RosterPersonRows personRows) {
        return Optional.of(personRows.of(RosterColumn.LANGUAGE))
                .filter(name -> !name.isEmpty())
                .map(Language::valueOf);
    }

    /** Returns their current seats with the changes of the list; seats it does not mention stay. */
    private Map<String, CommitteeSeat> seats(RosterPersonRows personRows, Map<String, CommitteeSeat> before) {
        var seats = new HashMap<>(before);
        personRows.seats().forEach((committee, stated) -> {
            var had = Optional.ofNullable(before.get(committee));
            var wanted = wanted(stated.value(), had);
            if (!had.equals(wanted) && !mayChangeSeat(had, wanted)) {
                fault(stated.row(), stated.column(), RowError.Expected.SEAT_OF_MEMBER, stated.typed());
            }
            wanted.ifPresentOrElse(seat -> seats.put(committee, seat), () -> seats.remove(committee));
        });
        return seats;
    }

    private static Optional<CommitteeSeat> wanted(String statement, Optional<CommitteeSeat> had) {
        return switch (statement) {
            case RowInterpreter.NO_SEAT -> Optional.empty();
            case RowInterpreter.ANY_SEAT -> Optional.of(had.orElse(CommitteeSeat.MEMBER));
            default -> Optional.of(CommitteeSeat.valueOf(statement));
        };
    }

    /** Only administrators decide who is secretary of a committee. */
    private boolean mayChangeSeat(Optional<CommitteeSeat> had, Optional<CommitteeSeat> wanted) {
        return importAuthor.administers()
                || Stream.of(had, wanted).flatMap(Optional::stream).allMatch(CommitteeSeat.MEMBER::equals);
    }

    private void checkHeirs(ImportStep.Leave leave) {
        if (leave.heir().isEmpty()) {
            return;
        }
        var heir = EmailAddress.typed(leave.heir());
        var stays = leaving.stream()
                .noneMatch(
                        gone -> heir.equals(Optional.of(gone.person().standing().address())));
        if (!stays || heir.filter(this::willBeMember).isEmpty()) {
            fault(leave.row(), RosterColumn.HEIR, RowError.Expected.HEIR, leave.heir());
        }
    }

    private boolean willBeMember(EmailAddress address) {
        return Optional.ofNullable(people.get(address))
                        .filter(person -> person.closed().isEmpty())
                        .isPresent()
                || enrolled.stream()
                        .anyMatch(step -> step instanceof ImportStep.Enrol enrol
                                && enrol.address().equals(address));
    }

    private void checkAdministratorRemains() {
        var removed = leaving.stream().map(ImportStep.Leave::person).toList();
        var others = people.values().stream().anyMatch(person -> administers(person) && !removed.contains(person));
        leaving.stream()
                .filter(leave -> !others && administers(leave.person()))
                .forEach(leave -> fault(
                        leave.row(),
                        RosterColumn.STATUS,
                        RowError.Expected.NOT_THE_LAST,
                        leave.person().standing().address().value()));
    }

    private static boolean administers(Person person) {
        return person.closed().isEmpty() && person.standing().roles().contains("administrator");
    }

    private void fault(int row, RosterColumn column, RowError.Expected expected, String found) {
        faults.add(new RowError(row, column, expected, "", found));
    }
}
