package mx.vigia.notification.channel.endpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mx.vigia.notification.committee.CommitteeAlerts;
import mx.vigia.notification.notice.EventOutlets;
import mx.vigia.notification.notice.ReceivedFact;
import mx.vigia.notification.notice.WatchMatch;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.platform.store.Jdbc;

/**
 * Stores each published fact as an event of each owner whose watches it matches, once, and as a message to each of
 * their endpoints that wants it.
 */
@ApplicationScoped
class EventRepository implements EventOutlets {
    /** Whether the endpoint p wants the event e. */
    static final String WANTED_CONDITION = """
            p.person_id is not distinct from e.person_id and p.committee_id is not distinct from e.committee_id
            and (p.watches = '{}' or exists (select 1 from event_reason r where r.event_id = e.id and r.watch_id = any (p.watches)))
            """;

    /**
     * Whether the kinds of the endpoint p include the event e: its own kind, new where its bill is the first we know of
     * it or newly matches; and corrections or endings of anything sent to p, whatever their kind.
     */
    static final String ASKED_FOR_CONDITION = """
            (p.kinds = '{}' or p.kinds && e.asked
            or e.arrival = any (p.kinds) and exists (select 1 from event_reason r where r.event_id = e.id and r.turn = 'newly')
            or exists (select 1 from message m join event b on b.id = m.event_id
                where m.endpoint_id = p.id and b.fact_id = any (e.takes_back))
            or exists (select 1 from event_reason r where r.event_id = e.id and r.turn = 'no-longer')
                and exists (select 1 from fact ended join fact f on f.dossier = ended.dossier and f.id <> ended.id
                    join event b on b.fact_id = f.id and b.filed_at <= e.filed_at join message m on m.event_id = b.id and m.endpoint_id = p.id
                    where ended.id = e.fact_id))
            """;

    /**
     * Queues messages. The id is derived from endpoint and event, so that it is the same however often it is stored or
     * sent.
     */
    static final String QUEUE_MESSAGES_SQL = """
            insert into message (id, endpoint_id, event_id, state, owed_at, next_attempt)
            select md5('message' || p.id || e.id)::uuid, p.id, e.id, 'DUE', ?, ? from event e join endpoint p on
            """ + WANTED_CONDITION;

    /**
     * The watches that a fact is for: by its kind, or as new where the bill newly matches them; and where it no longer
     * matches, those for which an event of it was sent, unless the last was that already.
     */
    private static final String MATCHING_WATCHES_SQL = """
            from unnest(?::uuid[], ?::text[], ?::text[]) as told (watch, found, turn)
            join watch w on w.id = told.watch and w.state = 'ACTIVE' left join account a on a.id = w.person_id
            where a.closed_at is null and case told.turn
                when 'no-longer' then (select r.turn from event_reason r join event e on e.id = r.event_id join fact f on f.id = e.fact_id
                    where r.watch_id = w.id and f.dossier = ? and f.id <> ? order by e.filed_at desc limit 1) <> 'no-longer'
                else w.kinds && ?::text[] or told.turn = 'newly' and ? = any (w.kinds) end
            """;

    private final Jdbc jdbc;
    private final CommitteeAlerts committeeAlerts;
    private final ObjectMapper json;

    EventRepository(Jdbc jdbc, CommitteeAlerts committeeAlerts, ObjectMapper json) {
        this.jdbc = jdbc;
        this.committeeAlerts = committeeAlerts;
        this.json = json;
    }

    @Override
    public void file(ReceivedFact received, Instant now, Instant due) {
        var answered = !received.matches().isEmpty() && saveMatchEvents(received, now, due);
        var corrects = !received.takesBack().isEmpty() && saveCorrectionEvents(received, now, due);
        if (answered || corrects) {
            queueMessages(received, now, due);
        }
        if (due.equals(now) && received.part().parts() > 1) {
            releaseWaiting(received.fact(), now);
        }
    }

    private boolean saveMatchEvents(ReceivedFact received, Instant now, Instant due) {
        var matches = matchesWithAlertsOn(received);
        var watches = matches.stream().map(WatchMatch::watch).toList();
        var found = matches.stream().map(this::toJson).toList();
        var turns = matches.stream().map(match -> match.turn().written()).toList();
        var kinds = kinds(received);
        jdbc.update(
                """
                insert into event (id, fact_id, person_id, committee_id, filed_at, ready_at, asked, arrival, takes_back)
                select distinct md5('event' || coalesce(w.person_id, w.committee_id) || ?)::uuid, ?::uuid, w.person_id, w.committee_id,
                    ?::timestamptz, ?::timestamptz, ?::text[], ?::text, ?::uuid[]
                """ + MATCHING_WATCHES_SQL + "on conflict do nothing",
                received.fact().toString(),
                received.fact(),
                now,
                due,
                kinds,
                received.arrival().kind().written(),
                received.takesBack(),
                watches,
                found,
                turns,
                received.subject().dossier(),
                received.fact(),
                kinds,
                received.arrival().kind().written());
        return jdbc.update(
                        """
                        insert into event_reason (event_id, watch_id, found, turn, asked)
                        select md5('event' || coalesce(w.person_id, w.committee_id) || ?)::uuid, w.id, told.found, told.turn, w.query
                        """ + MATCHING_WATCHES_SQL + "on conflict do nothing",
                        received.fact().toString(),
                        watches,
                        found,
                        turns,
                        received.subject().dossier(),
                        received.fact(),
                        kinds,
                        received.arrival().kind().written())
                > 0;
    }

    /**
     * Returns the matches without those of committees whose alerts are off, and without corrections of what was not
     * sent because of that: such events are not stored, so that nobody is sent them later.
     */
    private List<WatchMatch> matchesWithAlertsOn(ReceivedFact received) {
        var off = committeeAlerts.lockWatchesWithAlertsOff(
                received.matches().stream().map(WatchMatch::watch).toList());
        var unsent = received.kind() == FactKind.CORRECTED ? findUnsentWatches(received.fact()) : Set.of();
        return received.matches().stream()
                .filter(match -> !off.contains(match.watch()) && !unsent.contains(match.watch()))
                .toList();
    }

    private Set<UUID> findUnsentWatches(UUID fact) {
        return Set.copyOf(jdbc.list("""
                select r.watch_id from notice_reason r join notice n on n.id = r.notice_id
                where n.fact_id = ? group by r.watch_id having bool_and(r.alerts_off)""", row -> row.getObject(1, UUID.class), fact));
    }

    /** Owners who have the event of an error receive its correction, for the same watches. */
    private boolean saveCorrectionEvents(ReceivedFact received, Instant now, Instant due) {
        jdbc.update(
                """
                insert into event (id, fact_id, person_id, committee_id, filed_at, ready_at, asked, arrival, takes_back)
                select distinct md5('event' || coalesce(e.person_id, e.committee_id) || ?)::uuid, ?::uuid, e.person_id, e.committee_id,
                    ?::timestamptz, ?::timestamptz, ?::text[], ?::text, ?::uuid[]
                from event e where e.fact_id = any (?::uuid[]) on conflict do nothing""",
                received.fact().toString(),
                received.fact(),
                now,
                due,
                kinds(received),
                received.arrival().kind().written(),
                received.takesBack(),
                received.takesBack());
        return jdbc.update("""
                insert into event_reason (event_id, watch_id, found, turn, asked)
                select distinct on (e.id, r.watch_id) e.id, r.watch_id, r.found, r.turn, r.asked
                from event before join event_reason r on r.event_id = before.id
                join event e on e.fact_id = ? and e.person_id is not distinct from before.person_id
                    and e.committee_id is not distinct from before.committee_id
                where before.fact_id = any (?::uuid[]) order by e.id, r.watch_id, before.filed_at desc
                on conflict do nothing""", received.fact(), received.takesBack()) > 0;
    }

    private void queueMessages(ReceivedFact received, Instant now, Instant due) {
        jdbc.update(
                QUEUE_MESSAGES_SQL + "where e.fact_id = ? and p.state = 'ON' and " + ASKED_FOR_CONDITION
                        + "on conflict do nothing",
                now,
                due,
                received.fact());
    }

    @Override
    public void withhold(UUID fact, Instant now) {
        jdbc.update("""
                update message m set state = 'WITHDRAWN', settled_at = ? from event e
                where e.id = m.event_id and e.fact_id = ? and m.state = 'DUE' and m.claims = 0""", now, fact);
    }

    private static List<String> kinds(ReceivedFact received) {
        return received.selectableAs().stream().map(FactKind::written).toList();
    }

    /** Releases the messages that waited until all parts of a fact were received. */
    private void releaseWaiting(UUID fact, Instant now) {
        jdbc.update("update event set ready_at = ? where fact_id = ? and ready_at > ?", now, fact, now);
        jdbc.update("""
                update message m set next_attempt = ? from event e
                where e.id = m.event_id and e.fact_id = ? and m.state = 'DUE' and m.claims = 0 and m.next_attempt > ?""", now, fact, now);
    }

    private String toJson(WatchMatch match) {
        try {
            return json.writeValueAsString(match.reasons());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Reasons are always writable", e);
        }
    }
}
