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
import javax.sql.DataSource;
import mx.vigia.analysis.bill.Asking;
import mx.vigia.analysis.bill.ChamberCommittee;
import mx.vigia.analysis.bill.Listed;
import mx.vigia.analysis.bill.Room;
import mx.vigia.analysis.bill.Rows;
import mx.vigia.platform.text.Json;

/** All meetings, to read. */
@ApplicationScoped
public class MeetingRepository {
    private static final String CHAMBER = "coalesce(body ->> 'chamber', " + ChamberCommittee.OF_SITE + ")";
    private static final String WITH_ID = "select body from proceeding where subject = 'meeting' and id = ?";
    private static final String WITH_IDS = "select body from proceeding where subject = 'meeting' and id = any (?)";
    /** By the clock of the place, those without an hour last. */
    private static final String HOUR = "coalesce(body ->> 'time', '~') collate \"C\"";

    private static final String BETWEEN = "select body from proceeding where subject = 'meeting'"
            + " and held_on >= ? and held_on <= ? and (held_on, " + HOUR + ", id) > (?, ?, ?)"
            + " order by held_on, " + HOUR + ", id limit ?";
    private static final String WANTED = """
            select body from proceeding where subject = 'meeting' and held_on between ? and ?
                and (? = '' or body ->> 'body' = any (?)) and (? = '' or site = ?)
                and (? = '' or CHAMBER = ?)
                and (? = '' or exists (select from mention_link_now named join dossier bill on bill.id = named.dossier
                    where named.proceeding = proceeding.id
                        and bill.body -> 'tags' @> jsonb_build_array(jsonb_build_object('topic', ?::text))))
            """.replace("CHAMBER", CHAMBER);
    private static final String AHEAD = WANTED + "order by held_on, body ->> 'time' nulls last, id limit ?";
    private static final String BEHIND =
            WANTED + "order by held_on desc, body ->> 'time' desc nulls first, id desc limit ?";
    private static final String BODIES = "select distinct body ->> 'body' as name, " + CHAMBER
            + " as chamber from proceeding where subject = 'meeting' and held_on between ? and ?"
            + " and body ->> 'body' is not null order by name, chamber";
    private static final String SITES = "select distinct site as name from proceeding"
            + " where subject = 'meeting' and held_on between ? and ? order by name";
    private static final String LATEST = "select body from proceeding where subject = 'meeting'"
            + " and held_on < ? order by held_on desc, body ->> 'time' desc nulls last, id limit ?";
    private static final String UNDATED = "select body from proceeding where subject = 'meeting' and held_on is null"
            + " and body ->> 'status' in ('called', 'postponed') order by last_changed desc, id limit ?";
    private static final String ON = """
            select body from proceeding where subject = 'meeting'
                and id in (select proceeding from mention_link_now where dossier = ?)
            order by held_on desc nulls first, body ->> 'time' desc, id
            """;

    private final DataSource database;

    MeetingRepository(DataSource database) {
        this.database = database;
    }

    /** The meeting with this id. */
    public Optional<Meeting> withId(UUID id) {
        return ask(WITH_ID, id).stream().findFirst();
    }

    /** Those of these that are known. */
    public Map<UUID, Meeting> withIds(Collection<UUID> ids) {
        return Asking.of(
                        database,
                        connection -> Rows.list(
                                connection, WITH_IDS, MeetingRepository::meeting, Rows.array(connection, "uuid", ids)))
                .stream()
                .collect(Collectors.toMap(Meeting::id, Function.identity()));
    }

    /** The meetings of these days, both included, in order of day and hour. */
    public List<Meeting> between(LocalDate from, LocalDate to, int most) {
        return between(from, to, After.nothing(from), most);
    }

    /** Those of them behind a place in that order. */
    public List<Meeting> between(LocalDate from, LocalDate to, After after, int most) {
        return ask(BETWEEN, from, to, after.day(), after.hour(), after.meeting(), most);
    }

    /** Where a list of meetings goes on: behind this meeting. */
    public record After(LocalDate day, String hour, UUID meeting) {
        private static final UUID NOBODY = new UUID(0, 0);
        private static final String NO_HOUR = "~";

        /** The beginning of a list that begins with this day. */
        public static After nothing(LocalDate from) {
            return new After(from.minusDays(1), NO_HOUR, NOBODY);
        }

        /** Behind this one. */
        public static After of(Meeting meeting) {
            return new After(meeting.heldOn(), meeting.time() == null ? NO_HOUR : meeting.time(), meeting.id());
        }
    }

    /** The meetings wanted, in order of day and hour; where there is no room, those nearest to today. */
    public Listed<Meeting> wanted(MeetingFilter wanted, Room room) {
        var ahead = wanted(AHEAD, wanted.within(room.from(wanted.first()), wanted.last()), room.ahead());
        var behind = wanted(BEHIND, wanted.within(wanted.first(), room.until(wanted.last())), room.behind());
        return behind.reversed().then(ahead);
    }

    /** The bodies that are called to meet on these days, by name. */
    public List<ChamberCommittee> bodies(LocalDate first, LocalDate last) {
        return Asking.of(
                database,
                connection -> Rows.list(
                        connection,
                        BODIES,
                        row -> new ChamberCommittee(row.getString("name"), row.getString("chamber")),
                        first,
                        last));
    }

    /** The sites that tell of meetings on these days. */
    public List<String> sites(LocalDate first, LocalDate last) {
        return names(SITES, first, last);
    }

    /** The last meetings before a day, the latest first. */
    public List<Meeting> before(LocalDate day, int most) {
        return ask(LATEST, day, most);
    }

    /** The meetings that are called for a day not yet known, the one last spoken of first. */
    public List<Meeting> withoutDay(int most) {
        return ask(UNDATED, most);
    }

    /** The meetings with a bill on their agenda, those without a day and the latest first. */
    public List<Meeting> with(UUID dossier) {
        return ask(ON, dossier);
    }

    private Listed<Meeting> wanted(String question, MeetingFilter wanted, int most) {
        var bodies = wanted.committee().isEmpty()
                ? List.<String>of()
                : bodies(wanted.first(), wanted.last()).stream()
                        .map(ChamberCommittee::name)
                        .distinct()
                        .filter(wanted::isOf)
                        .toList();
        var found = Asking.of(
                database,
                connection -> Rows.list(
                        connection,
                        question,
                        MeetingRepository::meeting,
                        wanted.first(),
                        wanted.last(),
                        wanted.committee(),
                        Rows.array(connection, "text", bodies),
                        wanted.source(),
                        wanted.source(),
                        wanted.chamber(),
                        wanted.chamber(),
                        wanted.topic(),
                        wanted.topic(),
                        most + 1));
        return Listed.of(found, most);
    }

    private List<Meeting> ask(String question, Object... parameters) {
        return Asking.of(
                database, connection -> Rows.list(connection, question, MeetingRepository::meeting, parameters));
    }

    private List<String> names(String question, LocalDate first, LocalDate last) {
        return Asking.of(
                database, connection -> Rows.list(connection, question, row -> row.getString("name"), first, last));
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        return Json.read(row.getString("body"), Meeting.class);
    }
}
