package mx.vigia.analysis.linking.mention;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.analysis.bill.Rows;
import mx.vigia.analysis.bill.proceeding.Proceeding;
import mx.vigia.analysis.bill.proceeding.ProceedingOccasion;

/** The rows of mentions: how proceedings name matters, and how they did before they were corrected. */
final class MentionRepository {
    private static final String OF =
            "select place, point, key, address, number, titles from mention where proceeding = ? order by place";
    private static final String FORMER =
            "select place, key, address, number, titles from former_mention where proceeding = ? order by place, nth";
    private static final String FORGET = "delete from mention where proceeding = ?";
    private static final String ENTER = "insert into mention (proceeding, place, site, key, address, number, titles,"
            + " point, ground) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ENTER_FORMER = "insert into former_mention (proceeding, place, site, key, address,"
            + " number, titles, nth) values (?, ?, ?, ?, ?, ?, ?, ?)";

    private final Connection connection;

    MentionRepository(Connection connection) {
        this.connection = connection;
    }

    /** Writes what a proceeding names, unless it names the same as before; whom it means is then to be found anew. */
    void enter(Proceeding proceeding) throws SQLException {
        ProceedingOccasion occasion = proceeding.occasion();
        List<MentionRow> now = new ArrayList<>();
        for (Proceeding.Named named : proceeding.named()) {
            now.add(new MentionRow(now.size(), named.point(), Forms.of(named.mention()), List.of()));
        }
        List<MentionRow> before = of(occasion.proceeding());
        if (!areAs(before, now)) {
            Rows.update(connection, FORGET, occasion.proceeding());
            write(occasion, new MentionSuccession(before, now).told());
        }
    }

    private static boolean areAs(List<MentionRow> before, List<MentionRow> now) {
        return before.size() == now.size() && now.stream().allMatch(row -> row.isAs(before.get(row.place())));
    }

    private void write(ProceedingOccasion occasion, List<MentionRow> mentions) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> former = new ArrayList<>();
        for (MentionRow row : mentions) {
            rows.add(parameters(occasion, row.place(), row.forms(), row.point(), LinkGround.UNKNOWN.word()));
            for (int nth = 0; nth < row.former().size(); nth++) {
                former.add(parameters(occasion, row.place(), row.former().get(nth), nth));
            }
        }
        Rows.batch(connection, ENTER, rows);
        Rows.batch(connection, ENTER_FORMER, former);
    }

    private Object[] parameters(ProceedingOccasion occasion, int place, Forms forms, Object... more)
            throws SQLException {
        List<Object> parameters = new ArrayList<>();
        parameters.add(occasion.proceeding());
        parameters.add(place);
        parameters.add(occasion.site());
        parameters.add(forms.key());
        parameters.add(forms.address());
        parameters.add(forms.number());
        parameters.add(Rows.array(connection, "text", forms.titles()));
        parameters.addAll(List.of(more));
        return parameters.toArray();
    }

    /** What a proceeding names, in the order of places. */
    List<MentionRow> of(UUID proceeding) throws SQLException {
        List<MentionRow> rows = Rows.list(connection, OF, MentionRow::of, proceeding);
        Map<Integer, List<Forms>> former = new HashMap<>();
        Rows.each(connection, FORMER, row -> enter(former, row), proceeding);
        return rows.stream()
                .map(row -> row.since(former.getOrDefault(row.place(), List.of())))
                .toList();
    }

    private static void enter(Map<Integer, List<Forms>> former, ResultSet row) throws SQLException {
        former.computeIfAbsent(row.getInt("place"), absent -> new ArrayList<>()).add(Forms.of(row));
    }
}
