package mx.vigia.analysis.linking.actor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.platform.store.Jdbc;

/**
 * Stores names and groups them into persons; grouping is recomputed for every name added or removed and all related
 * ones.
 */
final class PersonNameRepository {
    private static final String FIND_KNOWN_SQL = "select id, shown from actor_name where id = any (?)";
    private static final String SAVE_SQL = """
            insert into actor_name (id, chamber, legislature, words, ring, group_id, source_key, shown, person)
            values (?, ?, ?, ?, ?, nullif(?, ''), nullif(?, ''), ?, ?) on conflict (id) do update set shown = excluded.shown
            """;
    private static final String DELETE_UNUSED_SQL = """
            delete from actor_name n where id = any (?) and not exists (select from actor_deed where name = n.id)
                and not exists (select from actor_post where name = n.id)
            returning id, chamber, legislature, words, ring, group_id, source_key
            """;
    private static final String FIND_RELATED_SQL = """
            select id, chamber, legislature, words, ring, group_id, source_key from actor_name
            where ring = any (?) or source_key = any (?) or id = any (?)
            """;
    private static final String FIND_GIVEN_NAME_FIRST_SQL =
            "select distinct name from actor_deed where name = any (?) and part <> 'vote'";
    private static final String SAVE_PERSON_SQL = "update actor_name set person = ? where id = ? and person <> ?";

    private final Jdbc jdbc;
    private final Map<UUID, NamedPerson> moved = new LinkedHashMap<>();

    PersonNameRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores these names; {@link #updatePersons} groups them into persons. */
    void save(Collection<MentionedActors> all) {
        Map<UUID, NamedPerson> named = new TreeMap<>();
        Map<UUID, String> shown = new HashMap<>();
        for (MentionedActors mentioned : all) {
            mentioned
                    .deeds()
                    .forEach(mentionedAct -> addName(named, shown, mentionedAct.who(), mentionedAct.written()));
            mentioned.posts().forEach(postHolding -> addName(named, shown, postHolding.who(), postHolding.written()));
        }
        Map<UUID, String> known = new HashMap<>();
        jdbc.forEach(
                FIND_KNOWN_SQL,
                row -> known.put(row.getObject("id", UUID.class), row.getString("shown")),
                Jdbc.array("uuid", named.keySet()));
        List<Object[]> rows = new ArrayList<>();
        for (Map.Entry<UUID, NamedPerson> entry : named.entrySet()) {
            String best = Stream.of(known, shown)
                    .flatMap(spellings -> Stream.ofNullable(spellings.get(entry.getKey())))
                    .reduce(PreferredSpelling::betterOf)
                    .orElseThrow();
            if (!best.equals(known.get(entry.getKey()))) {
                rows.add(row(entry.getKey(), entry.getValue(), best));
            }
            if (!known.containsKey(entry.getKey())) {
                moved.put(entry.getKey(), entry.getValue());
            }
        }
        jdbc.batch(SAVE_SQL, rows);
    }

    /**
     * Deletes those names that no page states any more, and regroups all names related to those added, removed or
     * changed.
     */
    void updatePersons(Collection<UUID> perhapsGone, Collection<UUID> saidOtherwise) {
        jdbc.forEach(
                DELETE_UNUSED_SQL,
                row -> moved.put(row.getObject("id", UUID.class), mapPerson(row)),
                Jdbc.array("uuid", perhapsGone));
        for (NamedPerson named : read(Set.of(), Set.of(), saidOtherwise)) {
            moved.put(named.id(), named);
        }
        if (moved.isEmpty()) {
            return;
        }
        List<Object[]> persons = new ArrayList<>();
        Collection<NamedPerson> beside = findRelated(moved.values());
        PersonGrouping.leadersByName(beside, findGivenNameFirst(beside))
                .forEach((name, leader) -> persons.add(new Object[] {leader, name, leader}));
        jdbc.batch(SAVE_PERSON_SQL, persons);
        moved.clear();
    }

    /** Returns all names that share a ring or a key with one of these, or with one of those in turn. */
    private Collection<NamedPerson> findRelated(Collection<NamedPerson> some) {
        Map<UUID, NamedPerson> found = new LinkedHashMap<>();
        Set<String> rings = new HashSet<>();
        Set<String> keys = new HashSet<>();
        Collection<NamedPerson> next = some;
        while (!next.isEmpty()) {
            Set<String> newRings =
                    unknownAmong(rings, next.stream().map(each -> each.name().rotationKey()));
            Set<String> newKeys =
                    unknownAmong(keys, next.stream().map(NamedPerson::key).filter(Predicate.not(String::isEmpty)));
            next = read(newRings, newKeys, Set.of()).stream()
                    .filter(named -> found.putIfAbsent(named.id(), named) == null)
                    .toList();
        }
        return found.values();
    }

    private List<NamedPerson> read(Set<String> rings, Set<String> keys, Collection<UUID> ids) {
        return jdbc.list(
                FIND_RELATED_SQL,
                PersonNameRepository::mapPerson,
                Jdbc.array("text", rings),
                Jdbc.array("text", keys),
                Jdbc.array("uuid", ids));
    }

    /**
     * Returns the names of proponents and speakers: pages put the given name first there, but the surname first in
     * lists of voters.
     */
    private Set<UUID> findGivenNameFirst(Collection<NamedPerson> names) {
        var ids = Jdbc.array("uuid", names.stream().map(NamedPerson::id).toList());
        return new HashSet<>(jdbc.list(FIND_GIVEN_NAME_FIRST_SQL, row -> row.getObject(1, UUID.class), ids));
    }

    private static Set<String> unknownAmong(Set<String> known, Stream<String> words) {
        Set<String> fresh = new LinkedHashSet<>();
        words.filter(known::add).forEach(fresh::add);
        return fresh;
    }

    private Object[] row(UUID id, NamedPerson named, String shown) {
        return new Object[] {
            id,
            named.seat().chamber().word(),
            named.seat().legislature(),
            Jdbc.array("text", named.name().words()),
            named.name().rotationKey(),
            named.name().isShort() ? named.group() : "",
            named.key(),
            shown,
            id
        };
    }

    static NamedPerson mapPerson(ResultSet row) throws SQLException {
        return new NamedPerson(
                new PersonName(List.of((String[]) row.getArray("words").getArray())),
                new ChamberSeat(Chamber.of(row.getString("chamber")), row.getInt("legislature")),
                row.getString("group_id"),
                row.getString("source_key"));
    }

    private static void addName(
            Map<UUID, NamedPerson> named, Map<UUID, String> shown, NamedPerson person, String written) {
        named.putIfAbsent(person.id(), person);
        shown.merge(person.id(), PreferredSpelling.clean(written), PreferredSpelling::betterOf);
    }
}
