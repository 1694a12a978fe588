package mx.vigia.analysis.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import mx.vigia.analysis.bill.Json;
import mx.vigia.analysis.bill.Rows;

/** All meetings, to read. */
@ApplicationScoped
public class Meetings {
    private static final String WITH_ID = "select body from proceeding where subject = 'meeting' and id = ?";
    private static final String BETWEEN = "select body from proceeding where subject = 'meeting'"
            + " and held_on >= ? and held_on <= ? order by held_on, body ->> 'time' nulls last, id limit ?";
    private static final String LATEST = "select body from proceeding where subject = 'meeting'"
            + " and held_on < ? order by held_on desc, body ->> 'time' desc nulls last, id limit ?";
    private static final String UNDATED = "select body from proceeding where subject = 'meeting' and held_on is null"
            + " and body ->> 'status' in ('called', 'postponed') order by last_changed desc, id limit ?";
    private static final String ON = """
            select body from proceeding where subject = 'meeting'
                and id in (select proceeding from mention_link_now where dossier = ?)
            order by held_on desc nulls first, body ->> 'time' desc, id
            """;

    private final DataSource database;

    Meetings(DataSource database) {
        this.database = database;
    }

    /** The meeting with this id. */
    public Optional<Meeting> withId(UUID id) {
        return ask(WITH_ID, id).stream().findFirst();
    }

    /** The meetings of these days, both included, in order of day and hour. */
    public List<Meeting> between(LocalDate from, LocalDate to, int most) {
        return ask(BETWEEN, from, to, most);
    }

    /** The last meetings before a day, the latest first. */
    public List<Meeting> before(LocalDate day, int most) {
        return ask(LATEST, day, most);
    }

    /** The meetings that are called for a day not yet known, the one last spoken of first. */
    public List<Meeting> withoutDay(int most) {
        return ask(UNDATED, most);
    }

    /** The meetings with a bill on their agenda, those without a day and the latest first. */
    public List<Meeting> with(UUID dossier) {
        return ask(ON, dossier);
    }

    private List<Meeting> ask(String question, Object... parameters) {
        try (var connection = database.getConnection()) {
            return Rows.list(connection, question, row -> Json.read(row.getString("body"), Meeting.class), parameters);
        } catch (SQLException silent) {
            throw new IllegalStateException("the database did not answer", silent);
        }
    }
}
