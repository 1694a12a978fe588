package mx.vigia.notification.upkeep.screening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A label that a person put on a bill. */
@Entity
@Table(name = "private_label")
@IdClass(PrivateLabel.Key.class)
class PrivateLabel {
    @Id
    private UUID person;

    @Id
    private UUID bill;

    @Id
    private String words;

    private String title;

    @Column(name = "put_at")
    private Instant putAt;

    protected PrivateLabel() {}

    PrivateLabel(Key key, String title, Instant now) {
        this.person = key.person();
        this.bill = key.bill();
        this.words = key.words();
        this.title = title;
        this.putAt = now;
    }

    UUID bill() {
        return bill;
    }

    String words() {
        return words;
    }

    /** The key of a label, which a person puts on a bill once. */
    record Key(UUID person, UUID bill, String words) implements Serializable {}
}
