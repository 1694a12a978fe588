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
import mx.vigia.analysis.bill.JdbcRows;

/** Finds people who may be the same person, judged by names, keys and seats. */
final class Namesakes {
    private static final String FIND_NAMESAKES_SQL = """
            select id, chamber, legislature, words, ring, group_id, source_key, person from actor_name
            where person <> ? and (ring = any (?) or source_key = any (?) or chamber = ? and legislature = ? and (words @> ? or words <@ ?))
            limit 200
            """;
    private static final String FIND_NAMES_SQL =
            "select id, chamber, legislature, words, ring, group_id, source_key from actor_name where person = ?";

    private Namesakes() {}

    /** Returns other people whose names allow them to be the same person. */
    static List<Legislator> of(Legislator person, Connection connection) throws SQLException {
        List<NamedPerson> own = JdbcRows.list(connection, FIND_NAMES_SQL, PersonNameRepository::mapPerson, person.id());
        List<UUID> near = findNamesakes(person, own, connection).stream()
                .filter(other -> own.stream()
                        .anyMatch(named -> NameComparison.of(named, other.getValue()) == NameComparison.UNKNOWN))
                .map(Map.Entry::getKey)
                .distinct()
                .toList();
        return near.isEmpty()
                ? List.of()
                : JdbcRows.list(
                        connection,
                        LegislatorRowMapper.SELECT_SQL
                                + " where n.id = any (?) order by n.legislature desc, n.shown, n.id",
                        LegislatorRowMapper::person,
                        JdbcRows.toSqlArray(connection, "uuid", near));
    }

    /** Returns names of others worth comparing, each with the person it belongs to. */
    private static List<Map.Entry<UUID, NamedPerson>> findNamesakes(
            Legislator person, List<NamedPerson> own, Connection connection) throws SQLException {
        NamedPerson longest = own.stream()
                .max(Comparator.comparingInt(named -> named.name().words().size()))
                .orElseThrow();
        var words = JdbcRows.toSqlArray(connection, "text", longest.name().words());
        return JdbcRows.list(
                connection,
                FIND_NAMESAKES_SQL,
                row -> Map.entry(row.getObject("person", UUID.class), PersonNameRepository.mapPerson(row)),
                person.id(),
                toDistinctArray(own.stream().map(named -> named.name().ring()), connection),
                toDistinctArray(own.stream().map(NamedPerson::key).filter(Objects::nonNull), connection),
                person.chamber().word(),
                person.legislature(),
                words,
                words);
    }

    private static Array toDistinctArray(Stream<String> words, Connection connection) throws SQLException {
        return JdbcRows.toSqlArray(connection, "text", words.distinct().toList());
    }
}
