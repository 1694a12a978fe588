package mx.vigia.scraper.declared;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;

/** Every revision of every declared source; rows are only ever added. */
@ApplicationScoped
class Revisions {
    private static final String COLUMNS =
            "select site, revision, act, yaml, author, restores, at from declared_revision ";

    private final DataSource database;

    Revisions(DataSource database) {
        this.database = database;
    }

    /** The number of the last row, by which a replica knows that something was added. */
    long last() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select coalesce(max(number), 0) from declared_revision");
                var row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The revision of each source that counts. */
    List<Revision> current() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        COLUMNS
                                + "where (site, revision) in (select site, max(revision) from declared_revision group by site) order by site")) {
            return read(select);
        }
    }

    /** All revisions of one source, the latest first. */
    List<Revision> of(String site) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(COLUMNS + "where site = ? order by revision desc")) {
            select.setString(1, site);
            return read(select);
        }
    }

    /** Adds a revision; false where somebody else has added one of this number since. */
    boolean add(Revision revision) throws SQLException {
        try (var connection = database.getConnection()) {
            return insert(connection, revision) == 1;
        }
    }

    private static int insert(Connection connection, Revision revision) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into declared_revision (site, revision, act, yaml, author, restores, at)
                values (?, ?, ?, ?, ?, nullif(?, 0), ?) on conflict (site, revision) do nothing
                """)) {
            insert.setString(1, revision.site());
            insert.setInt(2, revision.number());
            insert.setString(3, revision.act().name().toLowerCase(Locale.ROOT));
            insert.setString(4, revision.yaml());
            insert.setObject(5, revision.author());
            insert.setInt(6, revision.restores());
            insert.setObject(7, OffsetDateTime.ofInstant(revision.at(), ZoneOffset.UTC));
            return insert.executeUpdate();
        }
    }

    private static List<Revision> read(PreparedStatement select) throws SQLException {
        try (var rows = select.executeQuery()) {
            var revisions = new ArrayList<Revision>();
            while (rows.next()) {
                revisions.add(revision(rows));
            }
            return revisions;
        }
    }

    private static Revision revision(ResultSet row) throws SQLException {
        return new Revision(
                row.getString("site"),
                row.getInt("revision"),
                Revision.Act.valueOf(row.getString("act").toUpperCase(Locale.ROOT)),
                row.getString("yaml"),
                row.getObject("author", UUID.class),
                row.getInt("restores"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
