package mx.vigia.analysis.linking.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.platform.store.Jdbc;

/** Reads which people and bodies are meant by the names that pages print. */
@ApplicationScoped
public class ActorNameLookup {
    /** The person's part is ignored: a name means the same person in all parts. */
    private static final String FIND_ACTORS_SQL = """
            select d.subject, null as part, d.written, n.person as person, null as body
            from actor_deed d join actor_name n on n.id = d.name where d.subject %1$s
            union select b.subject, b.part, b.written, null, b.body from body_deed b where b.subject %1$s
            order by subject, part, written, body
            """;

    private static final String FIND_ACTORS_OF_ONE_SQL = FIND_ACTORS_SQL.formatted("= ?");
    private static final String FIND_ACTORS_OF_SEVERAL_SQL = FIND_ACTORS_SQL.formatted("= any (?)");

    private final Jdbc database;

    ActorNameLookup(Jdbc database) {
        this.database = database;
    }

    /** A body in one part, as the page of a bill or meeting writes it. */
    public record Link(String part, String written, String body) {}

    /**
     * The people and bodies meant by the names on the pages of a bill or proceeding.
     *
     * @param people by the name as written; ambiguous names are left out
     * @param bodies by part, name and id
     */
    public record NamedActors(Map<String, UUID> people, List<Link> bodies) {
        public NamedActors {
            people = Map.copyOf(people);
            bodies = List.copyOf(bodies);
        }
    }

    /** Returns the actors of one bill or proceeding. */
    public NamedActors findActors(UUID subject) {
        return query(FIND_ACTORS_OF_ONE_SQL, List.of(subject), subject).get(subject);
    }

    /** Returns the actors of each subject with a single query; runs none if there are no subjects. */
    public Map<UUID, NamedActors> findActors(Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? Map.of()
                : query(FIND_ACTORS_OF_SEVERAL_SQL, subjects, Jdbc.array("uuid", subjects));
    }

    private Map<UUID, NamedActors> query(String question, Collection<UUID> subjects, Object parameter) {
        Map<UUID, Read> read = subjects.stream().distinct().collect(Collectors.toMap(one -> one, one -> new Read()));
        database.forEach(
                question,
                row -> {
                    var subject = read.get(row.getObject("subject", UUID.class));
                    var link = new Link(row.getString("part"), row.getString("written"), row.getString("body"));
                    Optional.ofNullable(row.getObject("person", UUID.class))
                            .ifPresentOrElse(
                                    person -> subject.addPerson(link.written(), person),
                                    () -> subject.bodies().add(link));
                },
                parameter,
                parameter);
        return read.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().meant()));
    }

    /** The rows about one subject, and which of its names mean more than one person. */
    private record Read(Map<String, UUID> people, Set<String> several, List<Link> bodies) {
        Read() {
            this(new HashMap<>(), new HashSet<>(), new ArrayList<>());
        }

        void addPerson(String written, UUID person) {
            if (people.containsKey(written)) {
                several.add(written);
            }
            people.put(written, person);
        }

        NamedActors meant() {
            people.keySet().removeAll(several);
            return new NamedActors(people, bodies);
        }
    }
}
