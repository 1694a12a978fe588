package mx.vigia.analysis.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import mx.vigia.analysis.bill.Digest;

/** By which rules names and bodies are read: other rules mean that everything is read again. */
public final class ActorRules {
    private static final String READ_AS = "1"; // another number has everything read again
    private static final String DIGEST = Digest.of(READ_AS + text("authorities.yaml") + text("given-names.txt"));

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
