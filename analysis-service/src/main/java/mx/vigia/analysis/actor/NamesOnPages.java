package mx.vigia.analysis.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import mx.vigia.analysis.bill.Asking;
import mx.vigia.analysis.bill.Rows;

/** Who is meant by the names that pages print, to read. */
@ApplicationScoped
public class NamesOnPages {
    private static final String ON = """
            select distinct d.subject, d.written, n.person from actor_deed d join actor_name n on n.id = d.name
            where d.subject = any (?)
            """;

    private final DataSource database;

    NamesOnPages(DataSource database) {
        this.database = database;
    }

    /** Who is meant by each name that the pages of these bills or proceedings print, each with an entry; a name that means two is left out. */
    public Map<UUID, Map<String, UUID>> on(Collection<UUID> subjects) {
        Map<UUID, Meant> found = new HashMap<>();
        subjects.forEach(subject -> found.put(subject, new Meant(new HashMap<>(), new HashSet<>())));
        Asking.of(database, connection -> {
            Rows.each(
                    connection,
                    ON,
                    row -> found.get(row.getObject("subject", UUID.class))
                            .take(row.getString("written"), row.getObject("person", UUID.class)),
                    Rows.array(connection, "uuid", found.keySet()));
            return found;
        });
        Map<UUID, Map<String, UUID>> sure = new HashMap<>();
        found.forEach((subject, meant) -> sure.put(subject, meant.sure()));
        return sure;
    }

    /** Whom the names of one subject mean, and which of them mean more than one. */
    private record Meant(Map<String, UUID> one, Set<String> several) {
        void take(String written, UUID person) {
            if (one.putIfAbsent(written, person) != null) {
                several.add(written);
            }
        }

        Map<String, UUID> sure() {
            one.keySet().removeAll(several);
            return one;
        }
    }
}
