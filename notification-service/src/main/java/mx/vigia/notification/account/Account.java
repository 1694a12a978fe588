package mx.vigia.notification.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.vigia.platform.i18n.Language;
import org.hibernate.annotations.DynamicUpdate;

/** A person who may receive letters. */
@Entity
@DynamicUpdate
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

    @Column(name = "hides_screened")
    private boolean hidesScreened;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "erased_at", updatable = false)
    private Instant erasedAt;

    protected Account() {}

    public Account(UUID id) {
        this.id = id;
        this.hearsOfSources = true;
        this.hearsOfEverySource = true;
    }

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

    /** Returns when they left; empty for those who are here. */
    public Optional<Instant> closed() {
        return Optional.ofNullable(closedAt);
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

    /** Whether bills they dismissed are hidden in lists. */
    public boolean hidesScreened() {
        return hidesScreened;
    }

    /** Sets whether bills they dismissed are hidden in lists. */
    public void setHidingScreened(boolean hides) {
        hidesScreened = hides;
    }

    /** Sets the name and language the person chose for themselves. */
    public void chooseNameAndLanguage(String chosenName, Language chosenLanguage) {
        name = chosenName;
        language = chosenLanguage;
    }

    /** Sets what an administrator entered. */
    public void enter(EmailAddress entered, String enteredName, Language enteredLanguage, Set<String> granted) {
        address = entered.value();
        name = enteredName;
        language = enteredLanguage;
        roles = granted.toArray(String[]::new);
    }

    /** Records that they left, and takes their roles. */
    public void close(Instant now) {
        closedAt = now;
        roles = new String[0];
    }

    /** Readmits them, without roles. */
    public void reopen() {
        closedAt = null;
    }
}
