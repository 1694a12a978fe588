package mx.vigia.notification.account;

import java.time.Instant;
import java.util.List;

/**
 * A token as its maker knows it: its secret is known to whoever was shown it, once, and to nobody else.
 *
 * @param id what it is named by in addresses
 * @param ending the last four letters of its secret, to tell it from another
 * @param scopes what it was made for; reading what everybody may read goes without saying
 * @param revoked whether it was ended before it expired
 */
public record ApiToken(
        String id, String name, String ending, List<String> scopes, Instant made, Instant expires, boolean revoked) {
    /** How many tokens of one name hold at the same time: the one in use, and the one that takes over from it. */
    public static final int MAX_LIVE_PER_NAME = 2;

    public static final int MAX_NAME_LENGTH = 60;

    static final int SUFFIX_LENGTH = 4;

    public ApiToken {
        scopes = List.copyOf(scopes);
    }

    public boolean holds(Instant now) {
        return !revoked && now.isBefore(expires);
    }
}
