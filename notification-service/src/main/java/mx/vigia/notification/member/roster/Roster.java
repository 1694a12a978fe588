package mx.vigia.notification.member.roster;

import java.util.List;

/** A list as it was read: its rows, and the errors of reading them. */
public record Roster(List<RosterRow> lines, List<RowError> faults) {
    public Roster {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }
}
