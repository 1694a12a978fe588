package mx.vigia.analysis.page;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import mx.vigia.analysis.bill.JdbcRows;
import mx.vigia.analysis.bill.stage.Stage;

/** Reads bills by title and stage only, for long lists. */
@ApplicationScoped
public class BillBriefs {
    private static final String FIND_BRIEFS_SQL = "select id, body ->> 'title' as title, body ->> 'stage' as stage,"
            + " coalesce(body ->> 'language', 'es') as language from dossier where id = any (?)";

    private final DataSource database;

    BillBriefs(DataSource database) {
        this.database = database;
    }

    /** A bill in a list. */
    @TemplateData
    public record Brief(UUID id, String title, Stage stage, String tongue) {}

    /** Returns the known bills among these ids. */
    public Map<UUID, Brief> of(Collection<UUID> ids) {
        Map<UUID, Brief> found = new LinkedHashMap<>();
        try (var connection = database.getConnection()) {
            JdbcRows.forEachRow(
                    connection,
                    FIND_BRIEFS_SQL,
                    row -> {
                        var id = row.getObject("id", UUID.class);
                        var stage = Stage.valueOf(row.getString("stage"));
                        found.put(id, new Brief(id, row.getString("title"), stage, row.getString("language")));
                    },
                    JdbcRows.toSqlArray(connection, "uuid", ids));
            return found;
        } catch (SQLException silent) {
            throw new IllegalStateException("the database did not answer", silent);
        }
    }
}
