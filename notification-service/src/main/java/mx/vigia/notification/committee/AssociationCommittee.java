package mx.vigia.notification.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
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

    protected AssociationCommittee() {}

    public UUID id() {
        return id;
    }

    public String name(Language language) {
        return switch (language) {
            case ES -> nameInSpanish;
            case EN -> nameInEnglish;
        };
    }
}
