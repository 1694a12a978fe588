package mx.vigia.notification.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;

/**
 * The rows of stopped letters: members stop those of their committees' watches, and readers by the link in a letter
 * those of their own.
 */
@ApplicationScoped
class StopRepository {
    private final Jdbc jdbc;

    StopRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    void stop(UUID watch, UUID person, Instant now) {
        jdbc.update("""
                insert into watch_stop (watch_id, account_id, stopped_at)
                select id, ?, ? from watch where id = ? on conflict do nothing""", person, now, watch);
    }

    void resume(UUID watch, UUID person) {
        jdbc.update("delete from watch_stop where watch_id = ? and account_id = ?", watch, person);
    }

    /** Resumes the letters of this watch for its owner, where it is a person's own. */
    void resumeOwner(UUID watch) {
        jdbc.update("""
                delete from watch_stop s using watch w
                where w.id = s.watch_id and w.person_id = s.account_id and w.id = ?""", watch);
    }

    /** Returns the committees' watches that this person has stopped. */
    Set<UUID> findStoppedWatches(UUID person) {
        return new HashSet<>(findIds("""
                select s.watch_id from watch_stop s join watch w on w.id = s.watch_id
                where s.account_id = ? and w.committee_id is not null""", person));
    }

    /** Returns since when this person has stopped all of these watches; empty where not all. */
    Optional<Instant> findStoppedSince(List<UUID> watches, UUID person) {
        var stopped = jdbc.list(
                "select stopped_at from watch_stop where watch_id = any (?::uuid[]) and account_id = ? order by stopped_at",
                row -> row.getTimestamp(1).toInstant(),
                watches,
                person);
        return stopped.isEmpty() || stopped.size() < watches.size() ? Optional.empty() : Optional.of(stopped.getLast());
    }

    /** Returns since when this person has muted a bill. */
    Optional<Instant> findMutedSince(UUID bill, UUID person) {
        return jdbc.first(
                "select muted_at from mute where account_id = ? and dossier = ?",
                row -> row.getTimestamp(1).toInstant(),
                person,
                bill);
    }

    void mute(UUID bill, UUID person, Instant now) {
        jdbc.update(
                "insert into mute (account_id, dossier, muted_at) values (?, ?, ?) on conflict do nothing",
                person,
                bill,
                now);
    }

    void unmute(UUID bill, UUID person) {
        jdbc.update("delete from mute where account_id = ? and dossier = ?", person, bill);
    }

    /** Returns the bills that this person has muted, latest first. */
    List<UUID> findMutedBills(UUID person) {
        return findIds("select dossier from mute where account_id = ? order by muted_at desc, dossier", person);
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
        return findIds("select watch_id from notice_reason where notice_id = ?", notice);
    }

    /** Returns the watches for which the notices of a letter about bills were stored. */
    List<UUID> findWatchesOfLetter(UUID letter) {
        return findIds("""
                select distinct r.watch_id from notice n join fact f on f.id = n.fact_id
                join notice_reason r on r.notice_id = n.id where n.letter_id = ? and f.kind not like 'source-%'""", letter);
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
