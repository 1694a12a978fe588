package mx.vigia.analysis.naming;

import java.sql.ResultSet;
import java.sql.SQLException;

/** A mention as it is kept: where it stands, in the forms that are compared, and whether it is linked. */
record MentionRow(int place, int point, Forms forms, boolean linked) {
    static MentionRow of(ResultSet row) throws SQLException {
        return new MentionRow(row.getInt("place"), row.getInt("point"), Forms.of(row), row.getBoolean("linked"));
    }
}
