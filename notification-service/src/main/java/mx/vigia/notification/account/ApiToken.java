package mx.vigia.notification.account;

import java.time.Instant;
import java.util.List;

/**
 * A token as its owner sees it: its secret was shown once and is not stored.
 *
 * @param id what it is named by in addresses
 * @param ending the last four letters of its secret, to tell it from another
 * @param scopes what it was created for, beyond reading what everybody may read
 * @param revoked whether it was ended before it expired
 */
public record ApiToken(
        String id, String name, String ending, List<String> scopes, Instant made, Instant expires, boolean revoked) {
    /** The maximum number of active tokens of one name: the one in use, and its successor. */
    public static final int MAX_LIVE_PER_NAME = 2;

    public static final int MAX_NAME_LENGTH = 60;

    static final int SUFFIX_LENGTH = 4;

    public ApiToken {
        scopes = List.copyOf(scopes);
    }

    public boolean isValid(Instant now) {
        return !revoked && now.isBefore(expires);
    }
}
