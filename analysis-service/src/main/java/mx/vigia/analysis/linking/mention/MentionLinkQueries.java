package mx.vigia.analysis.linking.mention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/** Reads which bills a proceeding is linked to, and why. */
@ApplicationScoped
public class MentionLinkQueries {
    private static final String FIND_BY_BILL_SQL = """
            select m.proceeding, m.point, coalesce(l.ground, m.ground) as ground, l.dossier, d.body ->> 'title' as title
            from mention m left join mention_link_now l using (proceeding, place) left join dossier d on d.id = l.dossier
            where m.proceeding = any (?) order by m.point, m.place, title
            """;

    private final Jdbc database;

    MentionLinkQueries(Jdbc database) {
        this.database = database;
    }

    /** The bill an item of a proceeding means; {@code dossier} and {@code title} are null if none was found. */
    public record Link(int point, LinkReason ground, UUID dossier, String title) {
        static final SqlFunction<Link> ROW = row -> new Link(
                row.getInt("point"),
                LinkReason.of(row.getString("ground")),
                row.getObject("dossier", UUID.class),
                row.getString("title"));

        /** Whether a bill was found. */
        public boolean found() {
            return dossier != null;
        }

        /** Returns the link with the better reason. */
        public Link strongerOf(Link other) {
            return other.ground.compareTo(ground) < 0 ? other : this;
        }
    }

    /** Returns the links of each mention by item; a bill appears once per item, with its best reason. */
    public List<Link> of(UUID proceeding) {
        return of(List.of(proceeding)).get(proceeding);
    }

    /** Returns the links of several proceedings, each with an entry, in a single query; runs none if there are none. */
    public Map<UUID, List<Link>> of(Collection<UUID> proceedings) {
        if (proceedings.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Map<MentionTarget, Link>> found = new LinkedHashMap<>();
        proceedings.forEach(each -> found.put(each, new LinkedHashMap<>()));
        database.forEach(
                FIND_BY_BILL_SQL,
                row -> addStronger(found.get(row.getObject("proceeding", UUID.class)), Link.ROW.apply(row)),
                Jdbc.array("uuid", found.keySet()));
        return found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> List.copyOf(each.getValue().values())));
    }

    private static void addStronger(Map<MentionTarget, Link> links, Link link) {
        links.merge(
                new MentionTarget(link.point(), link.found() ? link.dossier() : link.ground()), link, Link::strongerOf);
    }

    /** What an item means: the id of a bill, or the reason why there is none. */
    private record MentionTarget(int point, Object meant) {}
}
