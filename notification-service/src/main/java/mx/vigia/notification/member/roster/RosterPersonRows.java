package mx.vigia.notification.member.roster;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.vigia.notification.account.EmailAddress;

/** The combined rows of one person: they may add to each other but not contradict. */
final class RosterPersonRows {
    private final EmailAddress address;
    private final int row;
    private final Map<RosterColumn, StatedValue> once = new HashMap<>();
    private final Map<String, StatedValue> seats = new LinkedHashMap<>();

    RosterPersonRows(EmailAddress address, int row) {
        this.address = address;
        this.row = row;
    }

    /** Records a value of the person; an empty value contradicts nothing. */
    void addValue(RosterColumn column, String value, RosterRow line, List<RowError> faults) {
        if (!value.isEmpty()) {
            var before = Optional.ofNullable(
                    once.putIfAbsent(column, new StatedValue(value, line.row(), column, line.in(column))));
            reportConflict(before, column, value, line, faults);
        }
    }

    /** Records the seat of a row: its name, {@code NONE} where it is left, {@code ANY} where it is not stated. */
    void seat(String committee, String value, RosterRow line, List<RowError> faults) {
        var column = value.equals(RowInterpreter.NO_SEAT) ? RosterColumn.STATUS : RosterColumn.SEAT;
        var stated = new StatedValue(value, line.row(), column, line.in(column));
        var before = Optional.ofNullable(seats.putIfAbsent(committee, stated));
        reportConflict(before, column, value, line, faults);
    }

    private static void reportConflict(
            Optional<StatedValue> before, RosterColumn column, String value, RosterRow line, List<RowError> faults) {
        before.filter(stated -> !stated.value().equals(value))
                .ifPresent(stated -> faults.add(new RowError(
                        line.row(), column, RowError.Expected.SAME, Integer.toString(stated.row()), line.in(column))));
    }

    EmailAddress address() {
        return address;
    }

    int row() {
        return row;
    }

    String of(RosterColumn column) {
        return Optional.ofNullable(once.get(column)).map(StatedValue::value).orElse("");
    }

    /** Returns the first row with a value in a column, or the first of the person. */
    int rowOf(RosterColumn column) {
        return Optional.ofNullable(once.get(column)).map(StatedValue::row).orElse(row);
    }

    Map<String, StatedValue> seats() {
        return seats;
    }

    /** A stated value: the first row that states it, and how it was typed in which column. */
    record StatedValue(String value, int row, RosterColumn column, String typed) {}
}
