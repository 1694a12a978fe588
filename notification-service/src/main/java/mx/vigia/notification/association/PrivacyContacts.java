package mx.vigia.notification.association;

import jakarta.enterprise.context.ApplicationScoped;
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

    /**
     * Returns what was entered, or else what is configured, never parts of both: they may name two parties. A text is
     * empty where it is not said.
     */
    public PrivacyContact find() {
        var entered = associations.find().privacy();
        return entered.isEmpty()
                ? new PrivacyContact(
                        config.responsible().orElse(""),
                        config.domicile().orElse(""),
                        config.contact().orElse(""))
                : entered;
    }
}
