package mx.vigia.notification.channel.endpoint;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.i18n.Language;
import org.hibernate.annotations.DynamicUpdate;

/**
 * An address to which events are sent. It is changed within the transaction that read it; what deliveries count of it
 * is changed beside, so an update writes only changed columns.
 */
@Entity
@DynamicUpdate
public class Endpoint {
    public static final int MAX_NAME_LENGTH = 60;

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "committee_id")
    private UUID committee;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;

    @Transient
    private String address;

    @Column(name = "address")
    private byte[] sealedAddress;

    @Embedded
    private SealedKeys keys;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column(columnDefinition = "text[]")
    private String[] kinds;

    @Column(columnDefinition = "uuid[]")
    private UUID[] watches;

    @Enumerated(EnumType.STRING)
    private State state;

    private String remark;

    @Column(name = "failing_since")
    private Instant failingSince;

    @Column(name = "warned_at")
    private Instant warned;

    private UUID form;

    @Column(name = "created_by")
    private UUID author;

    @Column(name = "led_by")
    private UUID addressAuthor;

    @Column(name = "created_at")
    private Instant created;

    @Column(name = "changed_at")
    private Instant changed;

    protected Endpoint() {}

    Endpoint(EventOwner owner, UUID author, EndpointEditor.EndpointRequest request, Instant now) {
        this.id = UUID.randomUUID();
        this.person = owner.personOrNull();
        this.committee = owner.committeeOrNull();
        this.kind = request.kind();
        this.name = request.name();
        this.address = request.address();
        this.language = request.language();
        this.kinds = request.kinds().stream().sorted().toArray(String[]::new);
        this.watches = request.watches().stream().sorted().toArray(UUID[]::new);
        this.state = State.ON;
        this.remark = "";
        this.form = request.form();
        this.author = author;
        this.created = now;
        this.changed = now;
    }

    public UUID id() {
        return id;
    }

    public EventOwner owner() {
        return EventOwner.of(person, committee);
    }

    public Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }

    public Language language() {
        return language;
    }

    /** Returns the kinds it wants of what its owner's watches find; all where there are none. */
    public List<String> kinds() {
        return List.of(kinds);
    }

    /** Returns the watches of its owner it wants events of; all where there are none. */
    public List<UUID> watches() {
        return List.of(watches);
    }

    public State state() {
        return state;
    }

    /** Returns why it is disabled. */
    public String remark() {
        return remark;
    }

    /** Whether events are sent there. */
    public boolean isTold() {
        return state == State.ON;
    }

    /** Returns since when every delivery there failed; empty where the last succeeded. */
    public Optional<Instant> failingSince() {
        return Optional.ofNullable(failingSince);
    }

    /** Returns the address as its owner may see it again: for a chat, whose address is its password, the host only. */
    public String displayAddress() {
        return kind == Kind.WEBHOOK ? address : host() + "/…";
    }

    /** Returns the host name of the address. */
    public String host() {
        return URI.create(address).getHost();
    }

    /** Encrypts the address and the first key. */
    void seal(WebhookSigningKey key, SecretSealer secretSealer) {
        sealedAddress = secretSealer.seal(address, id);
        keys = new SealedKeys(secretSealer.seal(key.value(), id));
    }

    /** Decrypts the address. */
    Endpoint open(SecretSealer secretSealer) {
        address = secretSealer.open(sealedAddress, id);
        return this;
    }

    /** Returns the active signing keys, newest first. */
    List<WebhookSigningKey> keys(SecretSealer secretSealer, Instant now) {
        return keys.open(secretSealer, id, now);
    }

    /** Adds a new signing key; the previous one signs beside it until then. */
    void rotate(WebhookSigningKey key, SecretSealer secretSealer, Instant now, Instant until) {
        keys.rotate(secretSealer.seal(key.value(), id), until);
        changed = now;
    }

    /** Changes the address, set by this person; the failures at the former one are forgotten. */
    void moveTo(String other, SecretSealer secretSealer, UUID by, Instant now) {
        address = other;
        sealedAddress = secretSealer.seal(other, id);
        addressAuthor = by;
        failingSince = null;
        warned = null;
        changed = now;
    }

    void changeKinds(Collection<String> wanted, Instant now) {
        kinds = wanted.stream().sorted().toArray(String[]::new);
        changed = now;
    }

    /** Changes the state; a reactivated one begins anew. */
    void changeState(State next, Instant now) {
        state = next;
        remark = "";
        changed = now;
        warned = null;
        if (next == State.ON) {
            failingSince = null;
        }
    }

    /** The kind of endpoint. */
    public enum Kind {
        /** A program that understands Standard Webhooks. */
        WEBHOOK,
        SLACK,
        TEAMS,
        TELEGRAM
    }

    /** Whether events are sent to it. */
    public enum State {
        ON,
        OFF,
        /** Disabled by Vigía, because it was gone or accepted nothing for days. */
        DISABLED,
        DELETED
    }
}
