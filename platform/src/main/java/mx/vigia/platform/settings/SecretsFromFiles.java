package mx.vigia.platform.settings;

import io.smallrye.config.EnvConfigSource;

/** The secrets in files as a source of settings, with the names of environment variables. */
public final class SecretsFromFiles extends EnvConfigSource {
    /** Just above the environment. */
    private static final int ORDINAL = 305;

    public SecretsFromFiles() {
        super(SecretFiles.of(System.getenv()).secrets(), ORDINAL);
    }
}
