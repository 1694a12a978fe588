package mx.vigia.analysis.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import mx.vigia.platform.text.Sha256;

/** By which rules names and bodies are read: other rules mean that everything is read again. */
public final class ActorRules {
    /** Grows with every rule and with every change of the data, so that a replica knows whether another's are newer. */
    public static final int VERSION = 2;

    private static final String DIGEST = Sha256.of(VERSION + text("authorities.yaml") + text("given-names.txt"));

    private ActorRules() {}

    /** The digest of the data and of how they are read. */
    public static String digest() {
        return DIGEST;
    }

    static String text(String file) {
        try (InputStream in = ActorRules.class.getClassLoader().getResourceAsStream("bodies/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read bodies/" + file, unreadable);
        }
    }
}
