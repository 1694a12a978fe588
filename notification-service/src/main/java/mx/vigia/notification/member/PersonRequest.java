package mx.vigia.notification.member;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.committee.CommitteeSeat;
import mx.vigia.platform.i18n.Language;

/**
 * How a person is to stand in the books.
 *
 * @param name at most {@link #MAX_NAME_LENGTH} characters
 * @param roles of {@link #ROLES}
 * @param seats by committee
 */
public record PersonRequest(
        EmailAddress address, String name, Language language, Set<String> roles, Map<UUID, CommitteeSeat> seats) {
    public static final int MAX_NAME_LENGTH = 120;

    /** No sign that is not seen or turns the order of those beside it, and something to read. */
    private static final Pattern READABLE_NAME_PATTERN =
            Pattern.compile("(?=.*[\\p{L}\\p{N}])[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

    /** What a person can be let do beyond what everybody may. */
    public static final Set<String> ROLES = Set.of("administrator", "analyst", "integrator");

    public PersonRequest {
        roles = Set.copyOf(roles);
        seats = Map.copyOf(seats);
    }

    /** Whether a person or a committee may be called so. */
    public static boolean isValidName(String tidy) {
        return tidy.length() <= MAX_NAME_LENGTH && isReadable(tidy);
    }

    /** Whether there is something to read, and all of it is seen. */
    public static boolean isReadable(String name) {
        return READABLE_NAME_PATTERN.matcher(name).matches();
    }

    boolean isAdministrator() {
        return roles.contains("administrator");
    }
}
