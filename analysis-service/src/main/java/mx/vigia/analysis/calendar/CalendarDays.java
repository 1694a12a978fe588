package mx.vigia.analysis.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import mx.vigia.analysis.bill.Rows;

/** The days that bills wait for, to read. */
@ApplicationScoped
public class CalendarDays {
    private static final String FILTERED =
            " from due_day where due between ? and ? and (? = '' or ? = any (committees))"
                    + " and (? = '' or ? = any (topics)) and (? = '' or site = ?) and (? = '' or kind = ?)";
    private static final String AWAITED =
            "select " + DueEntry.COLUMNS + FILTERED + " and running order by due, kind, title, dossier, key limit ?";
    private static final String ALL =
            "select " + DueEntry.COLUMNS + FILTERED + " order by due, kind, title, dossier, key limit ?";
    private static final String OF = "select " + DueEntry.COLUMNS
            + " from due_day where dossier = ? and not gone order by running desc, due, kind, key";
    private static final String COMMITTEES = "select distinct unnest(committees) as name from due_day"
            + " where running and due between ? and ? order by name limit ?";
    private static final String SOURCES =
            "select distinct site as name from due_day where running and due between ? and ? order by name limit ?";
    private static final String ABOUT =
            "select id from dossier where id = any (?) and body -> 'tags' @> jsonb_build_array(jsonb_build_object('topic', ?::text))";

    private final DataSource database;

    CalendarDays(DataSource database) {
        this.database = database;
    }

    /** What somebody waits for on these days, in their order. */
    public List<DueEntry> awaited(CalendarFilter filter, int most) {
        return filtered(AWAITED, filter, most);
    }

    /** The same, with what nobody waits for any more: done, or without ground. */
    public List<DueEntry> all(CalendarFilter filter, int most) {
        return filtered(ALL, filter, most);
    }

    /** The days of one bill, those that run first; what nothing leads to any more is left out. */
    public List<DueEntry> of(UUID dossier) {
        return ask(connection -> Rows.list(connection, OF, DueEntry::of, dossier));
    }

    /** The committees for which something is due on these days. */
    public List<String> committees(LocalDate first, LocalDate last, int most) {
        return names(COMMITTEES, first, last, most);
    }

    /** The sites of which something is due on these days. */
    public List<String> sources(LocalDate first, LocalDate last, int most) {
        return names(SOURCES, first, last, most);
    }

    /** Those of these bills that have a topic. */
    public Set<UUID> about(String topic, Collection<UUID> bills) {
        return Set.copyOf(ask(connection -> Rows.list(
                connection, ABOUT, row -> row.getObject(1, UUID.class), Rows.array(connection, "uuid", bills), topic)));
    }

    private List<DueEntry> filtered(String question, CalendarFilter filter, int most) {
        return ask(connection -> Rows.list(
                connection,
                question,
                DueEntry::of,
                filter.first(),
                filter.last(),
                filter.committee(),
                filter.committee(),
                filter.topic(),
                filter.topic(),
                filter.source(),
                filter.source(),
                filter.kind(),
                filter.kind(),
                most));
    }

    private List<String> names(String question, LocalDate first, LocalDate last, int most) {
        return ask(connection -> Rows.list(connection, question, row -> row.getString("name"), first, last, most));
    }

    /** A question to the database. */
    @FunctionalInterface
    private interface Question<T> {
        T put(Connection connection) throws SQLException;
    }

    private <T> T ask(Question<T> question) {
        try (var connection = database.getConnection()) {
            return question.put(connection);
        } catch (SQLException silent) {
            throw new IllegalStateException("the database did not answer", silent);
        }
    }
}
