package mx.vigia.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/** Explains decisions: for a person and a bill, the notice of each fact and its outcome, or why there was none. */
@ApplicationScoped
public class NoticeExplainer {
    private static final int MAX_FACTS = 30;
    private static final String FIND_FACTS_SQL = """
            select f.id, f.kind, f.title, f.taken_at, f.site, coalesce(f.told::jsonb ->> 'late' = 'true', false), n.id is not null,
                coalesce(d.stands, ''), coalesce(d.remark, ''),
                coalesce((select array_agg(distinct r.asked) from notice_reason r where r.notice_id = n.id and r.turn <> 'no-longer'
                    and r.alerts_off = (n.fell is not distinct from 'ALERTS_OFF')), '{}'),
                coalesce((select array_agg(distinct r.asked) from notice_reason r where r.notice_id = n.id and r.turn = 'no-longer'
                    and r.alerts_off = (n.fell is not distinct from 'ALERTS_OFF')), '{}'),
                case d.stands when 'WAITING' then d.waits_until end
            from fact f left join notice n on n.fact_id = f.id and n.recipient = ?
            left join delivery d on d.notice_id = n.id
            where f.dossier in (select ?::uuid
                union select (j.told::jsonb #>> '{after,link,other}')::uuid from fact j where j.dossier = ? and j.kind = 'linked'
                union select j.dossier from fact j where j.told::jsonb #>> '{after,link,other}' = ? and j.kind = 'linked')
                and (f.kind <> 'waiting' or not exists (select from fact l
                    where l.dossier = f.dossier and (l.taken_at, l.id) > (f.taken_at, f.id)
                        or l.kind = 'linked' and l.told::jsonb #>> '{after,link,other}' = f.dossier::text
                            and coalesce((l.told::jsonb #>> '{times,captured}')::timestamptz, l.taken_at)
                                >= coalesce((f.told::jsonb #>> '{times,captured}')::timestamptz, f.taken_at)))
            order by f.taken_at desc, f.id limit\s""" + MAX_FACTS;
    private static final String FIND_NOT_NOTIFIED_SQL = """
            select w.query, coalesce(c.name_es, ''), coalesce(c.name_en, ''),
                case when greatest(w.created_at, coalesce(m.since, '-infinity')) > f.taken_at then 'LATER'
                    when 'MUTED' = any (aside.kinds) then 'MUTED'
                    when 'STOPPED' = any (aside.kinds) then 'STOPPED'
                    when 'PAUSED' = any (aside.kinds) then 'PAUSED'
                    when same.alerts_off then 'ALERTS_OFF'
                    when same.title is not null then 'ALREADY_TOLD'
                    when f.kind = 'waiting' and w.id = any (f.answered) then 'WAITING_FOR_BILL'
                    when not w.kinds && selectable.kinds then 'KIND_NOT_ASKED'
                    when not w.id = any (f.answered) and f.kind = 'text-changed' and f.told::jsonb -> 'before' is null
                        then 'ONLY_LEARNED'
                    when f.answered = '{}' and f.told::jsonb -> 'alreadyTold' is null and exists (select from fact earlier
                        where earlier.dossier = f.dossier and earlier.taken_at <= f.taken_at and w.id = any (earlier.answered)
                            and w.changed_at <= earlier.taken_at and not exists (select from fact gone
                                join notice n on n.fact_id = gone.id join notice_reason r on r.notice_id = n.id
                                where gone.dossier = f.dossier and r.watch_id = w.id and r.turn = 'no-longer'
                                    and gone.taken_at between earlier.taken_at and f.taken_at))
                        then 'NOT_ANNOUNCED'
                    when not w.id = any (f.answered) then 'NOT_ANSWERED'
                    else 'CHANGED_SINCE' end, w.id, w.revision, f.taken_at,
                coalesce(same.title, ''), coalesce(same.kind, ''),
                coalesce(same.filed_at, (f.told::jsonb #>> '{after,until}')::timestamptz)
            from fact f, account p, watch w
            left join committee c on c.id = w.committee_id
            left join membership m on m.committee_id = w.committee_id and m.account_id = ?
            left join lateral (select told.title, told.kind, filed.filed_at, filed.fell is not distinct from 'ALERTS_OFF' as alerts_off
                from (select (other ->> 'fact')::uuid as id from jsonb_array_elements(f.told::jsonb -> 'alreadyTold') other
                        where other ->> 'watch' = w.id::text or w.id = any (f.answered)
                    union select earlier.id from fact earlier
                        join notice n on n.fact_id = earlier.id and n.recipient = p.id and (n.fell is null or n.fell = 'ALERTS_OFF')
                        where f.kind = 'text-changed' and f.told::jsonb -> 'before' is null and w.id = any (f.answered)
                            and earlier.dossier = f.dossier and earlier.taken_at <= f.taken_at and earlier.id <> f.id
                    union select earlier.id from fact earlier
                        join notice n on n.fact_id = earlier.id and n.recipient = p.id and (n.fell is null or n.fell = 'ALERTS_OFF'),
                        lateral (select f.told::jsonb #> '{after,step}' as now, earlier.told::jsonb #> '{after,step}' as before) step
                        where f.answered = '{}' and f.kind not in ('step-added', 'extended', 'waived')
                            and earlier.dossier = f.dossier and earlier.kind = f.kind and w.id = any (earlier.answered)
                            and earlier.taken_at <= f.taken_at and earlier.id <> f.id
                            and coalesce(step.now ->> 'chamber' = step.before ->> 'chamber', step.now is not null)
                            and coalesce(abs((step.now ->> 'date')::date - (step.before ->> 'date')::date) <= 1,
                                f.taken_at - earlier.taken_at <= interval '14 days')) known
                join fact told on told.id = known.id
                join notice filed on filed.fact_id = told.id and filed.recipient = p.id
                order by filed.fell is not distinct from 'ALERTS_OFF', filed.filed_at desc limit 1) same on true,
            lateral (select array(select f.kind
                union select jsonb_array_elements_text(f.told::jsonb #> '{after,tells}')
                union select jsonb_array_elements_text(f.told::jsonb #> '{after,answersTo}')) as kinds) selectable,
            lateral (select coalesce(array_agg(s.kind), '{}') as kinds from stood_aside s
                where s.since <= f.taken_at and coalesce(s.until, 'infinity') > f.taken_at
                    and (s.watch_id = w.id and coalesce(s.account_id, p.id) = p.id or s.account_id = p.id and s.dossier = f.dossier)) aside
            where f.id = ? and p.id = ? and (w.person_id = p.id or m.account_id is not null)
                and not 'ENDED' = any (aside.kinds)
                and (w.state <> 'DELETED' or w.created_at <= f.taken_at)
            order by c.name_es nulls first, w.created_at, w.id""";

    private static final String FIND_TITLES_SQL =
            "select distinct on (dossier) dossier, title from fact where dossier = any (?::uuid[]) order by dossier, taken_at desc";

    /** The outcomes that an unanswerable query has whatever the bill. */
    private static final Set<WhyNot> NOT_MATCHED =
            Set.of(WhyNot.NOT_ANSWERED, WhyNot.NOT_ANNOUNCED, WhyNot.ONLY_LEARNED);

    private static final SqlFunction<NoticeExplanation> EXPLANATION = row -> {
        var outcome = new NoticeExplanation.Outcome(
                row.getString(8),
                row.getString(9),
                List.of((String[]) row.getArray(10).getArray()),
                List.of((String[]) row.getArray(11).getArray()),
                Optional.ofNullable(row.getTimestamp(12))
                        .map(Timestamp::toInstant)
                        .orElse(Instant.EPOCH));
        return new NoticeExplanation(
                row.getObject(1, UUID.class),
                FactKind.called(row.getString(2)),
                row.getString(3),
                row.getTimestamp(4).toInstant(),
                row.getString(5),
                row.getBoolean(6),
                row.getBoolean(7) ? List.of(outcome) : List.of(),
                List.of());
    };

    private final Jdbc jdbc;
    private final MatchedSites matchedSites;

    NoticeExplainer(Jdbc jdbc, MatchedSites matchedSites) {
        this.jdbc = jdbc;
        this.matchedSites = matchedSites;
    }

    /**
     * Returns the explanations of the latest facts of a bill, and of matters that were found to be one with it, newest
     * first; empty where none was received.
     */
    public List<NoticeExplanation> of(UUID person, UUID bill) {
        var facts = jdbc.list(FIND_FACTS_SQL, EXPLANATION, person, bill, bill, bill.toString());
        var explained = new ArrayList<NoticeExplanation>(facts.size());
        for (var fact : facts) {
            explained.add(fact.told().isEmpty() ? withMissedWatches(fact, person) : fact);
        }
        return explained;
    }

    /** Returns the titles of bills as of their last fact; bills without facts are left out. */
    public Map<UUID, String> findTitles(Collection<UUID> bills) {
        return jdbc
                .list(FIND_TITLES_SQL, row -> Map.entry(row.getObject(1, UUID.class), row.getString(2)), bills)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private NoticeExplanation withMissedWatches(NoticeExplanation fact, UUID person) {
        return new NoticeExplanation(
                fact.fact(),
                fact.kind(),
                fact.title(),
                fact.at(),
                fact.site(),
                fact.late(),
                List.of(),
                jdbc.list(FIND_NOT_NOTIFIED_SQL, watchWithoutNoticeRow(), person, fact.fact(), person));
    }

    private static NoticeExplanation.Other other(ResultSet row) throws SQLException {
        return new NoticeExplanation.Other(
                row.getString(8),
                row.getString(9),
                Optional.ofNullable(row.getTimestamp(10))
                        .map(Timestamp::toInstant)
                        .orElse(Instant.EPOCH));
    }

    private SqlFunction<NoticeExplanation.WatchWithoutNotice> watchWithoutNoticeRow() {
        return row -> {
            var why = WhyNot.valueOf(row.getString(4));
            var reason = NOT_MATCHED.contains(why)
                    ? matchedSites.findUnanswerableReason(
                            row.getTimestamp(7).toInstant(), row.getObject(5, UUID.class), row.getLong(6))
                    : Optional.<MatchedSites.Why>empty();
            return new NoticeExplanation.WatchWithoutNotice(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    reason.isPresent() ? WhyNot.UNANSWERABLE : why,
                    reason,
                    other(row));
        };
    }
}
