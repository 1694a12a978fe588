package mx.vigia.analysis.intake.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import mx.vigia.analysis.bill.Asking;
import mx.vigia.analysis.bill.ChamberCommittee;
import mx.vigia.analysis.bill.Listed;
import mx.vigia.analysis.bill.Room;
import mx.vigia.analysis.bill.Rows;

/** The days that bills wait for, to read. */
@ApplicationScoped
public class CalendarRepository {
    private static final String CHAMBER = "coalesce(body #>> '{deadline,chamber}', " + ChamberCommittee.OF_SITE + ")";
    private static final String FILTERED = "select " + DueEntry.COLUMNS
            + " from due_day where due between ? and ? and (running or ?) and (? = '' or committees && ?)"
            + " and (? = '' or ? = any (topics)) and (? = '' or site = ?) and (? = '' or kind = ?)"
            + " and (? = '' or " + CHAMBER + " = ?)";
    private static final String AHEAD = FILTERED + " order by running desc, due, kind, title, dossier, key limit ?";
    private static final String BEHIND =
            FILTERED + " order by running desc, due desc, kind desc, title desc, dossier desc, key desc limit ?";
    private static final String OF = "select " + DueEntry.COLUMNS
            + " from due_day where dossier = ? and not gone order by running desc, due, kind, key";
    private static final String COMMITTEES = "select distinct unnest(committees) as name, " + CHAMBER
            + " as chamber from due_day where running and due between ? and ? order by name, chamber limit ?";
    private static final String WRITTEN =
            "select distinct unnest(committees) as name from due_day where due between ? and ? order by name limit ?";
    private static final String SOURCES =
            "select distinct site as name from due_day where running and due between ? and ? order by name limit ?";

    /** Ways in which committees are written on the days asked for. */
    private static final int MOST_WRITTEN = 10_000;

    private final DataSource database;

    CalendarRepository(DataSource database) {
        this.database = database;
    }

    /** What somebody waits for on these days, in their order; where there is no room, what is nearest to today. */
    public Listed<DueEntry> awaited(CalendarFilter filter, Room room) {
        return listed(filter, room, false);
    }

    /** The same, and where there is room for it what nobody waits for any more: done, or without ground. */
    public Listed<DueEntry> all(CalendarFilter filter, Room room) {
        return listed(filter, room, true);
    }

    /** The days of one bill, those that run first; what nothing leads to any more is left out. */
    public List<DueEntry> of(UUID dossier) {
        return Asking.of(database, connection -> Rows.list(connection, OF, DueEntry::of, dossier));
    }

    /** The committees for which something is due on these days. */
    public List<ChamberCommittee> committees(LocalDate first, LocalDate last, int most) {
        return Asking.of(
                database,
                connection -> Rows.list(
                        connection,
                        COMMITTEES,
                        row -> new ChamberCommittee(row.getString("name"), row.getString("chamber")),
                        first,
                        last,
                        most));
    }

    /** Whether a bill that waits, or waited, for any day was turned to a committee of this name. */
    public boolean isTurnedTo(CalendarFilter filter) {
        return names(WRITTEN, DueDayCalculator.FIRST, DueDayCalculator.LAST, MOST_WRITTEN).stream()
                .anyMatch(filter::isOf);
    }

    /** The sites of which something is due on these days. */
    public List<String> sources(LocalDate first, LocalDate last, int most) {
        return names(SOURCES, first, last, most);
    }

    private Listed<DueEntry> listed(CalendarFilter filter, Room room, boolean all) {
        var ahead = filtered(AHEAD, filter.within(room.from(filter.first()), filter.last()), all, room.ahead());
        var behind = filtered(BEHIND, filter.within(filter.first(), room.until(filter.last())), all, room.behind());
        return behind.reversed().then(ahead);
    }

    private Listed<DueEntry> filtered(String question, CalendarFilter filter, boolean all, int most) {
        var written = filter.committee().isEmpty()
                ? List.<String>of()
                : names(WRITTEN, filter.first(), filter.last(), MOST_WRITTEN).stream()
                        .filter(filter::isOf)
                        .toList();
        var found = Asking.of(
                database,
                connection -> Rows.list(
                        connection,
                        question,
                        DueEntry::of,
                        filter.first(),
                        filter.last(),
                        all,
                        filter.committee(),
                        Rows.array(connection, "text", written),
                        filter.topic(),
                        filter.topic(),
                        filter.source(),
                        filter.source(),
                        filter.kind(),
                        filter.kind(),
                        filter.chamber(),
                        filter.chamber(),
                        most + 1));
        return Listed.of(found, most);
    }

    private List<String> names(String question, LocalDate first, LocalDate last, int most) {
        return Asking.of(
                database,
                connection -> Rows.list(connection, question, row -> row.getString("name"), first, last, most));
    }
}
