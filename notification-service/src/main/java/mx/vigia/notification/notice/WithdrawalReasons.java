package mx.vigia.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import mx.vigia.notification.notice.NoticeStatus.Withdrawal;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/** Explains why nothing of a filed notice is to be sent now. */
@ApplicationScoped
class WithdrawalReasons {
    private static final SqlFunction<NoticeStatus> STATUS = row -> {
        if (row.getBoolean(1)) {
            return new NoticeStatus.Withdrawn(Withdrawal.NO_SOURCES);
        }
        if (row.getBoolean(7)) {
            return new NoticeStatus.Withdrawn(Withdrawal.MUTED);
        }
        if (row.getBoolean(2)) {
            return new NoticeStatus.Paused();
        }
        if (row.getBoolean(3)) {
            return new NoticeStatus.Withdrawn(Withdrawal.STOPPED);
        }
        if (row.getBoolean(5)) {
            return new NoticeStatus.Withdrawn(Withdrawal.RELIEVED);
        }
        if (row.getBoolean(6)) {
            return new NoticeStatus.Withdrawn(Withdrawal.PASSED_ON);
        }
        return new NoticeStatus.Withdrawn(row.getBoolean(4) ? Withdrawal.LEFT : Withdrawal.DELETED);
    };

    private final Jdbc jdbc;

    WithdrawalReasons(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Returns the status of a notice that had no active cause a moment ago; one that is active again, after being
     * resumed, is checked again like a paused one.
     */
    NoticeStatus of(UUID notice) {
        return jdbc.one("""
                        select f.kind like 'source-%' and (not a.hears_of_sources or bool_and(cause.state is null)),
                            coalesce(bool_or(sits and not stopped and state <> 'DELETED'), false),
                            coalesce(bool_or(stopped), false), coalesce(bool_or(not sits), false),
                            coalesce(bool_or(not sits and instead), false),
                            coalesce(bool_or(not sits and passed_at > n.filed_at), false),
                            exists (select 1 from mute u where u.account_id = a.id and u.dossier = f.dossier)
                        from notice n join fact f on f.id = n.fact_id join account a on a.id = n.recipient
                        left join lateral (
                            select w.state, w.passed_at, w.person_id is not distinct from n.recipient or exists (select 1 from membership m
                                where m.committee_id = w.committee_id and m.account_id = n.recipient)
                                or\s""" + Deputies.READS_FOR_CONDITION + """
                                as sits, r.on_behalf_of is not null as instead,
                                exists (select 1 from watch_stop s
                                where s.watch_id = w.id and s.account_id = n.recipient) as stopped
                            from notice_reason r join watch w on w.id = r.watch_id where r.notice_id = n.id and not r.alerts_off) cause on true
                        where n.id = ? group by f.kind, f.dossier, a.id, a.hears_of_sources""", STATUS, notice);
    }
}
