package mx.vigia.notification.upkeep.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/** The rows of what each person has seen and dismissed. */
@ApplicationScoped
class ScreeningRepository {
    private static final String LISTED_BILLS_SQL = " from unnest(?::uuid[], ?::text[]) as shown (bill, revision) ";

    private static final SqlFunction<ScreeningRow> KNOWN = row -> new ScreeningRow(
            row.getObject(1, UUID.class),
            row.getInt(2),
            Optional.ofNullable(row.getObject(3, Integer.class)),
            row.getTimestamp(4).toInstant(),
            Optional.ofNullable(row.getObject(5, Integer.class)));

    private final Jdbc jdbc;

    ScreeningRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, ScreeningRow> known(UUID person, Collection<UUID> bills) {
        return jdbc
                .list(
                        "select bill, seen, before, looked_at, screened from screening where person = ? and bill = any (?::uuid[])",
                        KNOWN,
                        person,
                        bills)
                .stream()
                .collect(Collectors.toMap(ScreeningRow::bill, known -> known));
    }

    Map<UUID, Instant> findNotified(UUID person, Collection<UUID> bills) {
        return jdbc
                .list(
                        """
                        select f.dossier, max(n.filed_at) from notice n join fact f on f.id = n.fact_id
                        where n.recipient = ? and f.dossier = any (?::uuid[]) and f.kind not like 'source-%'
                            and n.fell is distinct from 'ALERTS_OFF' group by 1""",
                        row -> Map.entry(
                                row.getObject(1, UUID.class),
                                row.getTimestamp(2).toInstant()),
                        person,
                        bills)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether this person has viewed any list in a visit that had ended at this moment. */
    boolean hasVisitEndedBefore(UUID person, Instant moment) {
        return jdbc.one(
                "select exists (select 1 from screening where person = ? and (looked_at <= ? or before is not null))",
                row -> row.getBoolean(1),
                person,
                moment);
    }

    /** Records views. A visit that began at {@code over} or before has ended, and another begins now. */
    void recordViews(UUID person, List<ListedBill> list, Instant now, Instant over) {
        jdbc.update(
                "insert into screening (person, bill, seen, looked_at) select ?, bill, revision::integer, ?"
                        + LISTED_BILLS_SQL
                        + """
                        order by bill on conflict (person, bill) do update set
                            before = case when screening.looked_at <= ? then screening.seen else screening.before end,
                            looked_at = case when screening.looked_at <= ? then excluded.looked_at else screening.looked_at end,
                            seen = greatest(screening.seen, excluded.seen)""",
                person,
                now,
                bills(list),
                revisionsOf(list),
                over,
                over);
    }

    void dismiss(UUID person, List<ListedBill> list, Instant now) {
        jdbc.update(
                "insert into screening (person, bill, seen, looked_at, screened)"
                        + " select ?, bill, revision::integer, ?, revision::integer" + LISTED_BILLS_SQL
                        + " order by bill on conflict (person, bill) do update set"
                        + " screened = greatest(screening.screened, excluded.screened)",
                person,
                now,
                bills(list),
                revisionsOf(list));
    }

    void restore(UUID person, Collection<UUID> bills) {
        jdbc.update("update screening set screened = null where person = ? and bill = any (?::uuid[])", person, bills);
    }

    List<Screening.ScreeningState> findStates(UUID person) {
        return jdbc.list(
                "select bill, seen, looked_at, screened is not null from screening where person = ? order by looked_at desc, bill",
                row -> new Screening.ScreeningState(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        row.getTimestamp(3).toInstant(),
                        row.getBoolean(4)),
                person);
    }

    /** Deletes views from before this moment, and beyond the limit of a person the oldest; dismissed bills last. */
    int forget(Instant before, int max) {
        return jdbc.update("""
                        delete from screening s using (
                            select person, bill, row_number() over (
                                partition by person order by screened is null, looked_at desc) as at from screening) ranked
                        where s.person = ranked.person and s.bill = ranked.bill
                            and (s.screened is null and s.looked_at < ? or ranked.at > ?)""", before, max);
    }

    private static List<UUID> bills(List<ListedBill> list) {
        return list.stream().map(ListedBill::bill).toList();
    }

    private static List<String> revisionsOf(List<ListedBill> list) {
        return list.stream().map(shown -> Integer.toString(shown.revision())).toList();
    }

    /**
     * The stored state of one bill.
     *
     * @param seen the revision of the latest visit
     * @param earlier that of the previous visit, if there was one
     */
    record ScreeningRow(UUID bill, int seen, Optional<Integer> earlier, Instant lookedAt, Optional<Integer> screened) {
        /** Returns the revision seen before the current visit, if one began after this moment. */
        Optional<Integer> before(Instant begun) {
            return lookedAt.isAfter(begun) ? earlier : Optional.of(seen);
        }
    }
}
