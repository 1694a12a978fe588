package mx.vigia.notification.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;

/** What a link in a letter is about, and the periods in which a person wanted no alerts. */
@ApplicationScoped
class LetterWatchRepository {
    private final Jdbc jdbc;

    LetterWatchRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Returns the periods in which this person wanted no alerts: of a bill, of an own watch or of one of a committee's.
     */
    List<SuspensionPeriod> findSuspensions(UUID person) {
        return jdbc.list(
                """
                select kind, coalesce(watch_id, dossier), since, until from stood_aside
                where account_id = ? or watch_id in (select id from watch where person_id = ?) order by since, id""",
                row -> new SuspensionPeriod(
                        row.getString(1),
                        row.getObject(2, UUID.class),
                        row.getTimestamp(3).toInstant(),
                        Optional.ofNullable(row.getTimestamp(4)).map(Timestamp::toInstant)),
                person,
                person);
    }

    void stopSources(UUID person) {
        jdbc.update("update account set hears_of_sources = false where id = ?", person);
    }

    /** Returns the watches for which a notice was stored. */
    List<UUID> findWatchesOfNotice(UUID notice) {
        return findIds("select watch_id from notice_reason where notice_id = ? and not alerts_off", notice);
    }

    /** Returns the watches for which the notices of a letter about bills were stored. */
    List<UUID> findWatchesOfLetter(UUID letter) {
        return findIds("""
                select distinct r.watch_id from notice n join fact f on f.id = n.fact_id
                join notice_reason r on r.notice_id = n.id where n.letter_id = ? and not r.alerts_off and f.kind not like 'source-%'""", letter);
    }

    /**
     * Returns the queries of these watches as far as this person may know them: the current ones where they read the
     * alerts, else as last sent to them.
     */
    List<String> findQueries(List<UUID> watches, UUID person) {
        return jdbc.list("""
                select asked from (select w.created_at, w.id, case when w.person_id = ? or exists (select from membership m
                        where m.committee_id = w.committee_id and m.account_id = ?) then w.query
                    else (select r.asked from notice_reason r join notice n on n.id = r.notice_id
                        where r.watch_id = w.id and n.recipient = ? order by n.filed_at desc limit 1) end as asked
                    from watch w where w.id = any (?::uuid[])) known
                where asked is not null order by created_at, id""", row -> row.getString(1), person, person, person, watches);
    }

    boolean hasSourceNotices(UUID letter) {
        return !findIds("""
                select n.id from notice n join fact f on f.id = n.fact_id
                where n.letter_id = ? and f.kind like 'source-%'""", letter).isEmpty();
    }

    private List<UUID> findIds(String sql, UUID of) {
        return jdbc.list(sql, row -> row.getObject(1, UUID.class), of);
    }
}
