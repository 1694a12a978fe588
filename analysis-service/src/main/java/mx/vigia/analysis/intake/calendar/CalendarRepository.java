package mx.vigia.analysis.intake.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.ChamberCommittee;
import mx.vigia.analysis.bill.DaySpanLimits;
import mx.vigia.analysis.bill.LimitedList;
import mx.vigia.analysis.law.AmendmentKind;
import mx.vigia.platform.store.Jdbc;

/** Reads the due days of bills. */
@ApplicationScoped
public class CalendarRepository {
    private static final String CHAMBER_SQL =
            "coalesce(body #>> '{deadline,chamber}', " + ChamberCommittee.CHAMBER_OF_SITE_SQL + ")";
    /** The days of laws in force are shown with the law; in the calendar each decree has its own. */
    private static final String NOT_OF_LAW_SQL = "key not like '" + DueDay.LAW_KEY_PREFIX + "%'";

    private static final String SELECT_FILTERED_SQL = "select " + DueEntry.COLUMNS
            + " from due_day where " + NOT_OF_LAW_SQL
            + " and due between ? and ? and (running or ?) and (? = '' or committees && ?)"
            + " and (? or topics && ?) and (? = '' or site = ?) and (? = '' or kind = ?)"
            + " and (? = '' or " + CHAMBER_SQL + " = ?)";
    private static final String FIND_AHEAD_SQL =
            SELECT_FILTERED_SQL + " order by running desc, due, kind, title, dossier, key limit ?";
    private static final String FIND_BEHIND_SQL = SELECT_FILTERED_SQL
            + " order by running desc, due desc, kind desc, title desc, dossier desc, key desc limit ?";
    private static final String FIND_BY_DOSSIER_SQL = "select " + DueEntry.COLUMNS
            + " from due_day where dossier = ? and not gone order by running desc, due, kind, key";
    /** The published reforms of a law of whose decree its text in force states no entry into force. */
    private static final String FIND_LATER_REFORMS_SQL = """
            select bill.id from dossier_law change join dossier bill on bill.id = change.dossier
                cross join lateral (select max(step ->> 'date') as day from jsonb_array_elements(bill.body -> 'steps') step
                    where step ->> 'kind' = 'published') published
            where change.law = ? and change.relation in %s and bill.merged_into is null and published.day is not null
                and bill.id not in (select dossier from law_in_force)
                and not exists (
                    select from law_in_force text join due_day stated on stated.dossier = text.dossier
                    where text.law = change.law and not stated.gone and stated.key like '%s' || published.day || '/%%')
            """.formatted(
                    Arrays.stream(AmendmentKind.values())
                            .filter(AmendmentKind::changesProvisions)
                            .map(relation -> "'" + relation.word() + "'")
                            .collect(Collectors.joining(", ", "(", ")")),
                    DueDay.LAW_KEY_PREFIX);

    private static final String FIND_BY_LAW_SQL =
            "select " + DueEntry.COLUMNS + """
             from due_day
            where not gone and dossier in (select dossier from law_in_force where law = ? union all %s)
                and (key like '%s%%' or kind = 'entry-into-force' and dossier not in (select dossier from law_in_force))
            order by due, key
            """.formatted(FIND_LATER_REFORMS_SQL, DueDay.LAW_KEY_PREFIX);
    private static final String FIND_COMMITTEES_SQL = "select distinct unnest(committees) as name, " + CHAMBER_SQL
            + " as chamber from due_day where running and due between ? and ? order by name, chamber limit ?";
    private static final String FIND_COMMITTEE_SPELLINGS_SQL =
            "select distinct unnest(committees) as name from due_day where due between ? and ? order by name limit ?";
    private static final String FIND_SOURCES_SQL = "select distinct site as name from due_day where running and "
            + NOT_OF_LAW_SQL + " and due between ? and ? order by name limit ?";

    /** The maximum number of spellings of committees read for the requested days. */
    private static final int MAX_COMMITTEE_SPELLINGS = 10_000;

    private final Jdbc database;

    CalendarRepository(Jdbc database) {
        this.database = database;
    }

    /** Returns the pending due days in order; beyond the limit, those nearest to today are kept. */
    public LimitedList<DueEntry> findAwaited(CalendarFilter filter, DaySpanLimits spanLimits) {
        return findEntries(filter, spanLimits, false);
    }

    /** Returns the pending due days and, within the limit, those no longer pending: done, or without grounds. */
    public LimitedList<DueEntry> all(CalendarFilter filter, DaySpanLimits spanLimits) {
        return findEntries(filter, spanLimits, true);
    }

    /** Returns the due days of one bill, the pending ones first; those without grounds are left out. */
    public List<DueEntry> of(UUID dossier) {
        return database.list(FIND_BY_DOSSIER_SQL, DueEntry.ROW, dossier);
    }

    /**
     * Returns the days on which a law and its reforms entered or enter into force, in their order: as its text in force
     * states them, and those of reforms for which it states none as their own decrees do.
     */
    public List<DueEntry> ofLaw(String law) {
        return database.list(FIND_BY_LAW_SQL, DueEntry.ROW, law, law).stream()
                .map(DueEntry::withDecreeNamed)
                .toList();
    }

    /** Returns the committees for which something is due on these days. */
    public List<ChamberCommittee> committees(LocalDate first, LocalDate last, int max) {
        return database.list(
                FIND_COMMITTEES_SQL,
                row -> new ChamberCommittee(row.getString("name"), row.getString("chamber")),
                first,
                last,
                max);
    }

    /** Whether a bill with a present or past due day was referred to a committee of this name. */
    public boolean existsForCommittee(CalendarFilter filter) {
        return names(
                        FIND_COMMITTEE_SPELLINGS_SQL,
                        DueDayCalculator.EARLIEST_PLAUSIBLE_DAY,
                        DueDayCalculator.LATEST_PLAUSIBLE_DAY,
                        MAX_COMMITTEE_SPELLINGS)
                .stream()
                .anyMatch(filter::matchesCommittee);
    }

    /** Returns the sites that have something due on these days. */
    public List<String> sources(LocalDate first, LocalDate last, int max) {
        return names(FIND_SOURCES_SQL, first, last, max);
    }

    private LimitedList<DueEntry> findEntries(CalendarFilter filter, DaySpanLimits spanLimits, boolean all) {
        var ahead = findFiltered(
                FIND_AHEAD_SQL, filter.within(spanLimits.from(filter.first()), filter.last()), all, spanLimits.ahead());
        var behind = findFiltered(
                FIND_BEHIND_SQL,
                filter.within(filter.first(), spanLimits.until(filter.last())),
                all,
                spanLimits.behind());
        return behind.reversed().followedBy(ahead);
    }

    private LimitedList<DueEntry> findFiltered(String question, CalendarFilter filter, boolean all, int max) {
        var written = filter.committee().isEmpty()
                ? List.<String>of()
                : names(FIND_COMMITTEE_SPELLINGS_SQL, filter.first(), filter.last(), MAX_COMMITTEE_SPELLINGS).stream()
                        .filter(filter::matchesCommittee)
                        .toList();
        var found = database.list(
                question,
                DueEntry.ROW,
                filter.first(),
                filter.last(),
                all,
                filter.committee(),
                Jdbc.array("text", written),
                filter.topics().isEmpty(),
                Jdbc.array("text", filter.topics()),
                filter.source(),
                filter.source(),
                filter.kind(),
                filter.kind(),
                filter.chamber(),
                filter.chamber(),
                max + 1);
        return LimitedList.of(found, max);
    }

    private List<String> names(String question, LocalDate first, LocalDate last, int max) {
        return database.list(question, row -> row.getString("name"), first, last, max);
    }
}
