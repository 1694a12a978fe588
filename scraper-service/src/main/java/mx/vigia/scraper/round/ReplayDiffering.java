package mx.vigia.scraper.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Goes through what a replay read that is not held, and through what is held that it did not read. */
@ApplicationScoped
class ReplayDiffering {
    private static final int ROWS_AT_ONCE = 500;

    private final DataSource database;

    ReplayDiffering(DataSource database) {
        this.database = database;
    }

    /** What differs: a record, nothing where it is new, and where it was read, nothing where it is gone. */
    record Row(long record, String sourceKey, String address, long number) {}

    /** Whoever is told of what differs. */
    interface Ear {
        void hear(Row row) throws SQLException, IOException;
    }

    /** What was read and is held otherwise or not at all, the oldest page first. */
    void readOtherwise(UUID replay, Ear ear) throws SQLException, IOException {
        go("""
            select s.record_id, s.source_key, s.address, s.number from replay_said s
            left join last_said l on l.record_id = s.record_id and l.address = s.address
            where s.replay = ? and l.content_sha is distinct from s.content_sha
            order by s.number, s.source_key
            """, replay, ear);
    }

    /** What is held of pages that were read, and was read of none of them. */
    void notReadAnyMore(UUID replay, Ear ear) throws SQLException, IOException {
        go("""
            select r.id, r.source_key, l.address, 0 from replay p
            join source_record r on r.site = p.site
            join last_said l on l.record_id = r.id
            join replay_page g on g.replay = p.id and g.address = l.address and g.read
            where p.id = ? and not exists (
              select 1 from replay_said s where s.replay = p.id and s.address = l.address and s.record_id = r.id)
            order by r.source_key, l.address
            """, replay, ear);
    }

    private void go(String sql, UUID replay, Ear ear) throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var select = connection.prepareStatement(sql)) {
                select.setFetchSize(ROWS_AT_ONCE);
                select.setObject(1, replay);
                tell(select.executeQuery(), ear);
            } finally {
                done(connection);
            }
        }
    }

    private static void tell(ResultSet rows, Ear ear) throws SQLException, IOException {
        while (rows.next()) {
            ear.hear(new Row(rows.getLong(1), rows.getString(2), rows.getString(3), rows.getLong(4)));
        }
    }

    private static void done(Connection connection) throws SQLException {
        connection.rollback();
    }
}
