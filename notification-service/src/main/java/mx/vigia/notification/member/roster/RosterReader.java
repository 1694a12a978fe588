package mx.vigia.notification.member.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a file as a list: its headings, and each row below them. */
@ApplicationScoped
class RosterReader {
    static final int LONGEST_CELL = 300;
    private static final int MOST_COLUMNS = 50;

    private final RosterConfig config;

    RosterReader(RosterConfig config) {
        this.config = config;
    }

    Read read(byte[] bytes) {
        if (bytes.length > config.mostBytes()) {
            return new Read.NoList(Read.Why.TOO_LARGE, Integer.toString(config.mostBytes()));
        }
        try {
            var table = XlsxTable.looksLikeOne(bytes)
                    ? XlsxTable.read(bytes, config.mostRows(), config.mostUnpacked())
                    : CsvTable.read(bytes, config.mostRows());
            return new Read.AList(list(table));
        } catch (NotATable e) {
            return e.why();
        }
    }

    private static Roster list(List<Cells> table) throws NotATable {
        var filled = table.stream().filter(cells -> !cells.isBlank()).toList();
        if (filled.isEmpty()) {
            throw new NotATable(Read.Why.NO_HEADING, Column.ADDRESS.name());
        }
        demandNarrow(filled);
        var headings = headings(filled.getFirst());
        if (filled.size() == 1) {
            throw new NotATable(Read.Why.EMPTY, "");
        }
        var lines = new ArrayList<Line>();
        var faults = new ArrayList<Fault>();
        filled.subList(1, filled.size()).forEach(cells -> lines.add(line(cells, headings, faults)));
        return new Roster(lines, faults);
    }

    private static void demandNarrow(List<Cells> rows) throws NotATable {
        if (rows.stream().anyMatch(cells -> cells.width() > MOST_COLUMNS)) {
            throw new NotATable(Read.Why.TOO_MANY_COLUMNS, Integer.toString(MOST_COLUMNS));
        }
    }

    private static Map<Integer, Column> headings(Cells first) throws NotATable {
        var headings = new HashMap<Integer, Column>();
        for (var at = 0; at < first.values().size(); at++) {
            var column = Column.headed(first.values().get(at));
            if (column.isPresent() && headings.containsValue(column.get())) {
                throw new NotATable(Read.Why.HEADING_TWICE, column.get().name());
            }
            if (column.isPresent()) {
                headings.put(at, column.get());
            }
        }
        if (!headings.containsValue(Column.ADDRESS)) {
            throw new NotATable(Read.Why.NO_HEADING, Column.ADDRESS.name());
        }
        return headings;
    }

    private static Line line(Cells cells, Map<Integer, Column> headings, List<Fault> faults) {
        var values = new EnumMap<Column, String>(Column.class);
        headings.forEach((at, column) -> {
            var value = at < cells.values().size() ? cells.values().get(at).strip() : "";
            if (value.length() > LONGEST_CELL) {
                faults.add(
                        new Fault(cells.row(), column, Fault.Expected.LENGTH, Integer.toString(LONGEST_CELL), value));
            } else if (at < cells.formulas().size() && cells.formulas().get(at)) {
                faults.add(new Fault(cells.row(), column, Fault.Expected.WORDS, "", value));
            } else if (!value.isEmpty()) {
                values.put(column, value.replaceAll("\\p{Cntrl}+", " "));
            }
        });
        return new Line(cells.row(), values);
    }
}
