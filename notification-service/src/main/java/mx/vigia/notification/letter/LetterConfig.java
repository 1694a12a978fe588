package mx.vigia.notification.letter;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Pattern;

/** Who writes our letters. */
@ConfigMapping(prefix = "vigia.mail")
public interface LetterConfig {
    /** The address letters come from and answers go to; its domain names our lists and Message-IDs. */
    @Pattern(
            regexp = "[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+",
            message = "expected a mail address (VIGIA_MAIL_FROM)")
    String from();

    /** The name beside that address. */
    @WithDefault("Vigía")
    String name();
}
