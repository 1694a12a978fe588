package mx.vigia.notification.association;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The party responsible for the personal data, as named in the privacy notice, where nobody entered it in Vigía. */
@ConfigMapping(prefix = "vigia.privacy")
interface PrivacyConfig {
    /** The legal name of the responsible party (responsable). */
    Optional<String> responsible();

    /** Their domicile, in one line. */
    Optional<String> domicile();

    /** The contact for exercising rights: a mail address or a telephone number. */
    Optional<String> contact();
}
