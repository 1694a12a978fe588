package mx.vigia.notification.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.store.Jdbc;

/** The rows of notices and their reasons. */
@ApplicationScoped
class NoticeRepository {
    private static final TypeReference<List<WatchMatchReason>> REASONS = new TypeReference<>() {};

    private static final String ABOUT_EXPRESSION =
            "case when f.kind like 'source-%' then '/sources/' || f.site else '/bills/' || f.dossier end";

    private static final String FIND_BY_PERSON_SQL = """
            select %s, f.kind, f.title, n.filed_at, d.stands, coalesce(d.remark, ''),
                coalesce((select array_agg(distinct r.asked) from notice_reason r
                    where r.notice_id = n.id and r.alerts_off = (n.fell is not distinct from 'ALERTS_OFF')), '{}'), n.id::text,
                case d.stands when 'WAITING' then d.waits_until end
            from notice n join fact f on f.id = n.fact_id join delivery d on d.notice_id = n.id
            where n.recipient = ?""".formatted(ABOUT_EXPRESSION);

    private final Jdbc jdbc;
    private final NoticeWriter noticeWriter;
    private final ObjectMapper json;

    NoticeRepository(Jdbc jdbc, NoticeWriter noticeWriter, ObjectMapper json) {
        this.jdbc = jdbc;
        this.noticeWriter = noticeWriter;
        this.json = json;
    }

    /**
     * Returns the recipients of this part's watches: their owners, or all members who have not stopped them. The first
     * text of a matter is nothing new to who was told of the matter, nor an event to whom a letter told it, through
     * whichever watch; one that may yet be withdrawn tells nothing.
     */
    List<DueRecipient> due(ReceivedFact received) {
        if (received.matches().isEmpty()) {
            return List.of();
        }
        var matches =
                received.matches().stream().collect(Collectors.toMap(WatchMatch::watch, match -> match, (a, b) -> a));
        var newly = matches.values().stream()
                .filter(match -> match.turn() == MatchTransition.NEWLY)
                .map(WatchMatch::watch)
                .toList();
        return jdbc.list(
                """
                select w.id, coalesce(w.person_id, m.account_id)
                from watch w left join membership m on m.committee_id = w.committee_id
                where w.id = any (?) and w.state = 'ACTIVE'
                and (w.kinds && ? or w.id = any (?) and ? = any (w.kinds))
                and exists (select 1 from account a
                    where a.id = coalesce(w.person_id, m.account_id) and a.closed_at is null
                    and (a.hears_of_sources or not ?))
                and not exists (select 1 from watch_stop s where s.watch_id = w.id and s.account_id = m.account_id)
                and not exists (select 1 from mute u
                    where u.account_id = coalesce(w.person_id, m.account_id) and u.dossier = ?)
                and not (? and exists (select 1 from notice n join fact f on f.id = n.fact_id
                    where n.recipient = coalesce(w.person_id, m.account_id)
                        and (n.fell is null or n.fell in ('HELD_BY_RESTORE', 'DISMISSED')) and f.dossier = ? and f.id <> ?))
                and not exists (select 1 from notice n left join letter l on l.id = n.letter_id
                    where n.recipient = coalesce(w.person_id, m.account_id) and n.fact_id = any (?)
                        and (n.fell is null and l.state = 'ACCEPTED' or n.fell in ('HELD_BY_RESTORE', 'DISMISSED')))
                order by 1, 2""",
                row -> DueRecipient.to(
                        row.getObject(2, UUID.class), received.fact(), matches.get(row.getObject(1, UUID.class))),
                matches.keySet(),
                received.selectableAs().stream().map(FactKind::written).toList(),
                newly,
                received.arrival().kind().written(),
                received.kind().isSourceFact(),
                received.subject().dossier(),
                received.arrival().firstText(),
                received.subject().dossier(),
                received.fact(),
                received.earlier().same());
    }

    /** Files this fact for all of them, and returns their notices. */
    List<UUID> file(ReceivedFact received, List<DueRecipient> due, Instant now) {
        return noticeWriter.insert(due.stream().map(one -> entry(received, one)).toList(), now);
    }

    private NoticeWriter.Entry entry(ReceivedFact received, DueRecipient due) {
        var match = due.match();
        return new NoticeWriter.Entry(
                due.recipient(), received.fact(), match.watch(), toJson(match.reasons()), match.turn(), "");
    }

    /** Returns those of these notices with an active cause. */
    Map<UUID, Notice> read(Collection<UUID> notices) {
        return read(notices, false);
    }

    /** Does the same, including paused causes. */
    Map<UUID, Notice> readIncludingPaused(Collection<UUID> notices) {
        return read(notices, true);
    }

    private Map<UUID, Notice> read(Collection<UUID> notices, boolean evenPaused) {
        var found = new HashMap<UUID, Notice>();
        jdbc.forEach(
                """
                select a.id, a.address, a.name, a.language, f.told, w.id, r.asked,
                    coalesce(c.name_es, ''), coalesce(c.name_en, ''), r.found, f.kind, n.id, r.turn, coalesce(p.name, ''),
                    f.kind = 'linked' and exists (select 1 from notice o join fact g on g.id = o.fact_id
                        join letter l on l.id = o.letter_id where o.recipient = n.recipient and o.fell is null
                            and l.state = 'ACCEPTED' and g.dossier = (f.told::jsonb #>> '{after,link,other}')::uuid) or
                """ + AdditionRecipients.EVENT_WAS_TOLD_CONDITION + """
                from notice n
                join account a on a.id = n.recipient
                join fact f on f.id = n.fact_id
                join notice_reason r on r.notice_id = n.id
                join watch w on w.id = r.watch_id
                left join committee c on c.id = w.committee_id
                left join account p on p.id = r.on_behalf_of
                where n.id = any (?) and not r.alerts_off and (w.state = 'ACTIVE' or w.state = 'PAUSED' and (? or
                """ + CorrectionRecipients.TAKES_BACK_CONDITION
                        + """
                ))
                and (w.person_id = n.recipient or exists (select 1 from membership m
                    where m.committee_id = w.committee_id and m.account_id = n.recipient) or
                """ + Deputies.READS_FOR_CONDITION + """
                )
                and not exists (select 1 from watch_stop s
                    where s.watch_id = w.id and s.account_id = n.recipient)
                and not exists (select 1 from mute u where u.account_id = n.recipient and u.dossier = f.dossier)
                and (a.hears_of_sources or f.kind not like 'source-%') and a.closed_at is null
                order by c.name_es nulls last, w.created_at, w.id""",
                row -> found.merge(row.getObject(12, UUID.class), notice(row), Notice::with),
                notices,
                evenPaused);
        return found;
    }

    List<UUID> findOfSameMatter(UUID notice) {
        return jdbc.list("""
                select o.id from notice n join fact f on f.id = n.fact_id
                join notice o on o.id = n.id or o.letter_id = n.letter_id join fact g on g.id = o.fact_id and g.dossier = f.dossier
                where n.id = ? order by o.filed_at, o.id""", row -> row.getObject(1, UUID.class), notice);
    }

    Optional<LedgerEntry> findFiled(UUID person, UUID notice) {
        return lines(FIND_BY_PERSON_SQL + " and n.id = ?", person, notice).stream()
                .findFirst();
    }

    List<LedgerEntry> findLatestOfCommittee(UUID committee, int max) {
        return lines("""
                select %s, f.kind, f.title, min(n.filed_at), coalesce(max(d.state) filter (where not r.alerts_off), 'WITHDRAWN'),
                    case when bool_and(r.alerts_off) then 'ALERTS_OFF' else '' end, array_agg(distinct r.asked), '', null::timestamptz
                from watch w join notice_reason r on r.watch_id = w.id join notice n on n.id = r.notice_id
                join fact f on f.id = n.fact_id join delivery d on d.notice_id = n.id
                where w.committee_id = ? group by f.id order by min(n.filed_at) desc limit ?""".formatted(ABOUT_EXPRESSION), committee, max);
    }

    private List<LedgerEntry> lines(String sql, UUID of, Object which) {
        return jdbc.list(
                sql,
                row -> new LedgerEntry(
                        row.getString(1),
                        FactKind.called(row.getString(2)),
                        row.getString(3),
                        Jdbc.instant(row, 4),
                        new LedgerEntry.Outcome(
                                row.getString(5),
                                row.getString(6),
                                Optional.ofNullable(Jdbc.instant(row, 9)).orElse(Instant.EPOCH)),
                        List.of((String[]) row.getArray(7).getArray()),
                        row.getString(8)),
                of,
                which);
    }

    /** Returns the notice with the cause of this row. */
    private Notice notice(ResultSet rows) throws SQLException {
        var to = new Notice.Recipient(
                rows.getObject(1, UUID.class),
                new EmailAddress(rows.getString(2)),
                rows.getString(3),
                Language.valueOf(rows.getString(4)));
        var cause = new NoticeCause(
                rows.getObject(6, UUID.class),
                rows.getString(7),
                rows.getString(8),
                rows.getString(9),
                reasons(rows.getString(10)),
                MatchTransition.called(rows.getString(13)),
                rows.getString(14));
        return new Notice(
                rows.getObject(12, UUID.class),
                to,
                FactKind.called(rows.getString(11)),
                rows.getString(5),
                rows.getBoolean(15),
                List.of(cause));
    }

    private List<WatchMatchReason> reasons(String found) {
        try {
            return json.readValue(found, REASONS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Reasons are read as they were written", e);
        }
    }

    private String toJson(List<WatchMatchReason> reasons) {
        try {
            return json.writeValueAsString(reasons);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Reasons are always writable", e);
        }
    }
}
