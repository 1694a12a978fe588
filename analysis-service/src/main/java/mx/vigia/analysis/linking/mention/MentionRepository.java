package mx.vigia.analysis.linking.mention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.analysis.bill.proceeding.Proceeding;
import mx.vigia.analysis.bill.proceeding.ProceedingOccasion;
import mx.vigia.platform.store.Jdbc;

/** Stores mentions: how proceedings name matters, and how they did before corrections. */
final class MentionRepository {
    private static final String FIND_BY_PROCEEDING_SQL =
            "select place, point, key, address, number, titles from mention where proceeding = ? order by place";
    private static final String FIND_FORMER_SQL =
            "select place, key, address, number, titles from former_mention where proceeding = ? order by place, nth";
    private static final String DELETE_SQL = "delete from mention where proceeding = ?";
    private static final String SAVE_SQL = "insert into mention (proceeding, place, site, key, address, number, titles,"
            + " point, ground) values (?, ?, ?, nullif(?, ''), nullif(?, ''), nullif(?, ''), ?, ?, ?)";
    private static final String SAVE_FORMER_SQL = "insert into former_mention (proceeding, place, site, key, address,"
            + " number, titles, nth) values (?, ?, ?, nullif(?, ''), nullif(?, ''), nullif(?, ''), ?, ?)";

    private final Jdbc jdbc;

    MentionRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes what a proceeding names, unless unchanged; its mentions must then be resolved again. */
    void save(Proceeding proceeding) {
        ProceedingOccasion occasion = proceeding.occasion();
        List<MentionRow> now = new ArrayList<>();
        for (Proceeding.NamedMatter named : proceeding.named()) {
            now.add(new MentionRow(now.size(), named.point(), MentionForms.of(named.mention()), List.of()));
        }
        List<MentionRow> before = of(occasion.proceeding());
        if (!areSame(before, now)) {
            jdbc.update(DELETE_SQL, occasion.proceeding());
            write(occasion, new MentionSuccession(before, now).rows());
        }
    }

    private static boolean areSame(List<MentionRow> before, List<MentionRow> now) {
        return before.size() == now.size() && now.stream().allMatch(row -> row.isSameMention(before.get(row.place())));
    }

    private void write(ProceedingOccasion occasion, List<MentionRow> mentions) {
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> former = new ArrayList<>();
        for (MentionRow row : mentions) {
            rows.add(parameters(occasion, row.place(), row.forms(), row.point(), LinkReason.UNKNOWN.word()));
            for (int nth = 0; nth < row.former().size(); nth++) {
                former.add(parameters(occasion, row.place(), row.former().get(nth), nth));
            }
        }
        jdbc.batch(SAVE_SQL, rows);
        jdbc.batch(SAVE_FORMER_SQL, former);
    }

    private Object[] parameters(ProceedingOccasion occasion, int place, MentionForms forms, Object... more) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(occasion.proceeding());
        parameters.add(place);
        parameters.add(occasion.site());
        parameters.add(forms.key());
        parameters.add(forms.address());
        parameters.add(forms.number());
        parameters.add(Jdbc.array("text", forms.titles()));
        parameters.addAll(List.of(more));
        return parameters.toArray();
    }

    /** Returns the mentions of a proceeding, ordered by place. */
    List<MentionRow> of(UUID proceeding) {
        List<MentionRow> rows = jdbc.list(FIND_BY_PROCEEDING_SQL, MentionRow.ROW, proceeding);
        Map<Integer, List<MentionForms>> former = new HashMap<>();
        jdbc.forEach(FIND_FORMER_SQL, row -> save(former, row), proceeding);
        return rows.stream()
                .map(row -> row.since(former.getOrDefault(row.place(), List.of())))
                .toList();
    }

    private static void save(Map<Integer, List<MentionForms>> former, ResultSet row) throws SQLException {
        former.computeIfAbsent(row.getInt("place"), absent -> new ArrayList<>()).add(MentionForms.ROW.apply(row));
    }
}
