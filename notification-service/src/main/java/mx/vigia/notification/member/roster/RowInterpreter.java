package mx.vigia.notification.member.roster;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.committee.NormalizedName;
import mx.vigia.notification.member.PersonRequest;
import mx.vigia.platform.i18n.Language;

/** Interprets the rows of a list by person, and finds the errors of each row by itself. */
final class RowInterpreter {
    static final String LEAVES = "LEAVES";
    static final String NO_SEAT = "NONE";
    static final String ANY_SEAT = "ANY";
    private static final String HERE = "HERE";

    private final CommitteeLookup committees;
    private final ImportAuthor importAuthor;
    private final List<RowError> faults;
    private final Map<EmailAddress, RosterPersonRows> sayings = new LinkedHashMap<>();
    private final Map<String, ImportStep.MakeCommittee> made = new LinkedHashMap<>();

    /** Creates an interpreter that adds errors to {@code faults}. */
    RowInterpreter(CommitteeLookup committees, ImportAuthor importAuthor, List<RowError> faults) {
        this.committees = committees;
        this.importAuthor = importAuthor;
        this.faults = faults;
    }

    Collection<RosterPersonRows> personRows() {
        return sayings.values();
    }

    Collection<ImportStep.MakeCommittee> made() {
        return made.values();
    }

    void take(RosterRow line) {
        var address = EmailAddress.typed(line.in(RosterColumn.ADDRESS));
        var leaves = Vocabulary.parseLeaving(line.in(RosterColumn.STATUS));
        if (address.isEmpty()) {
            fault(line, RosterColumn.ADDRESS, RowError.Expected.ADDRESS, "");
        }
        if (leaves.isEmpty()) {
            fault(line, RosterColumn.STATUS, RowError.Expected.STATUS, "");
        }
        if (address.isEmpty() || leaves.isEmpty()) {
            checkValues(line, leaves.orElse(false));
            return;
        }
        var personRows =
                sayings.computeIfAbsent(address.get(), emailAddress -> new RosterPersonRows(emailAddress, line.row()));
        interpretPerson(line, personRows);
        interpretSeat(line, personRows, leaves.get());
    }

    /** Adds the other errors of a row that cannot be interpreted, so that all can be corrected at once. */
    private void checkValues(RosterRow line, boolean leaves) {
        name(line);
        language(line);
        seat(line, leaves);
    }

    private void interpretPerson(RosterRow line, RosterPersonRows personRows) {
        personRows.addValue(RosterColumn.NAME, name(line), line, faults);
        personRows.addValue(RosterColumn.HEIR, line.in(RosterColumn.HEIR), line, faults);
        language(line).ifPresent(known -> personRows.addValue(RosterColumn.LANGUAGE, known.name(), line, faults));
    }

    private String name(RosterRow line) {
        var name = line.in(RosterColumn.NAME);
        if (name.length() > PersonRequest.MAX_NAME_LENGTH) {
            fault(line, RosterColumn.NAME, RowError.Expected.LENGTH, Integer.toString(PersonRequest.MAX_NAME_LENGTH));
        } else if (isUnreadable(name)) {
            fault(line, RosterColumn.NAME, RowError.Expected.READABLE, "");
        }
        return name;
    }

    private Optional<Language> language(RosterRow line) {
        var typed = line.in(RosterColumn.LANGUAGE);
        var language = Vocabulary.language(typed);
        if (!typed.isEmpty() && language.isEmpty()) {
            fault(line, RosterColumn.LANGUAGE, RowError.Expected.LANGUAGE, "");
        }
        return language;
    }

    private void interpretSeat(RosterRow line, RosterPersonRows personRows, boolean leaves) {
        var ofTheAssociation = line.in(RosterColumn.COMMITTEE).isEmpty();
        if (ofTheAssociation && !importAuthor.administers()) {
            fault(line, RosterColumn.COMMITTEE, RowError.Expected.COMMITTEE_OF_YOURS, committees.open(importAuthor));
            return;
        }
        if (ofTheAssociation || !leaves) { // a person who leaves a committee may leave the association too
            personRows.addValue(RosterColumn.STATUS, leaves ? LEAVES : HERE, line, faults);
        }
        if (!ofTheAssociation) {
            var seat = seat(line, leaves);
            committee(line)
                    .ifPresent(named -> seat.ifPresent(statement -> personRows.seat(named, statement, line, faults)));
        }
    }

    private Optional<String> seat(RosterRow line, boolean leaves) {
        if (leaves) {
            return Optional.of(NO_SEAT);
        }
        var typed = line.in(RosterColumn.SEAT);
        if (typed.isEmpty()) {
            return Optional.of(ANY_SEAT);
        }
        var seat = Vocabulary.seat(typed);
        if (seat.isEmpty()) {
            fault(line, RosterColumn.SEAT, RowError.Expected.SEAT, "");
        }
        return seat.map(Enum::name);
    }

    /** Returns the Spanish name of the row's committee, existing or to be created. */
    private Optional<String> committee(RosterRow line) {
        var typed = line.in(RosterColumn.COMMITTEE);
        var known = committees.named(typed);
        if (known.isPresent()) {
            return importAuthor.mayChange(known.get()) ? known.map(committees::name) : refuseForeignCommittee(line);
        }
        return importAuthor.administers() ? made(line, typed) : refuseForeignCommittee(line);
    }

    private Optional<String> refuseForeignCommittee(RosterRow line) {
        fault(line, RosterColumn.COMMITTEE, RowError.Expected.COMMITTEE_OF_YOURS, committees.open(importAuthor));
        return Optional.empty();
    }

    /** Creates an unknown committee only where its English name is beside it, so that a typing error creates none. */
    private Optional<String> made(RosterRow line, String es) {
        var en = line.in(RosterColumn.COMMITTEE_EN);
        var same = Optional.ofNullable(made.get(NormalizedName.of(es)));
        if (same.isEmpty() && en.isEmpty()) {
            fault(line, RosterColumn.COMMITTEE, RowError.Expected.COMMITTEE, committees.open(importAuthor));
            return Optional.empty();
        }
        if (Math.max(es.length(), en.length()) > PersonRequest.MAX_NAME_LENGTH) {
            fault(
                    line,
                    RosterColumn.COMMITTEE,
                    RowError.Expected.LENGTH,
                    Integer.toString(PersonRequest.MAX_NAME_LENGTH));
            return Optional.empty();
        }
        if (isUnreadable(es) || isUnreadable(en)) {
            fault(
                    line,
                    isUnreadable(es) ? RosterColumn.COMMITTEE : RosterColumn.COMMITTEE_EN,
                    RowError.Expected.READABLE,
                    "");
            return Optional.empty();
        }
        if (same.isEmpty() && (isTaken(es) || isTaken(en))) {
            fault(
                    line,
                    isTaken(es) ? RosterColumn.COMMITTEE : RosterColumn.COMMITTEE_EN,
                    RowError.Expected.FREE_NAME,
                    "");
            return Optional.empty();
        }
        return Optional.of(
                made.computeIfAbsent(NormalizedName.of(es), name -> new ImportStep.MakeCommittee(line.row(), es, en))
                        .es());
    }

    private static boolean isUnreadable(String name) {
        return !name.isEmpty() && !PersonRequest.isReadable(name);
    }

    /** Whether an existing committee, or one that the list creates, has this name. */
    private boolean isTaken(String name) {
        return committees.isTaken(name)
                || made.values().stream()
                        .flatMap(each -> Stream.of(each.es(), each.en()))
                        .map(NormalizedName::of)
                        .anyMatch(NormalizedName.of(name)::equals);
    }

    private void fault(RosterRow line, RosterColumn column, RowError.Expected expected, String detail) {
        faults.add(new RowError(line.row(), column, expected, detail, line.in(column)));
    }

    /** Returns an interpreter of a whole list. */
    static RowInterpreter of(
            Roster roster, CommitteeLookup committees, ImportAuthor importAuthor, List<RowError> faults) {
        faults.addAll(roster.faults());
        var rowInterpreter = new RowInterpreter(committees, importAuthor, faults);
        roster.lines().forEach(rowInterpreter::take);
        return rowInterpreter;
    }
}
