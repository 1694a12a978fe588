package mx.vigia.notification.account;

import java.time.Instant;
import mx.vigia.platform.access.Secret;

/** What came of the wish for a token. */
public sealed interface TokenCreationResult {
    /** It was made, and this is the only time its secret is told. */
    record Token(String name, Secret secret, Instant expires) implements TokenCreationResult {}

    /** The same form has made one already. */
    record Already() implements TokenCreationResult {}

    /** As many of this name hold as may. */
    record EnoughOfTheName(int most) implements TokenCreationResult {}

    /** As many of this person hold as may. */
    record Enough(int most) implements TokenCreationResult {}
}
