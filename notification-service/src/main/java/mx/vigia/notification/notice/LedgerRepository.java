package mx.vigia.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/**
 * What was sent to a person, when, to where and with what result: letters, reminders, and messages to their own
 * endpoints.
 */
@ApplicationScoped
public class LedgerRepository {
    private static final String ABOUT_EXPRESSION =
            "case when f.kind like 'source-%' then '/sources/' || f.site else '/bills/' || f.dossier end";
    private static final String ASKED_EXPRESSION = """
            coalesce((select array_agg(distinct r.asked) from notice_reason r
                where r.notice_id = n.id and r.alerts_off = (n.fell is not distinct from 'ALERTS_OFF')), '{}')""";
    private static final String MAILED_TO_EXPRESSION =
            "case stands when 'WITHDRAWN' then '' when 'ACCEPTED' then coalesce(l.sent_to, '') else a.address end";

    private static final String LETTERS_SQL = """
            select n.id, 'LETTER', %s, d.settled_at, n.filed_at as at, %s, f.kind, f.title, stands, coalesce(d.remark, ''), %s, n.id::text,
                case stands when 'WAITING' then d.waits_until end
            from notice n join fact f on f.id = n.fact_id join delivery d on d.notice_id = n.id join account a on a.id = n.recipient
            left join letter l on l.id = n.letter_id
            where n.recipient = ? and (n.filed_at, n.id) < (?, ?)\s""".formatted(MAILED_TO_EXPRESSION, ABOUT_EXPRESSION, ASKED_EXPRESSION);

    private static final String REMINDERS_SQL = """
            select l.id, 'REMINDER', %s, l.settled_at, l.owed_at, %s, f.kind, f.title, stands, coalesce(l.remark, ''), %s, n.id::text,
                case stands when 'WAITING' then l.next_attempt end
            from letter l join notice n on n.id = l.reminds_of join fact f on f.id = n.fact_id join account a on a.id = l.recipient
            cross join lateral (select case when l.state = 'DUE' and l.held and l.next_attempt > now() then 'WAITING' else l.state end) s (stands)
            where l.recipient = ? and (l.owed_at, l.id) < (?, ?)\s""".formatted(MAILED_TO_EXPRESSION, ABOUT_EXPRESSION, ASKED_EXPRESSION);

    private static final String MESSAGES_SQL = """
            select m.id, p.kind, p.name, m.settled_at, e.filed_at, %s, f.kind, f.title, m.state, coalesce(t.remark, ''),
                (select array_agg(distinct r.asked) from event_reason r where r.event_id = e.id), '', null::timestamptz
            from event e join message m on m.event_id = e.id join endpoint p on p.id = m.endpoint_id join fact f on f.id = e.fact_id
            left join lateral (select remark from attempt where message_id = m.id order by claim desc limit 1) t on true
            where e.person_id = ? and (e.filed_at, m.id) < (?, ?)\s""".formatted(ABOUT_EXPRESSION);

    private static final String FIND_ALL_SQL =
            selectPart(LETTERS_SQL, "") + " union all " + selectPart(REMINDERS_SQL, "") + " union all "
                    + selectPart(MESSAGES_SQL, "") + " order by 5 desc, 1 desc limit ?";

    private static final String FIND_BY_LETTER_SQL = selectPart(LETTERS_SQL, "and n.letter_id = ?") + " union all "
            + selectPart(REMINDERS_SQL, "and l.id = ?") + " order by 5 desc, 1 desc limit ?";

    private static final SqlFunction<SentItem> SENT_ITEM = row -> new SentItem(
            row.getObject(1, UUID.class),
            SentItem.Channel.valueOf(row.getString(2)),
            row.getString(3),
            moment(row.getTimestamp(4)),
            new LedgerEntry(
                    row.getString(6),
                    FactKind.called(row.getString(7)),
                    row.getString(8),
                    moment(row.getTimestamp(5)),
                    new LedgerEntry.Outcome(row.getString(9), row.getString(10), moment(row.getTimestamp(13))),
                    List.of((String[]) row.getArray(11).getArray()),
                    row.getString(12)));

    private final Jdbc jdbc;

    LedgerRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    private static String selectPart(String select, String further) {
        return "(" + select + further + " order by 5 desc, 1 desc limit ?)";
    }

    /** Returns what was sent to this person before that place, latest first. */
    public List<SentItem> before(UUID person, SentItem.Place place, int max) {
        var at = place.at();
        var id = place.id();
        return jdbc.list(FIND_ALL_SQL, SENT_ITEM, person, at, id, max, person, at, id, max, person, at, id, max, max);
    }

    /**
     * Returns the items of this letter to this person, before that place, latest first; empty where the letter is
     * somebody else's.
     */
    public List<SentItem> findByLetter(UUID person, UUID letter, SentItem.Place place, int max) {
        var at = place.at();
        var id = place.id();
        return jdbc.list(FIND_BY_LETTER_SQL, SENT_ITEM, person, at, id, letter, max, person, at, id, letter, max, max);
    }

    private static Instant moment(Timestamp when) {
        return Optional.ofNullable(when).map(Timestamp::toInstant).orElse(Instant.EPOCH);
    }
}
