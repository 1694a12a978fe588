package mx.vigia.notification.people;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mx.vigia.house.Language;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.committee.Seat;

/**
 * How a person is to stand in the books.
 *
 * @param name at most {@link #LONGEST_NAME} characters
 * @param roles of {@link #ROLES}
 * @param seats by committee
 */
public record PersonWish(
        EmailAddress address, String name, Language language, Set<String> roles, Map<UUID, Seat> seats) {
    public static final int LONGEST_NAME = 120;

    /** What a person can be let do beyond what everybody may. */
    public static final Set<String> ROLES = Set.of("administrator", "analyst", "integrator");

    public PersonWish {
        roles = Set.copyOf(roles);
        seats = Map.copyOf(seats);
    }

    boolean isAdministrator() {
        return roles.contains("administrator");
    }
}
