package mx.vigia.notification.watch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A person who stopped the letters of a watch. */
@Entity
@Table(name = "watch_stop")
@IdClass(WatchStop.Key.class)
class WatchStop {
    @Id
    @Column(name = "watch_id")
    private UUID watch;

    @Id
    @Column(name = "account_id")
    private UUID person;

    @Column(name = "stopped_at")
    private Instant stopped;

    protected WatchStop() {}

    Instant stopped() {
        return stopped;
    }

    /** The key of a stop, of which a person has one of a watch. */
    record Key(UUID watch, UUID person) implements Serializable {}
}
