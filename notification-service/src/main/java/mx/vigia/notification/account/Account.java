package mx.vigia.notification.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mx.vigia.platform.i18n.Language;

/** A person who may receive letters. */
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

    @Column(name = "hears_of_every_source")
    private boolean hearsOfEverySource;

    @Column(name = "closed_at")
    private Instant closedAt;

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

    /** Whether they want to be alerted when a source their watches depend on has an outage. */
    public boolean wantsSourceAlerts() {
        return hearsOfSources;
    }

    /**
     * Whether they maintain sources: analysts and administrators, who are alerted of every source unless they opt out.
     */
    public boolean maintainsSources() {
        return List.of(roles).contains("analyst") || List.of(roles).contains("administrator");
    }

    /** Whether, as a maintainer of sources, they want to be alerted of every outage. */
    public boolean wantsAllSourceAlerts() {
        return hearsOfEverySource;
    }

    /** Sets whether they want letters about every source. */
    public void setAllSourceAlerts(boolean wanted) {
        hearsOfEverySource = wanted;
    }

    /** Sets whether they want letters about sources. */
    public void setSourceAlerts(boolean wanted) {
        hearsOfSources = wanted;
    }

    /** Sets the name and language the person chose for themselves. */
    public void chooseNameAndLanguage(String chosenName, Language chosenLanguage) {
        name = chosenName;
        language = chosenLanguage;
    }
}
