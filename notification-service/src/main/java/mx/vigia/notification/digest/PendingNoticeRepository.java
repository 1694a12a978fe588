package mx.vigia.notification.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.notification.watch.Frequency;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/** The rows of notices that are on no letter yet, and when each is due. */
@ApplicationScoped
class PendingNoticeRepository {
    /** The highest of the frequencies chosen for each watch, or else for all of them. */
    private static final String FIND_WAITING_SQL = """
            select n.id, n.recipient, n.fact_id, f.kind, coalesce(
                (select min(array_position(array['AT_ONCE', 'DAILY', 'WEEKLY'], coalesce(w.frequency, h.frequency, 'AT_ONCE')))
                    from notice_reason r left join watch_rhythm w on w.watch_id = r.watch_id and w.account_id = n.recipient
                    where r.notice_id = n.id and not r.alerts_off),
                array_position(array['AT_ONCE', 'DAILY', 'WEEKLY'], h.frequency), 1)
            from notice n join fact f on f.id = n.fact_id left join rhythm h on h.account_id = n.recipient
            where n.letter_id is null and n.fell is null and\s""";

    private static final String RESCHEDULE_SQL = """
            update notice n set frequency = x.frequency, due_at = x.due, passes = x.passes,
                slot = case when x.frequency = 'AT_ONCE' then null else x.due end
            from unnest(?::uuid[], ?::text[], ?::timestamptz[], ?::boolean[]) as x (id, frequency, due, passes)
            where n.id = x.id and n.letter_id is null and n.fell is null""";

    private static final int URGENT_BATCH_SIZE = 50;

    private static final SqlFunction<Waiting> WAITING = row -> new Waiting(
            row.getObject(1, UUID.class),
            row.getObject(2, UUID.class),
            row.getObject(3, UUID.class),
            FactKind.called(row.getString(4)),
            Frequency.values()[row.getInt(5) - 1]);

    private final Jdbc jdbc;

    PendingNoticeRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** A notice on no letter, and the frequency that its reader wants. */
    record Waiting(UUID notice, UUID recipient, UUID fact, FactKind kind, Frequency frequency) {}

    List<Waiting> waiting(Collection<UUID> notices) {
        return notices.isEmpty() ? List.of() : jdbc.list(FIND_WAITING_SQL + "n.id = any (?::uuid[])", WAITING, notices);
    }

    List<Waiting> findWaitingForPerson(UUID person) {
        return jdbc.list(FIND_WAITING_SQL + "n.recipient = ?", WAITING, person);
    }

    /** Returns the notices that wait for further parts of this fact. */
    List<UUID> findWaitingOfFact(UUID fact) {
        return jdbc.list(
                "select id from notice where fact_id = ? and letter_id is null and fell is null",
                row -> row.getObject(1, UUID.class),
                fact);
    }

    Map<UUID, String> facts(Collection<UUID> facts) {
        return facts.isEmpty()
                ? Map.of()
                : jdbc
                        .list(
                                "select id, told from fact where id = any (?::uuid[])",
                                row -> Map.entry(row.getObject(1, UUID.class), row.getString(2)),
                                facts)
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Stores from which day on each of these facts will be urgent. */
    void saveUrgentDates(Map<UUID, LocalDate> days) {
        for (var day : days.entrySet()) {
            jdbc.update("update fact set urgent_on = ? where id = ?", day.getValue(), day.getKey());
        }
    }

    /** Returns some facts that have become urgent by that day, each only once. */
    List<UUID> takeNewlyUrgentFacts(LocalDate today) {
        return jdbc.list("""
                update fact set urgent_on = null where id in (
                    select id from fact where urgent_on <= ? order by urgent_on limit ? for update skip locked) returning id""", row -> row.getObject(1, UUID.class), today, URGENT_BATCH_SIZE);
    }

    void date(List<NoticeScheduler.Dated> dated) {
        change(RESCHEDULE_SQL + " and (n.due_at is null or x.due < n.due_at)", dated);
    }

    void reschedule(List<NoticeScheduler.Dated> dated) {
        change(RESCHEDULE_SQL, dated);
    }

    private void change(String sql, List<NoticeScheduler.Dated> dated) {
        if (!dated.isEmpty()) {
            jdbc.update(
                    sql,
                    mapEach(dated, NoticeScheduler.Dated::notice),
                    mapEach(dated, one -> one.frequency().name()),
                    mapEach(dated, one -> one.due().toString()),
                    mapEach(dated, one -> String.valueOf(one.passes())));
        }
    }

    private static <T> List<T> mapEach(List<NoticeScheduler.Dated> dated, Function<NoticeScheduler.Dated, T> field) {
        return dated.stream().map(field).toList();
    }
}
