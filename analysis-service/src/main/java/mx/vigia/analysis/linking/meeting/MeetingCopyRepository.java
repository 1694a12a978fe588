package mx.vigia.analysis.linking.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import mx.vigia.analysis.bill.proceeding.ProceedingPageStatement;
import mx.vigia.analysis.linking.chamber.Meeting;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Json;

/** Stores by what meetings are recognised, and which are copies of another; within the lock of proceedings. */
public final class MeetingCopyRepository {
    private static final String FIND_BY_ID_SQL = "select identity from meeting_identity where meeting = ?";
    private static final String FIND_BY_NAMES_SQL = "select identity from meeting_identity where names && ?";
    private static final String SAVE_SQL = """
        insert into meeting_identity (meeting, names, identity) values (?, ?, ?::jsonb)
        on conflict (meeting) do update set names = excluded.names, identity = excluded.identity
        """;
    private static final String FIND_COPIES_SQL =
            "select id, copy_of from proceeding where id = any (?) and copy_of is not null";
    private static final String MARK_SQL = "update proceeding set copy_of = ? where id = ?";

    private static final int MAX_MEETINGS = 300;

    private final Jdbc jdbc;

    public MeetingCopyRepository(Jdbc transaction) {
        this.jdbc = transaction;
    }

    /**
     * Stores what a meeting is recognised by, and decides again which of those that share a name with it are copies.
     *
     * @return the meetings that became a copy, or no longer are one
     */
    public Set<UUID> update(Meeting meeting, Collection<ProceedingPageStatement> words) {
        MeetingIdentity now = MeetingIdentity.of(meeting, words);
        List<MeetingIdentity> before = jdbc.list(FIND_BY_ID_SQL, MeetingCopyRepository::identity, meeting.id());
        if (before.contains(now)) {
            return Set.of();
        }
        Set<String> names = new TreeSet<>(now.names());
        before.forEach(earlier -> names.addAll(earlier.names()));
        jdbc.update(SAVE_SQL, meeting.id(), Jdbc.array("text", now.names()), Json.write(now));
        return mark(now, names);
    }

    /**
     * Decides about this meeting and those that share a name with it, with one of those, and so on; not about one whose
     * partners may be beyond the limit.
     */
    private Set<UUID> mark(MeetingIdentity first, Set<String> firstNames) {
        Map<UUID, MeetingIdentity> group = new HashMap<>(Map.of(first.meeting(), first));
        Set<String> names = new TreeSet<>(firstNames);
        Set<String> asked = new TreeSet<>();
        while (!asked.containsAll(names) && group.size() < MAX_MEETINGS) {
            Set<String> open = new TreeSet<>(names);
            open.removeAll(asked);
            asked.addAll(open);
            for (MeetingIdentity found :
                    jdbc.list(FIND_BY_NAMES_SQL, MeetingCopyRepository::identity, Jdbc.array("text", open))) {
                group.put(found.meeting(), found);
                names.addAll(found.names());
            }
        }
        return save(
                MeetingCopies.among(group.values()),
                group.values().stream()
                        .filter(meeting -> asked.containsAll(meeting.names()))
                        .map(MeetingIdentity::meeting)
                        .sorted()
                        .toList());
    }

    private Set<UUID> save(Map<UUID, UUID> copies, List<UUID> decided) {
        Map<UUID, UUID> before = new HashMap<>();
        jdbc.forEach(
                FIND_COPIES_SQL,
                row -> before.put(row.getObject("id", UUID.class), row.getObject("copy_of", UUID.class)),
                Jdbc.array("uuid", decided));
        Set<UUID> changed = new LinkedHashSet<>();
        for (UUID meeting : decided) {
            UUID original = copies.get(meeting);
            if (!Objects.equals(original, before.get(meeting))) {
                jdbc.update(MARK_SQL, original, meeting);
                changed.add(meeting);
            }
        }
        return changed;
    }

    private static MeetingIdentity identity(ResultSet row) throws SQLException {
        return Json.read(row.getString("identity"), MeetingIdentity.class);
    }
}
