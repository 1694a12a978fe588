package mx.vigia.notification.digest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import mx.vigia.notification.watch.Frequency;

/** The frequency that a person chose for one watch alone. */
@Entity
@Table(name = "watch_rhythm")
@IdClass(WatchFrequency.Key.class)
class WatchFrequency {
    @Id
    @Column(name = "watch_id")
    private UUID watch;

    @Id
    @Column(name = "account_id")
    private UUID person;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    protected WatchFrequency() {}

    WatchFrequency(Key key, Frequency frequency) {
        this.watch = key.watch();
        this.person = key.person();
        this.frequency = frequency;
    }

    Frequency frequency() {
        return frequency;
    }

    /** The key of a choice, of which a person has one for a watch. */
    record Key(UUID watch, UUID person) implements Serializable {}
}
