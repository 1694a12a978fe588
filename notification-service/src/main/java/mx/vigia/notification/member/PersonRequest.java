package mx.vigia.notification.member;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.committee.CommitteeSeat;
import mx.vigia.platform.i18n.Language;

/**
 * The requested details of a person.
 *
 * @param name at most {@link #MAX_NAME_LENGTH} characters
 * @param roles of {@link #ROLES}
 * @param seats by committee
 */
public record PersonRequest(
        EmailAddress address, String name, Language language, Set<String> roles, Map<UUID, CommitteeSeat> seats) {
    public static final int MAX_NAME_LENGTH = 120;

    /** Names with something to read and without characters that are invisible or change the direction of text. */
    private static final Pattern READABLE_NAME_PATTERN =
            Pattern.compile("(?=.*[\\p{L}\\p{N}])[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

    /** The roles of people, each with rights beyond those of everybody. */
    public static final Set<String> ROLES = Set.of("administrator", "analyst", "integrator");

    public PersonRequest {
        roles = Set.copyOf(roles);
        seats = Map.copyOf(seats);
    }

    /** Whether this is a valid name of a person or a committee. */
    public static boolean isValidName(String tidy) {
        return tidy.length() <= MAX_NAME_LENGTH && isReadable(tidy);
    }

    /** Whether there is something to read, and no invisible character. */
    public static boolean isReadable(String name) {
        return READABLE_NAME_PATTERN.matcher(name).matches();
    }

    boolean isAdministrator() {
        return roles.contains("administrator");
    }
}
