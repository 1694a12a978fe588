package mx.vigia.analysis.linking.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

    /** How often those that share a name with the meetings found are added to them. */
    private static final int STEPS = 3;

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
        return mark(findGroup(now, names));
    }

    /** Returns this meeting and those that share a name with it, or with one of those. */
    private Collection<MeetingIdentity> findGroup(MeetingIdentity first, Set<String> firstNames) {
        Map<UUID, MeetingIdentity> group = new HashMap<>(Map.of(first.meeting(), first));
        Set<String> names = new TreeSet<>(firstNames);
        int known = 0;
        for (int step = 0; step < STEPS && known < group.size() && group.size() < MAX_MEETINGS; step++) {
            known = group.size();
            for (MeetingIdentity found :
                    jdbc.list(FIND_BY_NAMES_SQL, MeetingCopyRepository::identity, Jdbc.array("text", names))) {
                group.put(found.meeting(), found);
                names.addAll(found.names());
            }
        }
        return group.values();
    }

    private Set<UUID> mark(Collection<MeetingIdentity> group) {
        Map<UUID, UUID> before = new HashMap<>();
        jdbc.forEach(
                FIND_COPIES_SQL,
                row -> before.put(row.getObject("id", UUID.class), row.getObject("copy_of", UUID.class)),
                Jdbc.array("uuid", group.stream().map(MeetingIdentity::meeting).toList()));
        Map<UUID, UUID> now = MeetingCopies.among(group);
        Set<UUID> changed = new LinkedHashSet<>();
        group.stream().map(MeetingIdentity::meeting).sorted().forEach(meeting -> {
            UUID original = now.get(meeting);
            if (original == null ? before.containsKey(meeting) : !original.equals(before.get(meeting))) {
                jdbc.update(MARK_SQL, original, meeting);
                changed.add(meeting);
            }
        });
        return changed;
    }

    private static MeetingIdentity identity(ResultSet row) throws SQLException {
        return Json.read(row.getString("identity"), MeetingIdentity.class);
    }
}
