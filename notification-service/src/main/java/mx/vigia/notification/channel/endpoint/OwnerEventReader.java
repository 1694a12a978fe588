package mx.vigia.notification.channel.endpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.notification.notice.WatchMatchReason;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/** Reads the events of owners, in the order of their times. */
@ApplicationScoped
public class OwnerEventReader {
    private static final TypeReference<List<WatchMatchReason>> REASONS = new TypeReference<>() {};
    private static final int NUMBERING_BATCH_SIZE = 5_000;

    private static final String SELECT_SQL = """
            select e.id, coalesce(e.number, 0), e.person_id, e.committee_id, f.id, f.kind, f.dossier, f.site, e.filed_at, f.told,
                w.id, r.asked, r.found, r.turn
            from %s join fact f on f.id = e.fact_id join event_reason r on r.event_id = e.id
            join watch w on w.id = r.watch_id\s""";

    /**
     * Whether the bill of the event e is not muted by the person: endpoints, feeds and calendars of a person leave out
     * the bills they muted.
     */
    private static final String NOT_MUTED_CONDITION = """
            not exists (select 1 from mute u join fact b on b.dossier = u.dossier where b.id = e.fact_id and u.account_id = e.person_id)\s""";

    /** Whether the watch is active; corrections are also sent while it is paused. */
    private static final String ACTIVE_WATCH_CONDITION =
            "and (w.state = 'ACTIVE' or w.state = 'PAUSED' and f.kind = 'corrected') and " + NOT_MUTED_CONDITION;

    private final Jdbc jdbc;
    private final ObjectMapper json;

    OwnerEventReader(Jdbc jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Returns the event of this message for its endpoint; empty where none of the watches it wants exists any more. */
    public Optional<OwnerEvent> of(UUID message) {
        return groupByEvent(jdbc.list(
                        SELECT_SQL.formatted(
                                        "message m join event e on e.id = m.event_id join endpoint p on p.id = m.endpoint_id")
                                + ACTIVE_WATCH_CONDITION
                                + "where m.id = ? and (p.watches = '{}' or w.id = any (p.watches)) order by w.created_at, w.id",
                        eventRow(),
                        message))
                .stream()
                .findFirst();
    }

    /**
     * Returns the events of these owners after this number, up to a limit, each once, without those of bills that the
     * person has muted. Numbers are assigned after the commit, one after the other, so that none appears below one that
     * was read already.
     */
    public List<OwnerEvent> after(long number, UUID person, Collection<UUID> committees, int max) {
        number();
        return groupByEvent(jdbc.list(
                SELECT_SQL.formatted("""
                        (select * from event e where number > ? and (person_id = ? or committee_id = any (?::uuid[]))
                            and %s order by number limit ?) e""".formatted(NOT_MUTED_CONDITION)) + "order by e.number, w.created_at, w.id",
                eventRow(),
                number,
                person,
                List.copyOf(committees),
                max));
    }

    /** Returns the highest number ever assigned to an event; 0 before the first. */
    public long last() {
        return jdbc.one("select last from event_counter", row -> row.getLong(1));
    }

    /** Returns the number of the latest event of these owners that is no longer stored; 0 where all are. */
    public long findRetentionHorizon(UUID person, Collection<UUID> committees) {
        return jdbc.one(
                "select coalesce(max(number), 0) from event_horizon where owner = ? or owner = any (?::uuid[])",
                row -> row.getLong(1),
                person,
                List.copyOf(committees));
    }

    /** Returns the latest events that a watch matched since then, newest first. */
    public List<OwnerEvent> findLatestOfWatch(UUID watch, Instant since, int max) {
        return latest("e.id in (select event_id from event_reason where watch_id = ?)", watch, since, max);
    }

    /** Returns the latest events that any watch of a committee matched since then, newest first. */
    public List<OwnerEvent> findLatestOfCommittee(UUID committee, Instant since, int max) {
        return latest("e.committee_id = ?", committee, since, max);
    }

    /** Returns the latest events of these kinds that any watch of a committee matched since then, newest first. */
    public List<OwnerEvent> findLatestOfCommittee(UUID committee, Collection<FactKind> kinds, Instant since, int max) {
        var written = kinds.stream().map(FactKind::written).collect(Collectors.joining(",", "'{", "}'"));
        return latest(
                "e.committee_id = ? and exists (select 1 from fact k where k.id = e.fact_id and k.kind = any ("
                        + written + "))",
                committee,
                since,
                max);
    }

    private List<OwnerEvent> latest(String which, UUID of, Instant since, int max) {
        return groupByEvent(jdbc.list(
                SELECT_SQL.formatted("""
                        (select e.* from event e where %s and e.filed_at >= ? and e.ready_at <= now() and %s
                            order by e.filed_at desc, e.id limit ?) e""".formatted(which, NOT_MUTED_CONDITION))
                        + "order by e.filed_at desc, e.id, w.created_at, w.id",
                eventRow(),
                of,
                since,
                max));
    }

    /** Assigns numbers to ready events without one, in the order in which they became ready, under a lock. */
    public void number() {
        QuarkusTransaction.requiringNew().call(() -> {
            var last = jdbc.one("select last from event_counter for update", row -> row.getLong(1));
            var given = jdbc.update("""
                    update event e set number = ? + n.place from (
                        select id, row_number() over (order by ready_at, id) as place from (
                            select id, ready_at from event where number is null and ready_at <= now() order by ready_at, id limit ?) ready) n
                    where e.id = n.id""", last, NUMBERING_BATCH_SIZE);
            return jdbc.update("update event_counter set last = last + ? where ? > 0", given, given);
        });
    }

    private static List<OwnerEvent> groupByEvent(List<OwnerEvent> each) {
        var events = new LinkedHashMap<UUID, OwnerEvent>();
        each.forEach(one -> events.merge(one.event(), one, (first, next) -> first.with(next.watches())));
        return List.copyOf(events.values());
    }

    private SqlFunction<OwnerEvent> eventRow() {
        return row -> {
            try {
                return new OwnerEvent(
                        row.getObject(1, UUID.class),
                        row.getLong(2),
                        EventOwner.of(row.getObject(3, UUID.class), row.getObject(4, UUID.class)),
                        row.getTimestamp(9).toInstant(),
                        new OwnerEvent.Content(
                                row.getObject(5, UUID.class),
                                FactKind.called(row.getString(6)),
                                row.getObject(7, UUID.class),
                                row.getString(8),
                                json.readTree(row.getString(10))),
                        List.of(new OwnerEvent.Because(
                                row.getObject(11, UUID.class),
                                row.getString(12),
                                json.readValue(row.getString(13), REASONS),
                                row.getString(14))));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("What is kept is read as it was written", e);
            }
        };
    }
}
