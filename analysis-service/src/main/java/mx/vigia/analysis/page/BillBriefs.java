package mx.vigia.analysis.page;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.platform.store.Jdbc;

/** Reads bills by title and stage only, for long lists. */
@ApplicationScoped
public class BillBriefs {
    private static final String FIND_BRIEFS_SQL = "select id, body ->> 'title' as title, body ->> 'stage' as stage,"
            + " coalesce(body ->> 'language', 'es') as language from dossier where id = any (?)";

    private final Jdbc database;

    BillBriefs(Jdbc database) {
        this.database = database;
    }

    /** A bill in a list. */
    @TemplateData
    public record Brief(UUID id, String title, Stage stage, String tongue) {}

    /** Returns the known bills among these ids. */
    public Map<UUID, Brief> of(Collection<UUID> ids) {
        Map<UUID, Brief> found = new LinkedHashMap<>();
        database.forEach(
                FIND_BRIEFS_SQL,
                row -> {
                    var id = row.getObject("id", UUID.class);
                    var stage = Stage.valueOf(row.getString("stage"));
                    found.put(id, new Brief(id, row.getString("title"), stage, row.getString("language")));
                },
                Jdbc.array("uuid", ids));
        return found;
    }
}
