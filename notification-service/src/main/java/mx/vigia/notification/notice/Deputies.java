package mx.vigia.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/**
 * Files facts for deputies of absent people: for the same reasons and in their name. A deputy is in a committee with
 * them; a committee's watches are only for its own members.
 */
@ApplicationScoped
class Deputies {
    /** Whether the delivery preferences h name a deputy who may read for the watch w. */
    private static final String MAY_DEPUTIZE_CONDITION = """
            exists (select from membership mine join membership theirs on theirs.committee_id = mine.committee_id
                where mine.account_id = h.account_id and theirs.account_id = h.deputy
                and (w.person_id = h.account_id or w.committee_id = mine.committee_id))
            """;

    /**
     * Whether the recipient of the notice n may still be notified for the reason r, in the name of the person it
     * states.
     */
    static final String READS_FOR_CONDITION =
            "exists (select from rhythm h where h.account_id = r.on_behalf_of and h.deputy = n.recipient and "
                    + MAY_DEPUTIZE_CONDITION + ")";

    private static final SqlFunction<Left> LEFT = row -> new Left(
            row.getObject(1, UUID.class),
            row.getObject(2, UUID.class),
            row.getObject(3, UUID.class),
            row.getString(4),
            row.getString(5),
            row.getString(6),
            row.getBoolean(7));

    private final Jdbc jdbc;
    private final NoticeWriter noticeWriter;

    Deputies(Jdbc jdbc, NoticeWriter noticeWriter) {
        this.jdbc = jdbc;
        this.noticeWriter = noticeWriter;
    }

    /** A reason of an absent person, their deputy, and whether the alerts of its committee are off. */
    private record Left(
            UUID absent, UUID deputy, UUID watch, String found, String turn, String asked, boolean alertsOff) {}

    /** Files this fact for the deputies of its recipients, and returns their notices. */
    List<UUID> file(UUID fact, Instant now) {
        var left = jdbc.list("""
                select h.account_id, h.deputy, r.watch_id, r.found, r.turn, r.asked, r.alerts_off
                from rhythm h join notice n on n.recipient = h.account_id and n.fact_id = ?
                join notice_reason r on r.notice_id = n.id and r.on_behalf_of is null join watch w on w.id = r.watch_id
                join account d on d.id = h.deputy and d.closed_at is null
                where h.deputy is not null and (?::timestamptz at time zone h.zone)::date >= coalesce(h.away_from, '-infinity')
                and (?::timestamptz at time zone h.zone)::date < h.back_on and\s""" + MAY_DEPUTIZE_CONDITION, LEFT, fact, now, now);
        var alertsOff = left.stream().filter(Left::alertsOff).map(Left::watch).collect(Collectors.toSet());
        return noticeWriter.insert(left.stream().map(one -> entry(fact, one)).toList(), alertsOff, now);
    }

    private static NoticeWriter.Entry entry(UUID fact, Left one) {
        return new NoticeWriter.Entry(
                one.deputy(),
                fact,
                one.watch(),
                one.found(),
                MatchTransition.called(one.turn()),
                one.asked(),
                one.absent());
    }
}
