package mx.vigia.notification.association;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import mx.vigia.notification.association.Association.PrivacyContact;

/** Who answers for personal data: as entered, else as the settings say. */
@ApplicationScoped
public class PrivacyContacts {
    private final AssociationRepository associations;
    private final PrivacyConfig config;

    PrivacyContacts(AssociationRepository associations, PrivacyConfig config) {
        this.associations = associations;
        this.config = config;
    }

    /** Returns them; a text is empty where neither says it. */
    public PrivacyContact find() {
        var entered = associations.find().privacy();
        return new PrivacyContact(
                either(entered.responsible(), config.responsible()),
                either(entered.domicile(), config.domicile()),
                either(entered.contact(), config.contact()));
    }

    private static String either(String entered, Optional<String> configured) {
        return entered.isEmpty() ? configured.orElse("") : entered;
    }
}
