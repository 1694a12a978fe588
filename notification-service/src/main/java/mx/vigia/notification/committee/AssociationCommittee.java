package mx.vigia.notification.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.platform.i18n.Language;

/** A committee (comité) of the association, whose members receive alerts about the bills of its field. */
@Entity
@Table(name = "committee")
public class AssociationCommittee {
    @Id
    private UUID id;

    @Column(name = "name_es")
    private String nameInSpanish;

    @Column(name = "name_en")
    private String nameInEnglish;

    /** Written by statements that lock the row, never by this entity. */
    @Column(name = "alerts_on", insertable = false, updatable = false)
    private boolean alertsOn;

    protected AssociationCommittee() {}

    public AssociationCommittee(UUID id, String nameInSpanish, String nameInEnglish) {
        this.id = id;
        this.nameInSpanish = nameInSpanish;
        this.nameInEnglish = nameInEnglish;
    }

    public UUID id() {
        return id;
    }

    public String name(Language language) {
        return switch (language) {
            case ES -> nameInSpanish;
            case EN -> nameInEnglish;
        };
    }

    /** Whether its watches send alerts. */
    public boolean hasAlertsOn() {
        return alertsOn;
    }

    /** Replaces both names. */
    public void rename(String inSpanish, String inEnglish) {
        nameInSpanish = inSpanish;
        nameInEnglish = inEnglish;
    }

    /** Whether the names are these, ignoring case and accents. */
    public boolean hasNames(String inSpanish, String inEnglish) {
        return isSame(nameInSpanish, inSpanish) && isSame(nameInEnglish, inEnglish);
    }

    /** Whether it has any of these names in either language, ignoring case and accents. */
    public boolean hasAnyName(String... names) {
        return Stream.of(names).anyMatch(name -> isSame(name, nameInSpanish) || isSame(name, nameInEnglish));
    }

    private static boolean isSame(String name, String other) {
        return NormalizedName.of(name).equals(NormalizedName.of(other));
    }
}
