package mx.vigia.notification.member.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a file as a list: its headings, and the rows below them. */
@ApplicationScoped
class RosterReader {
    static final int MAX_CELL_LENGTH = 300;
    private static final int MAX_COLUMNS = 50;

    private final RosterConfig config;

    RosterReader(RosterConfig config) {
        this.config = config;
    }

    RosterReadResult read(byte[] bytes) {
        if (bytes.length > config.mostBytes()) {
            return new RosterReadResult.NoList(RosterReadResult.Why.TOO_LARGE, Integer.toString(config.mostBytes()));
        }
        try {
            var table = XlsxTable.looksLikeWorkbook(bytes)
                    ? XlsxTable.read(bytes, config.mostRows(), config.mostUnpacked())
                    : RosterCsvReader.read(bytes, config.mostRows());
            return new RosterReadResult.AList(list(table));
        } catch (InvalidTableException e) {
            return e.why();
        }
    }

    private static Roster list(List<Cells> table) throws InvalidTableException {
        var filled = table.stream().filter(cells -> !cells.isBlank()).toList();
        if (filled.isEmpty()) {
            throw new InvalidTableException(RosterReadResult.Why.NO_HEADING, RosterColumn.ADDRESS.name());
        }
        refuseTooManyColumns(filled);
        var headings = headings(filled.getFirst());
        if (filled.size() == 1) {
            throw new InvalidTableException(RosterReadResult.Why.EMPTY, "");
        }
        var lines = new ArrayList<RosterRow>();
        var faults = new ArrayList<RowError>();
        filled.subList(1, filled.size()).forEach(cells -> lines.add(line(cells, headings, faults)));
        return new Roster(lines, faults);
    }

    private static void refuseTooManyColumns(List<Cells> rows) throws InvalidTableException {
        if (rows.stream().anyMatch(cells -> cells.width() > MAX_COLUMNS)) {
            throw new InvalidTableException(RosterReadResult.Why.TOO_MANY_COLUMNS, Integer.toString(MAX_COLUMNS));
        }
    }

    private static Map<Integer, RosterColumn> headings(Cells first) throws InvalidTableException {
        var headings = new HashMap<Integer, RosterColumn>();
        for (var at = 0; at < first.values().size(); at++) {
            var column = RosterColumn.findByHeading(first.values().get(at));
            if (column.isPresent() && headings.containsValue(column.get())) {
                throw new InvalidTableException(
                        RosterReadResult.Why.HEADING_TWICE, column.get().name());
            }
            if (column.isPresent()) {
                headings.put(at, column.get());
            }
        }
        if (!headings.containsValue(RosterColumn.ADDRESS)) {
            throw new InvalidTableException(RosterReadResult.Why.NO_HEADING, RosterColumn.ADDRESS.name());
        }
        return headings;
    }

    private static RosterRow line(Cells cells, Map<Integer, RosterColumn> headings, List<RowError> faults) {
        var values = new EnumMap<RosterColumn, String>(RosterColumn.class);
        headings.forEach((at, column) -> {
            var value = at < cells.values().size() ? cells.values().get(at).strip() : "";
            if (value.length() > MAX_CELL_LENGTH) {
                faults.add(new RowError(
                        cells.row(), column, RowError.Expected.LENGTH, Integer.toString(MAX_CELL_LENGTH), value));
            } else if (at < cells.formulas().size() && cells.formulas().get(at)) {
                faults.add(new RowError(cells.row(), column, RowError.Expected.WORDS, "", value));
            } else if (!value.isEmpty()) {
                values.put(column, value.replaceAll("\\p{Cntrl}+", " "));
            }
        });
        return new RosterRow(cells.row(), values);
    }
}
