package mx.vigia.analysis.linking.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.platform.store.Jdbc;

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
    static List<Legislator> of(Legislator person, Jdbc jdbc) {
        List<NamedPerson> own = jdbc.list(FIND_NAMES_SQL, PersonNameRepository::mapPerson, person.id());
        List<UUID> near = findNamesakes(person, own, jdbc).stream()
                .filter(other -> own.stream()
                        .anyMatch(named -> NameComparison.of(named, other.getValue()) == NameComparison.UNKNOWN))
                .map(Map.Entry::getKey)
                .distinct()
                .toList();
        return near.isEmpty()
                ? List.of()
                : jdbc.list(
                        LegislatorRowMapper.SELECT_SQL
                                + " where n.id = any (?) order by n.legislature desc, n.shown, n.id",
                        LegislatorRowMapper.PERSON,
                        Jdbc.array("uuid", near));
    }

    /** Returns names of others worth comparing, each with the person it belongs to. */
    private static List<Map.Entry<UUID, NamedPerson>> findNamesakes(
            Legislator person, List<NamedPerson> own, Jdbc jdbc) {
        NamedPerson longest = own.stream()
                .max(Comparator.comparingInt(named -> named.name().words().size()))
                .orElseThrow();
        var words = Jdbc.array("text", longest.name().words());
        return jdbc.list(
                FIND_NAMESAKES_SQL,
                row -> Map.entry(row.getObject("person", UUID.class), PersonNameRepository.mapPerson(row)),
                person.id(),
                toDistinctArray(own.stream().map(named -> named.name().rotationKey()), jdbc),
                toDistinctArray(own.stream().map(NamedPerson::key).filter(Objects::nonNull), jdbc),
                person.chamber().word(),
                person.legislature(),
                words,
                words);
    }

    private static Object toDistinctArray(Stream<String> words, Jdbc jdbc) {
        return Jdbc.array("text", words.distinct().toList());
    }
}
