package mx.vigia.notification.member.roster;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.committee.Folded;
import mx.vigia.notification.member.PersonWish;
import mx.vigia.platform.i18n.Language;

/** Hears what each row says, by person, and what is wrong with it by itself. */
final class Hearing {
    static final String LEAVES = "LEAVES";
    static final String NO_SEAT = "NONE";
    static final String ANY_SEAT = "ANY";
    private static final String HERE = "HERE";

    private final Directory committees;
    private final Hand hand;
    private final List<Fault> faults;
    private final Map<EmailAddress, Saying> sayings = new LinkedHashMap<>();
    private final Map<String, Step.MakeCommittee> made = new LinkedHashMap<>();

    /** {@code faults} takes what is wrong. */
    Hearing(Directory committees, Hand hand, List<Fault> faults) {
        this.committees = committees;
        this.hand = hand;
        this.faults = faults;
    }

    Collection<Saying> sayings() {
        return sayings.values();
    }

    Collection<Step.MakeCommittee> made() {
        return made.values();
    }

    void take(Line line) {
        var address = EmailAddress.typed(line.in(Column.ADDRESS));
        var leaves = Vocabulary.leaves(line.in(Column.STATUS));
        if (address.isEmpty()) {
            fault(line, Column.ADDRESS, Fault.Expected.ADDRESS, "");
        }
        if (leaves.isEmpty()) {
            fault(line, Column.STATUS, Fault.Expected.STATUS, "");
        }
        if (address.isEmpty() || leaves.isEmpty()) {
            ofTheWords(line, leaves.orElse(false));
            return;
        }
        var saying = sayings.computeIfAbsent(address.get(), who -> new Saying(who, line.row()));
        ofThePerson(line, saying);
        ofTheSeat(line, saying, leaves.get());
    }

    /** What else is wrong with a row that cannot be heard, so that all of it is mended at once. */
    private void ofTheWords(Line line, boolean leaves) {
        name(line);
        language(line);
        seat(line, leaves);
    }

    private void ofThePerson(Line line, Saying saying) {
        saying.say(Column.NAME, name(line), line, faults);
        saying.say(Column.HEIR, line.in(Column.HEIR), line, faults);
        language(line).ifPresent(known -> saying.say(Column.LANGUAGE, known.name(), line, faults));
    }

    private String name(Line line) {
        var name = line.in(Column.NAME);
        if (name.length() > PersonWish.LONGEST_NAME) {
            fault(line, Column.NAME, Fault.Expected.LENGTH, Integer.toString(PersonWish.LONGEST_NAME));
        } else if (isUnreadable(name)) {
            fault(line, Column.NAME, Fault.Expected.READABLE, "");
        }
        return name;
    }

    private Optional<Language> language(Line line) {
        var typed = line.in(Column.LANGUAGE);
        var language = Vocabulary.language(typed);
        if (!typed.isEmpty() && language.isEmpty()) {
            fault(line, Column.LANGUAGE, Fault.Expected.LANGUAGE, "");
        }
        return language;
    }

    private void ofTheSeat(Line line, Saying saying, boolean leaves) {
        var ofTheAssociation = line.in(Column.COMMITTEE).isEmpty();
        if (ofTheAssociation && !hand.administers()) {
            fault(line, Column.COMMITTEE, Fault.Expected.COMMITTEE_OF_YOURS, committees.open(hand));
            return;
        }
        if (ofTheAssociation || !leaves) { // who leaves a committee may leave the association too
            saying.say(Column.STATUS, leaves ? LEAVES : HERE, line, faults);
        }
        if (!ofTheAssociation) {
            var seat = seat(line, leaves);
            committee(line).ifPresent(named -> seat.ifPresent(said -> saying.seat(named, said, line, faults)));
        }
    }

    private Optional<String> seat(Line line, boolean leaves) {
        if (leaves) {
            return Optional.of(NO_SEAT);
        }
        var typed = line.in(Column.SEAT);
        if (typed.isEmpty()) {
            return Optional.of(ANY_SEAT);
        }
        var seat = Vocabulary.seat(typed);
        if (seat.isEmpty()) {
            fault(line, Column.SEAT, Fault.Expected.SEAT, "");
        }
        return seat.map(Enum::name);
    }

    /** The Spanish name of the row's committee, one that is there or is to be made. */
    private Optional<String> committee(Line line) {
        var typed = line.in(Column.COMMITTEE);
        var known = committees.named(typed);
        if (known.isPresent()) {
            return hand.mayChange(known.get()) ? known.map(committees::name) : othersCommittee(line);
        }
        return hand.administers() ? made(line, typed) : othersCommittee(line);
    }

    private Optional<String> othersCommittee(Line line) {
        fault(line, Column.COMMITTEE, Fault.Expected.COMMITTEE_OF_YOURS, committees.open(hand));
        return Optional.empty();
    }

    /** A committee nobody knows is made only where its English name stands beside it, so that a slip of the pen makes none. */
    private Optional<String> made(Line line, String es) {
        var en = line.in(Column.COMMITTEE_EN);
        var same = Optional.ofNullable(made.get(Folded.of(es)));
        if (same.isEmpty() && en.isEmpty()) {
            fault(line, Column.COMMITTEE, Fault.Expected.COMMITTEE, committees.open(hand));
            return Optional.empty();
        }
        if (Math.max(es.length(), en.length()) > PersonWish.LONGEST_NAME) {
            fault(line, Column.COMMITTEE, Fault.Expected.LENGTH, Integer.toString(PersonWish.LONGEST_NAME));
            return Optional.empty();
        }
        if (isUnreadable(es) || isUnreadable(en)) {
            fault(line, isUnreadable(es) ? Column.COMMITTEE : Column.COMMITTEE_EN, Fault.Expected.READABLE, "");
            return Optional.empty();
        }
        if (same.isEmpty() && (isTaken(es) || isTaken(en))) {
            fault(line, isTaken(es) ? Column.COMMITTEE : Column.COMMITTEE_EN, Fault.Expected.FREE_NAME, "");
            return Optional.empty();
        }
        return Optional.of(made.computeIfAbsent(Folded.of(es), name -> new Step.MakeCommittee(line.row(), es, en))
                .es());
    }

    private static boolean isUnreadable(String name) {
        return !name.isEmpty() && !PersonWish.isReadable(name);
    }

    /** By a committee that is there, or by one that the list makes. */
    private boolean isTaken(String name) {
        return committees.isTaken(name)
                || made.values().stream()
                        .flatMap(each -> Stream.of(each.es(), each.en()))
                        .map(Folded::of)
                        .anyMatch(Folded.of(name)::equals);
    }

    private void fault(Line line, Column column, Fault.Expected expected, String detail) {
        faults.add(new Fault(line.row(), column, expected, detail, line.in(column)));
    }

    /** A hearing of a whole list. */
    static Hearing of(Roster roster, Directory committees, Hand hand, List<Fault> faults) {
        faults.addAll(roster.faults());
        var hearing = new Hearing(committees, hand, faults);
        roster.lines().forEach(hearing::take);
        return hearing;
    }
}
