package mx.vigia.analysis.linking.actor;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Rows;

/** Who may be the same as somebody, as far as names, keys and seats tell. */
final class Namesakes {
    private static final String NEAR = """
            select id, chamber, legislature, words, ring, group_id, source_key, person from actor_name
            where person <> ? and (ring = any (?) or source_key = any (?) or chamber = ? and legislature = ? and (words @> ? or words <@ ?))
            limit 200
            """;
    private static final String NAMES =
            "select id, chamber, legislature, words, ring, group_id, source_key from actor_name where person = ?";

    private Namesakes() {}

    /** Others of whom the names allow that they are the same. */
    static List<Person> of(Person person, Connection connection) throws SQLException {
        List<NamedPerson> own = Rows.list(connection, NAMES, PersonNameRepository::named, person.id());
        List<UUID> near = near(person, own, connection).stream()
                .filter(other -> own.stream()
                        .anyMatch(named -> NameComparison.of(named, other.getValue()) == NameComparison.UNKNOWN))
                .map(Map.Entry::getKey)
                .distinct()
                .toList();
        return near.isEmpty()
                ? List.of()
                : Rows.list(
                        connection,
                        PersonRows.SELECT + " where n.id = any (?) order by n.legislature desc, n.shown, n.id",
                        PersonRows::person,
                        Rows.array(connection, "uuid", near));
    }

    /** The names of others that are worth comparing, each with the person it leads to. */
    private static List<Map.Entry<UUID, NamedPerson>> near(Person person, List<NamedPerson> own, Connection connection)
            throws SQLException {
        NamedPerson longest = own.stream()
                .max(Comparator.comparingInt(named -> named.name().words().size()))
                .orElseThrow();
        var words = Rows.array(connection, "text", longest.name().words());
        return Rows.list(
                connection,
                NEAR,
                row -> Map.entry(row.getObject("person", UUID.class), PersonNameRepository.named(row)),
                person.id(),
                distinct(own.stream().map(named -> named.name().ring()), connection),
                distinct(own.stream().map(NamedPerson::key).filter(Objects::nonNull), connection),
                person.chamber().word(),
                person.legislature(),
                words,
                words);
    }

    private static Array distinct(Stream<String> words, Connection connection) throws SQLException {
        return Rows.array(connection, "text", words.distinct().toList());
    }
}
