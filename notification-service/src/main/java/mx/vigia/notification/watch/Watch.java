package mx.vigia.notification.watch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A stored query of a person or of a committee; each change is a new revision, to be announced. */
@Entity
public class Watch {
    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "committee_id")
    private UUID committee;

    private String query;

    @Column(columnDefinition = "text[]")
    private String[] kinds;

    private boolean listed;

    @Enumerated(EnumType.STRING)
    private State state;

    private int revision;

    @Column(name = "per_day")
    private double perDay;

    @Column(name = "created_by")
    private UUID author;

    @Column(name = "created_at")
    private Instant created;

    @Column(name = "passed_at")
    private Instant passed;

    @Column(name = "changed_at")
    private Instant changed;

    @Column(name = "announced_at")
    private Instant announced;

    protected Watch() {}

    private Watch(UUID author, SearchGauge gauge, Set<FactKind> kinds, Instant now) {
        this.id = UUID.randomUUID();
        this.author = author;
        this.query = gauge.query();
        this.perDay = gauge.perDay();
        this.kinds = kindNames(kinds);
        this.state = State.ACTIVE;
        this.revision = 1;
        this.created = now;
        this.changed = now;
    }

    static Watch ofPerson(UUID person, SearchGauge gauge, Set<FactKind> kinds, Instant now) {
        var watch = new Watch(person, gauge, kinds, now);
        watch.person = person;
        return watch;
    }

    static Watch ofCommittee(UUID committee, UUID author, SearchGauge gauge, Set<FactKind> kinds, Instant now) {
        var watch = new Watch(author, gauge, kinds, now);
        watch.committee = committee;
        return watch;
    }

    public UUID id() {
        return id;
    }

    /** Returns the committee that owns it, or empty where a person does. */
    public Optional<UUID> committee() {
        return Optional.ofNullable(committee);
    }

    /** Returns the person who saved it: a person's own watch is always their own. */
    UUID author() {
        return author;
    }

    public boolean isOf(UUID someone) {
        return someone.equals(person);
    }

    public String query() {
        return query;
    }

    public double perDay() {
        return perDay;
    }

    public Set<FactKind> kinds() {
        return Stream.of(kinds)
                .flatMap(kind -> FactKind.known(kind).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FactKind.class)));
    }

    /** Returns the kinds as written, including those that only a newer version knows. */
    List<String> writtenKinds() {
        return List.of(kinds);
    }

    public State state() {
        return state;
    }

    public int revision() {
        return revision;
    }

    /** Whether its open bills are to be known: those of a committee's on its page, others in a calendar. */
    boolean isListed() {
        return listed || committee != null;
    }

    /** Makes its open bills known, for a calendar. */
    void list(Instant now) {
        if (!listed) {
            listed = true;
            revise(now);
        }
    }

    void changeKinds(Set<FactKind> wanted, Instant now) {
        kinds = kindNames(wanted);
        revise(now);
    }

    void changeQuery(SearchGauge gauge, Set<FactKind> wanted, Instant now) {
        query = gauge.query();
        perDay = gauge.perDay();
        changeKinds(wanted, now);
    }

    /** Transfers the watch to another owner, who receives its letters from now on; the query stays. */
    void transferTo(WatchOwner owner, Instant now) {
        switch (owner) {
            case WatchOwner.OfPerson(var someone) -> {
                person = someone;
                committee = null;
            }
            case WatchOwner.OfCommittee(var all) -> {
                person = null;
                committee = all;
            }
        }
        passed = now;
        revise(now);
    }

    WatchOwner owner() {
        return committee == null ? new WatchOwner.OfPerson(person) : new WatchOwner.OfCommittee(committee);
    }

    void changeState(State next, Instant now) {
        if (state != next) {
            state = next;
            revise(now);
        }
    }

    private void revise(Instant now) {
        revision++;
        changed = now;
        announced = null;
    }

    private static String[] kindNames(Collection<FactKind> kinds) {
        return List.copyOf(kinds).stream().map(FactKind::written).sorted().toArray(String[]::new);
    }

    /** Whether a watch is active. */
    public enum State {
        ACTIVE,
        PAUSED,
        DELETED
    }
}
