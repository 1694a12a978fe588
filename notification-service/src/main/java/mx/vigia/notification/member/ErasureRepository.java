package mx.vigia.notification.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;

/** Erases the data of one person. The history of notifications and actions stays, under an anonymous row. */
@ApplicationScoped
class ErasureRepository {
    /** Deletes what identifies the person, what they wrote, and where they were notified; ordered by foreign keys. */
    private static final List<String> ERASURE_SQL = List.of(
            "delete from attempt where message_id in (select m.id from message m join endpoint p on p.id = m.endpoint_id where p.person_id = ?)",
            "delete from message where endpoint_id in (select id from endpoint where person_id = ?)",
            "delete from endpoint_warning where account_id = ?",
            "delete from endpoint_warning where endpoint_id in (select id from endpoint where person_id = ?)",
            "delete from endpoint where person_id = ?",
            "delete from event_reason where event_id in (select id from event where person_id = ?)",
            "delete from event where person_id = ?",
            "delete from event_horizon where owner = ?",
            "delete from feed where reader = ?",
            "delete from opinion where notice_id in (select id from notice where recipient = ?)",
            "delete from screening where person = ?",
            "delete from private_label where person = ?",
            "delete from mute where account_id = ?",
            "delete from watch_stop where account_id = ?",
            "delete from stood_aside where account_id = ?",
            "delete from watch_rhythm where account_id = ?",
            "delete from rhythm where account_id = ?",
            "update rhythm set deputy = null where deputy = ?",
            "delete from committee_visit where account_id = ?",
            "delete from roster where sent_by = ?",
            "delete from token where person = ?",
            "delete from sign_in where account_id = ?",
            "delete from invitation where account_id = ?",
            "delete from consent where account_id = ?",
            "delete from soft_bounce where letter_id in (select id from letter where recipient = ?)",
            "delete from suppression where address = (select address from account where id = ?)",
            "update letter set sent_to = null, remark = case when state = 'WITHDRAWN' then remark end where recipient = ?",
            "update notice_reason set asked = '-' where watch_id in (select id from watch where person_id = ? and state = 'DELETED')",
            "update watch set query = '-' where person_id = ? and state = 'DELETED'");

    private final Jdbc jdbc;

    ErasureRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Erases the data of a person who has left. */
    void erase(UUID person, Instant now) {
        for (var statement : ERASURE_SQL) {
            jdbc.update(statement, person);
        }
        jdbc.update(
                "update account set address = ?, name = '—', roles = '{}', erased_at = ? where id = ?",
                person + "@erased.invalid",
                now,
                person);
    }
}
