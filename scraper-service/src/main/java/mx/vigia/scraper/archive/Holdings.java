package mx.vigia.scraper.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;

/** Counts what the archive holds of each site. */
@ApplicationScoped
public class Holdings {
    private final DataSource database;

    Holdings(DataSource database) {
        this.database = database;
    }

    /** What it holds of this site, whose files retention has not taken. */
    public Holding of(String site) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("""
                        select count(f.name), coalesce(sum(f.bytes), 0), min(f.day), max(f.day), max(p.at), coalesce(max(p.broken), '')
                        from (select 1) as one left join archive_file f on f.site = ? and f.removed_at is null
                          left join archive_proof p on true""")) {
            select.setString(1, site);
            var row = select.executeQuery();
            row.next();
            var proven = row.getTimestamp(5);
            return new Holding(
                    row.getInt(1),
                    row.getLong(2),
                    day(row, 3),
                    day(row, 4),
                    proven == null ? null : proven.toInstant(),
                    row.getString(6));
        }
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
