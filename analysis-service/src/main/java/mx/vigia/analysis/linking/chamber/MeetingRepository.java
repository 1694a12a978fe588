package mx.vigia.analysis.linking.chamber;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.ChamberCommittee;
import mx.vigia.analysis.bill.DaySpanLimits;
import mx.vigia.analysis.bill.LimitedList;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Json;

/** Reads meetings. */
@ApplicationScoped
public class MeetingRepository {
    private static final String CHAMBER_SQL =
            "coalesce(body ->> 'chamber', " + ChamberCommittee.CHAMBER_OF_SITE_SQL + ")";
    private static final String FIND_BY_ID_SQL = """
            select body, array (select c.body::text from proceeding c where c.copy_of = m.id order by c.id) as copies
            from meeting_now m where m.id = coalesce((select copy_of from proceeding where id = ?), ?)
            """;
    private static final String FIND_BY_IDS_SQL =
            "select body from proceeding where subject = 'meeting' and id = any (?)";
    private static final String FIND_DAYS_OF_COPIES_SQL =
            "select distinct held_on as day from proceeding where copy_of = ? and held_on is not null order by day";
    /** Sorts by local time of the place, meetings without a time last. */
    private static final String HOUR_SQL = "coalesce(body ->> 'time', '~') collate \"C\"";

    private static final String FIND_BETWEEN_SQL = "select body from meeting_now"
            + " where held_on >= ? and held_on <= ? and (held_on, " + HOUR_SQL + ", id) > (?, ?, ?)"
            + " order by held_on, " + HOUR_SQL + ", id limit ?";
    private static final String SELECT_FILTERED_SQL = """
            select body from meeting_now meeting where held_on between ? and ?
                and (? = '' or body ->> 'body' = any (?)) and (? = '' or site = ?)
                and (? = '' or CHAMBER = ?)
                and (? or jsonb_exists_any(body -> 'topics', ?)
                    or exists (select from mention_link_now named join dossier bill on bill.id = named.dossier
                        cross join jsonb_array_elements(bill.body -> 'tags') tag
                        where named.proceeding = meeting.id and tag ->> 'topic' = any (?)))
            """.replace("CHAMBER", CHAMBER_SQL);
    private static final String FIND_AHEAD_SQL =
            SELECT_FILTERED_SQL + "order by held_on, body ->> 'time' nulls last, id limit ?";
    private static final String FIND_BEHIND_SQL =
            SELECT_FILTERED_SQL + "order by held_on desc, body ->> 'time' desc nulls first, id desc limit ?";
    private static final String FIND_PUT_OFF_SQL =
            SELECT_FILTERED_SQL.replace("held_on between", "held_on is null and (body ->> 'formerDay')::date between")
                    + "order by id limit ?";
    private static final String FIND_BODIES_SQL = "select distinct body ->> 'body' as name, " + CHAMBER_SQL
            + " as chamber from meeting_now where (held_on between ? and ?"
            + " or held_on is null and (body ->> 'formerDay')::date between ? and ?)"
            + " and body ->> 'body' is not null order by name, chamber";
    private static final String FIND_SITES_SQL =
            "select distinct site as name from meeting_now where held_on between ? and ? order by name";
    private static final String FIND_LATEST_SQL = "select body from meeting_now"
            + " where held_on < ? order by held_on desc, body ->> 'time' desc nulls last, id limit ?";
    private static final String FIND_UNDATED_SQL = "select body from meeting_now where held_on is null"
            + " and body ->> 'status' in ('called', 'postponed') order by last_changed desc, id limit ?";
    private static final String FIND_BY_BILL_SQL = """
            select body from meeting_now
            where id in (select proceeding from mention_link_now where dossier = ?)
            order by held_on desc nulls first, body ->> 'time' desc, id
            """;

    private final Jdbc database;

    MeetingRepository(Jdbc database) {
        this.database = database;
    }

    /** Returns the meeting with this id, or of which that one is a copy, with the pages of its copies. */
    public Optional<Meeting> findById(UUID id) {
        return database.first(FIND_BY_ID_SQL, MeetingRepository::meetingWithCopies, id, id);
    }

    /** Returns the days on which the lists of committees have this meeting, and the call does not. */
    public List<LocalDate> findOtherDays(Meeting called) {
        return database
                .list(FIND_DAYS_OF_COPIES_SQL, row -> row.getObject("day", LocalDate.class), called.id())
                .stream()
                .filter(day -> !day.equals(called.heldOn()))
                .toList();
    }

    /** Returns the known meetings among these ids. */
    public Map<UUID, Meeting> findByIds(Collection<UUID> ids) {
        return database.list(FIND_BY_IDS_SQL, MeetingRepository::meeting, Jdbc.array("uuid", ids)).stream()
                .collect(Collectors.toMap(Meeting::id, Function.identity()));
    }

    /** Returns the meetings of these days, both included, ordered by day and time. */
    public List<Meeting> findBetween(LocalDate from, LocalDate to, int max) {
        return findBetween(from, to, After.first(from), max);
    }

    /** Returns the meetings of these days after a position in that order. */
    public List<Meeting> findBetween(LocalDate from, LocalDate to, After after, int max) {
        return query(FIND_BETWEEN_SQL, from, to, after.day(), after.hour(), after.meeting(), max);
    }

    /** The position after a meeting in a list of meetings. */
    public record After(LocalDate day, String hour, UUID meeting) {
        private static final UUID NIL_UUID = new UUID(0, 0);
        private static final String NO_HOUR = "~";

        /** Returns the start of a list that begins with this day. */
        public static After first(LocalDate from) {
            return new After(from.minusDays(1), NO_HOUR, NIL_UUID);
        }

        /** Returns the position after this meeting. */
        public static After of(Meeting meeting) {
            return new After(
                    meeting.heldOn(), Optional.ofNullable(meeting.time()).orElse(NO_HOUR), meeting.id());
        }
    }

    /** Returns the matching meetings, ordered by day and time; if there are too many, those nearest to today. */
    public LimitedList<Meeting> findFiltered(MeetingFilter wanted, DaySpanLimits spanLimits) {
        var ahead = findFiltered(
                FIND_AHEAD_SQL, wanted.within(spanLimits.from(wanted.first()), wanted.last()), spanLimits.ahead());
        var behind = findFiltered(
                FIND_BEHIND_SQL, wanted.within(wanted.first(), spanLimits.until(wanted.last())), spanLimits.behind());
        return behind.reversed().followedBy(ahead);
    }

    /** Returns the matching meetings that were put off from one of these days and have no new one. */
    public LimitedList<Meeting> findPutOff(MeetingFilter wanted, int max) {
        return findFiltered(FIND_PUT_OFF_SQL, wanted, max);
    }

    /** Returns the bodies called to meet on these days, by name. */
    public List<ChamberCommittee> findBodies(LocalDate first, LocalDate last) {
        return database.list(
                FIND_BODIES_SQL,
                row -> new ChamberCommittee(row.getString("name"), row.getString("chamber")),
                first,
                last,
                first,
                last);
    }

    /** Returns the sites that list meetings on these days. */
    public List<String> findSites(LocalDate first, LocalDate last) {
        return names(FIND_SITES_SQL, first, last);
    }

    /** Returns the last meetings before a day, latest first. */
    public List<Meeting> before(LocalDate day, int max) {
        return query(FIND_LATEST_SQL, day, max);
    }

    /** Returns the meetings called for a day not yet known, most recently mentioned first. */
    public List<Meeting> findUndated(int max) {
        return query(FIND_UNDATED_SQL, max);
    }

    /** Returns the meetings with a bill on their agenda: undated ones first, then latest first. */
    public List<Meeting> findByBill(UUID dossier) {
        return query(FIND_BY_BILL_SQL, dossier);
    }

    private LimitedList<Meeting> findFiltered(String question, MeetingFilter wanted, int max) {
        var bodies = wanted.committee().isEmpty()
                ? List.<String>of()
                : findBodies(wanted.first(), wanted.last()).stream()
                        .map(ChamberCommittee::name)
                        .distinct()
                        .filter(wanted::matchesBody)
                        .toList();
        var found = database.list(
                question,
                MeetingRepository::meeting,
                wanted.first(),
                wanted.last(),
                wanted.committee(),
                Jdbc.array("text", bodies),
                wanted.source(),
                wanted.source(),
                wanted.chamber(),
                wanted.chamber(),
                wanted.topics().isEmpty(),
                Jdbc.array("text", wanted.topics()),
                Jdbc.array("text", wanted.topics()),
                max + 1);
        return LimitedList.of(found, max);
    }

    private List<Meeting> query(String question, Object... parameters) {
        return database.list(question, MeetingRepository::meeting, parameters);
    }

    private List<String> names(String question, LocalDate first, LocalDate last) {
        return database.list(question, row -> row.getString("name"), first, last);
    }

    private static Meeting meetingWithCopies(ResultSet row) throws SQLException {
        var copies = (String[]) row.getArray("copies").getArray();
        return meeting(row)
                .withPagesOf(Stream.of(copies)
                        .map(copy -> Json.read(copy, Meeting.class))
                        .toList());
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        return Json.read(row.getString("body"), Meeting.class);
    }
}
