package mx.vigia.scraper.round;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import mx.vigia.scraper.reading.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the totals and the numbering that a site prints differ from what we hold; a row stands until its page agrees. */
@ApplicationScoped
public class Audit {
    /** What is told by several pages together, and so is weighed anew after every round. */
    private static final Set<String> ACROSS = Set.of(IssuesHeld.WHAT, VotesHeld.WHAT);

    private static final Set<String> AUDITED =
            Set.of("count-differs", "hole-in-numbering", "numbers-missing", IssuesHeld.WHAT, VotesHeld.WHAT);
    private static final int MOST = 200;

    private final DataSource database;

    Audit(DataSource database) {
        this.database = database;
    }

    /** One difference: which page prints what, what we hold, since when. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "PrintedDifference")
    public record Row(URI address, @Schema(required = true) String what, String printed, String held, Instant since) {}

    /** The differences that stand, the oldest first. */
    public List<Row> of(String site) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select address, what, printed, held, since from audit where site = ? order by since, address, printed limit "
                                + MOST)) {
            select.setString(1, site);
            var rows = select.executeQuery();
            var found = new ArrayList<Row>();
            while (rows.next()) {
                found.add(new Row(
                        URI.create(rows.getString(1)),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getTimestamp(5).toInstant()));
            }
            return found;
        }
    }

    /** Where the numbers that the pages of a round print are not all held. */
    List<Problem> missing(String site, Tally tally) throws SQLException {
        var found = new ArrayList<Problem>();
        try (var connection = database.getConnection()) {
            var held = new Held(connection, site);
            for (var page : tally.printed().entrySet()) {
                for (var range : page.getValue()) {
                    held.missing(page.getKey(), range).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** Where pages contradict each other: issues left out between those we hold, totals of votes other than the names listed elsewhere. */
    List<Problem> across(String site, Tally tally, LocalDate today) throws SQLException {
        try (var connection = database.getConnection()) {
            var pages = new HashSet<>(standing(connection, site));
            tally.read().forEach(page -> pages.add(page.toString()));
            var found = new ArrayList<>(new IssuesHeld(connection, site).missing(today, tally.read()));
            found.addAll(new VotesHeld(connection, site).differing(pages));
            return found;
        }
    }

    private static List<String> standing(Connection connection, String site) throws SQLException {
        try (var select = connection.prepareStatement("select address from audit where site = ? and what = ?")) {
            select.setString(1, site);
            select.setString(2, VotesHeld.WHAT);
            var rows = select.executeQuery();
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    /** Keeps what this round's pages print otherwise, and drops what those it read no longer do. */
    void after(String site, Tally tally, Instant now) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var delete = connection.prepareStatement(
                            "delete from audit where site = ? and (address = any (?) or what = any (?)) and seen_at < ?");
                    var upsert = connection.prepareStatement("""
                            insert into audit (site, address, what, printed, held, since, seen_at) values (?, ?, ?, ?, ?, ?, ?)
                            on conflict (site, address, what, printed, held) do update set seen_at = excluded.seen_at
                            """)) {
                for (var problem : tally.problems()) {
                    if (AUDITED.contains(problem.what())) {
                        add(upsert, site, problem, now);
                    }
                }
                upsert.executeBatch();
                delete.setString(1, site);
                delete.setArray(
                        2,
                        connection.createArrayOf(
                                "text", tally.read().stream().map(URI::toString).toArray()));
                delete.setArray(3, connection.createArrayOf("text", ACROSS.toArray()));
                delete.setTimestamp(4, Timestamp.from(now));
                delete.executeUpdate();
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private static void add(java.sql.PreparedStatement upsert, String site, Problem problem, Instant now)
            throws SQLException {
        upsert.setString(1, site);
        upsert.setString(2, problem.address().toString());
        upsert.setString(3, problem.what());
        upsert.setString(4, problem.expected());
        upsert.setString(5, problem.found());
        upsert.setTimestamp(6, Timestamp.from(now));
        upsert.setTimestamp(7, Timestamp.from(now));
        upsert.addBatch();
    }
}
