package mx.vigia.analysis.linking.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import mx.vigia.analysis.dossier.feed.Reprocessing;
import mx.vigia.platform.text.Sha256;

/**
 * The version of the data by which names and bodies are read; if the reading itself changes, raise the version of
 * {@link Reprocessing.Follower#ACTORS}.
 */
public final class ActorRulesVersion {
    private static final String DIGEST = Sha256.of(text("authorities.yaml") + text("given-names.txt"));

    private ActorRulesVersion() {}

    /** Returns the digest of the data; if it changes, everything is read again. */
    public static String digest() {
        return DIGEST;
    }

    static String text(String file) {
        try (InputStream in = ActorRulesVersion.class.getClassLoader().getResourceAsStream("bodies/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read bodies/" + file, unreadable);
        }
    }
}
