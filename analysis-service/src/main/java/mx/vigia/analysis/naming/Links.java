package mx.vigia.analysis.naming;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import mx.vigia.analysis.bill.Rows;

/** Which bills a proceeding is linked to, and why: to read. */
@ApplicationScoped
public class Links {
    private static final String OF = """
            select m.point, coalesce(l.ground, m.ground) as ground, l.dossier, d.body ->> 'title' as title
            from mention m left join mention_link l using (proceeding, place) left join dossier d on d.id = l.dossier
            where m.proceeding = ? order by m.point, m.place, title
            """;

    private final DataSource database;

    Links(DataSource database) {
        this.database = database;
    }

    /** What a point of a proceeding means; {@code dossier} and {@code title} are null where nothing was found. */
    public record Link(int point, Ground ground, UUID dossier, String title) {
        static Link of(ResultSet row) throws SQLException {
            return new Link(
                    row.getInt("point"),
                    Ground.of(row.getString("ground")),
                    row.getObject("dossier", UUID.class),
                    row.getString("title"));
        }

        /** Whether a bill was found. */
        public boolean found() {
            return dossier != null;
        }
    }

    /** What each mention came to, by point; a bill stands once at each. */
    public List<Link> of(UUID proceeding) {
        try (var connection = database.getConnection()) {
            return Rows.list(connection, OF, Link::of, proceeding).stream()
                    .distinct()
                    .toList();
        } catch (SQLException silent) {
            throw new IllegalStateException("the database did not answer", silent);
        }
    }
}
