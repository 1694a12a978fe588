package mx.vigia.notification.account;

import java.time.Instant;
import mx.vigia.platform.access.Secret;

/** The result of a request for a token. */
public sealed interface TokenCreationResult {
    /** It was created; its secret is shown only this once. */
    record Token(String name, Secret secret, Instant expires) implements TokenCreationResult {}

    /** The same form has created one already. */
    record Already() implements TokenCreationResult {}

    /** The maximum number of tokens of this name is active. */
    record EnoughOfTheName(int most) implements TokenCreationResult {}

    /** The maximum number of tokens of this person is active. */
    record Enough(int most) implements TokenCreationResult {}
}
