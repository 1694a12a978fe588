package mx.vigia.analysis.bill.proceeding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;

/** Runs SQL on what was announced of proceedings about bills. */
public final class AnnouncedProceedingRepository {
    private static final String FIND_POINTS_SQL = "select l.dossier, m.point from mention_link_now l join mention m"
            + " using (proceeding, place) where proceeding = ? order by m.place";
    private static final String FIND_ANNOUNCED_SQL =
            "select dossier, number, state from proceeding_told_now where proceeding = ? order by number";
    private static final String MAY_BE_NAMED_SQL = """
            select 1 from mention m where m.proceeding = ? and exists (
                select from mention_form f where f.proceeding = m.proceeding and f.place = m.place and (
                    exists (select 1 from source_alias a join dossier_link k using (source_record)
                        where a.site = f.site and a.alias = f.key and k.dossier = ?)
                    or exists (select 1 from bill_reference b where b.dossier = ? and (
                        b.kind = 'title' and b.word = any (f.titles)
                        or b.kind = 'number' and b.word = f.number
                        or b.kind = 'address' and b.word = f.address and f.address ~ '#|/documento/[0-9]+$'))))
            limit 1
            """;
    private static final String FIND_SAME_OCCASION_SQL =
            "select state from proceeding_told_now t join proceeding p on p.id = t.proceeding"
                    + " where t.dossier = ? and p.subject = ? and p.id <> ? and t.number > 0";
    private static final String SAVE_ANNOUNCED_SQL = """
            insert into proceeding_told (proceeding, dossier, number, state) values (?, ?, ?, ?::jsonb)
            on conflict (proceeding, dossier) do update set number = excluded.number, state = excluded.state
            """;

    private final Jdbc jdbc;

    public AnnouncedProceedingRepository(Jdbc transaction) {
        this.jdbc = transaction;
    }

    /** Returns every bill that the proceeding concerns, or did when something was announced about it. */
    public List<BillConcern> findConcerns(ProceedingOccasion occasion) {
        UUID proceeding = occasion.proceeding();
        Map<UUID, List<Integer>> points = new LinkedHashMap<>();
        jdbc.forEach(
                FIND_POINTS_SQL,
                row -> points.computeIfAbsent(row.getObject("dossier", UUID.class), absent -> new ArrayList<>())
                        .add(row.getInt("point")),
                proceeding);
        Map<UUID, Previous> before = new LinkedHashMap<>();
        jdbc.forEach(
                FIND_ANNOUNCED_SQL,
                row -> before.put(
                        row.getObject("dossier", UUID.class),
                        new Previous(row.getInt("number"), row.getString("state"))),
                proceeding);
        for (UUID dossier : before.keySet()) {
            points.putIfAbsent(dossier, List.of());
        }
        List<BillConcern> concerns = new ArrayList<>();
        for (Map.Entry<UUID, List<Integer>> each : points.entrySet()) {
            Previous previous = before.getOrDefault(each.getKey(), new Previous(0, null));
            List<String> beside = jdbc.list(
                    FIND_SAME_OCCASION_SQL,
                    row -> row.getString("state"),
                    each.getKey(),
                    occasion.subject().word(),
                    proceeding);
            concerns.add(new BillConcern(
                    each.getKey(),
                    each.getValue(),
                    each.getValue().isEmpty() && mayBeNamed(occasion, each.getKey()),
                    previous.number(),
                    previous.state(),
                    beside));
        }
        return concerns;
    }

    /**
     * Whether a point of the agenda may still mean a bill no longer linked; while one does, the bill has not left the
     * agenda.
     */
    private boolean mayBeNamed(ProceedingOccasion occasion, UUID dossier) {
        return occasion.subject() == ProceedingKind.MEETING
                && jdbc.first(MAY_BE_NAMED_SQL, row -> row.getInt(1), occasion.proceeding(), dossier, dossier)
                        .isPresent();
    }

    /** Saves the current announcement and its number. */
    public void save(UUID proceeding, UUID dossier, int number, String state) {
        jdbc.update(SAVE_ANNOUNCED_SQL, proceeding, dossier, number, state);
    }

    private record Previous(int number, String state) {}
}
