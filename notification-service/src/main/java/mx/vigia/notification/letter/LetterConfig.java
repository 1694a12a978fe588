package mx.vigia.notification.letter;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Pattern;

/** The sender of letters. */
@ConfigMapping(prefix = "vigia.mail")
public interface LetterConfig {
    /** The address from which letters are sent and to which answers go; its domain names our lists and Message-IDs. */
    @Pattern(
            regexp = "[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+",
            message = "expected a mail address (VIGIA_MAIL_FROM)")
    String from();

    /** The name beside that address. */
    @WithDefault("Vigía")
    String name();
}
