package mx.vigia.notification.watch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A bill of which a person wants no alerts, whatever they watch. */
@Entity
@Table(name = "mute")
@IdClass(MutedBill.Key.class)
class MutedBill {
    @Id
    @Column(name = "account_id")
    private UUID person;

    @Id
    @Column(name = "dossier")
    private UUID bill;

    @Column(name = "muted_at")
    private Instant muted;

    protected MutedBill() {}

    UUID bill() {
        return bill;
    }

    Instant muted() {
        return muted;
    }

    /** The key of a muted bill, which a person mutes once. */
    record Key(UUID person, UUID bill) implements Serializable {}
}
