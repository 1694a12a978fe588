package mx.vigia.notification.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Set;
import java.util.UUID;
import mx.vigia.house.Language;

/** A person we may write to. */
@Entity
public class Account {
    @Id
    private UUID id;

    private String address;
    private String name;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column(columnDefinition = "text[]")
    private String[] roles;

    @Column(name = "hears_of_sources")
    private boolean hearsOfSources;

    protected Account() {}

    public UUID id() {
        return id;
    }

    public EmailAddress address() {
        return new EmailAddress(address);
    }

    public String name() {
        return name;
    }

    public Language language() {
        return language;
    }

    public Set<String> roles() {
        return Set.of(roles);
    }

    /** Whether they want to be told when a source their watches depend on falls silent. */
    public boolean hearsOfSources() {
        return hearsOfSources;
    }

    /** Takes whether they want letters about sources. */
    public void hearOfSources(boolean wanted) {
        hearsOfSources = wanted;
    }

    /** Takes the name and language the person chose for themselves. */
    public void callMe(String chosenName, Language chosenLanguage) {
        name = chosenName;
        language = chosenLanguage;
    }
}
