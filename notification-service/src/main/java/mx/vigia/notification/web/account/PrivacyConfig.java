package mx.vigia.notification.web.account;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Who answers for the personal data, as the privacy notice names them. */
@ConfigMapping(prefix = "vigia.privacy")
interface PrivacyConfig {
    /** The legal name of the responsible party (responsable). */
    Optional<String> responsible();

    /** Their domicile, in a line. */
    Optional<String> domicile();

    /** Where rights are exercised: a mail address or a telephone number. */
    Optional<String> contact();
}
