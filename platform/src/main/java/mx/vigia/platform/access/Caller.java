package mx.vigia.platform.access;

import java.util.Set;
import java.util.UUID;
import mx.vigia.platform.web.RequestContext;

/**
 * The authenticated caller as services see it: an opaque subject, and what it may do.
 *
 * <p>Get it from the {@link RequestContext}: {@code visit.caller().is("administrator")}.
 *
 * @param roles what a person may do; a token has none
 * @param scopes what a token may do; a person has none
 * @param token which of its owner's tokens it is, or empty for a person who is signed in
 */
public record Caller(UUID subject, Set<String> roles, Set<UUID> committees, Set<String> scopes, String token) {

    private static final UUID NIL_UUID = new UUID(0, 0);
    private static final Caller ANONYMOUS = new Caller(NIL_UUID, Set.of(), Set.of(), Set.of(), "");

    public Caller {
        roles = Set.copyOf(roles);
        committees = Set.copyOf(committees);
        scopes = Set.copyOf(scopes);
    }

    /** Returns the caller without a secret, or with an invalid one. */
    public static Caller anonymous() {
        return ANONYMOUS;
    }

    public boolean signedIn() {
        return !subject.equals(NIL_UUID);
    }

    /** Whether the caller is a program acting for a person. */
    public boolean isToken() {
        return !token.isEmpty();
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    /** Whether the caller may enter, correct and link data manually. */
    public boolean worksByHand() {
        return is("analyst") || is("administrator");
    }

    /** Whether a token was given this scope. */
    public boolean hasScope(String scope) {
        return scopes.contains(scope);
    }
}
