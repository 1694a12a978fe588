package mx.vigia.notification.member.roster;

import java.util.Map;
import java.util.stream.Collectors;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.committee.CommitteeSeat;
import mx.vigia.notification.member.Person;
import mx.vigia.platform.i18n.Language;

/** A change that a list asks for; {@code row} is the first row that does. */
public sealed interface ImportStep {
    int row();

    /** Returns a key that is equal for equal changes only. */
    String mark();

    /** Creates a committee. */
    record MakeCommittee(int row, String es, String en) implements ImportStep {
        @Override
        public String mark() {
            return "make " + es + " / " + en;
        }
    }

    /**
     * Enrols a person.
     *
     * @param seats by the Spanish name of the committee
     */
    record Enrol(int row, EmailAddress address, String name, Language language, Map<String, CommitteeSeat> seats)
            implements ImportStep {
        public Enrol {
            seats = Map.copyOf(seats);
        }

        @Override
        public String mark() {
            return "enrol " + address.value() + " " + name + " " + language + " " + marks(seats);
        }
    }

    /**
     * Changes an existing person.
     *
     * @param before the seats they have, by the Spanish name of the committee
     * @param seats all they have from now on, by the Spanish name of the committee
     */
    record Change(
            int row,
            Person person,
            String name,
            Language language,
            Map<String, CommitteeSeat> before,
            Map<String, CommitteeSeat> seats)
            implements ImportStep {
        public Change {
            before = Map.copyOf(before);
            seats = Map.copyOf(seats);
        }

        @Override
        public String mark() {
            return "change " + person.id() + " " + person.version() + " " + name + " " + language + " " + marks(seats);
        }
    }

    /**
     * Removes a person from the association.
     *
     * @param heir the address of the person who takes over their watches, or empty where those end
     */
    record Leave(int row, Person person, String heir) implements ImportStep {
        @Override
        public String mark() {
            return "leave " + person.id() + " " + heir;
        }
    }

    private static String marks(Map<String, CommitteeSeat> seats) {
        return seats.entrySet().stream()
                .map(seat -> seat.getKey() + "=" + seat.getValue())
                .sorted()
                .collect(Collectors.joining(";"));
    }
}
