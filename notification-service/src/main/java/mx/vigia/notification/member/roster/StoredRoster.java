package mx.vigia.notification.member.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A list that its author has seen and may carry out until it expires. */
@Entity
@Table(name = "roster")
class StoredRoster {
    @Id
    private UUID id;

    @Column(name = "sent_by")
    private UUID author;

    private String file;

    @Column(name = "list")
    private String json;

    @Column(name = "expires_at")
    private Instant expires;

    protected StoredRoster() {}

    StoredRoster(UUID author, String file, String json, Instant expires) {
        this.id = UUID.randomUUID();
        this.author = author;
        this.file = file;
        this.json = json;
        this.expires = expires;
    }

    UUID id() {
        return id;
    }

    /** Returns the name of the uploaded file. */
    String file() {
        return file;
    }

    /** Returns the list as JSON. */
    String json() {
        return json;
    }
}
