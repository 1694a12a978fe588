package mx.vigia.notification.letter;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The sender of letters. */
@ConfigMapping(prefix = "vigia.mail")
public interface LetterConfig {
    /** The address from which letters are sent and to which answers go; its domain names our lists and Message-IDs. */
    String from();

    /** The name beside that address. */
    @WithDefault("Vigía")
    String name();
}
