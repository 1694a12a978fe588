package mx.vigia.analysis.linking.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.bill.Legislature;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.body.Body;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Json;

/** Stores who belongs to a committee, and reads it with the legislators who are meant. */
@ApplicationScoped
public class CommitteeRosterRepository {
    private static final String SAVE_SQL = """
            insert into committee_roster as known
                (site, source_key, revision, body, chamber, name, members, official_address, page)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?::jsonb)
            on conflict (site, source_key) do update set revision = excluded.revision, body = excluded.body,
                chamber = excluded.chamber, name = excluded.name, members = excluded.members,
                official_address = excluded.official_address, page = excluded.page
            where known.revision < excluded.revision
            """;
    private static final String FIND_SQL = """
            select chamber, members, official_address, page from committee_roster where body = ?
            order by page ->> 'fetchedAt' desc, site, source_key limit 1
            """;
    private static final String FIND_PERSONS_SQL = """
            select distinct ring, person from actor_name where ring = any (?) and chamber = ? and legislature = ?
            """;
    private static final List<String> OFFICES = List.of("chair", "secretary");
    private static final Comparator<CommitteeRoster.Seat> BY_OFFICE =
            Comparator.comparingInt(seat -> office(seat.member()));

    private final Jdbc database;

    CommitteeRosterRepository(Jdbc database) {
        this.database = database;
    }

    /**
     * Stores what a page states, unless something newer is known of it; nothing if its name is that of no committee.
     */
    public void save(CommitteeSighting sighting) {
        Optional<Body> body = BodyNames.committees(sighting.name(), sighting.chamber()).stream()
                .findFirst();
        body.ifPresent(committee -> database.update(
                SAVE_SQL,
                sighting.page().site(),
                sighting.key(),
                sighting.revision(),
                committee.id(),
                sighting.chamber().word(),
                committee.name(),
                Json.write(sighting.members()),
                sighting.officialAddress(),
                Json.write(sighting.page())));
    }

    /** Returns the members as last read, those with an office first; empty if no page lists them. */
    public Optional<CommitteeRoster> find(String body) {
        return database.first(FIND_SQL, this::roster, body);
    }

    private CommitteeRoster roster(ResultSet row) throws SQLException {
        Provenance page = Json.read(row.getString("page"), Provenance.class);
        List<CommitteeRoster.Member> members =
                Arrays.asList(Json.read(row.getString("members"), CommitteeRoster.Member[].class));
        Map<String, Set<UUID>> persons = persons(members, row.getString("chamber"), page);
        List<CommitteeRoster.Seat> seats = new ArrayList<>();
        for (CommitteeRoster.Member member : members) {
            Set<UUID> meant = key(member).map(persons::get).orElse(Set.of());
            seats.add(new CommitteeRoster.Seat(
                    member, meant.size() == 1 ? meant.iterator().next() : null));
        }
        seats.sort(BY_OFFICE);
        return new CommitteeRoster(seats, page, row.getString("official_address"));
    }

    /** Returns the persons of the chamber by name, whether a page puts surname or given name first. */
    private Map<String, Set<UUID>> persons(List<CommitteeRoster.Member> members, String chamber, Provenance page) {
        Map<String, Set<UUID>> persons = new HashMap<>();
        List<String> keys =
                members.stream().flatMap(member -> key(member).stream()).toList();
        keys.forEach(key -> persons.put(key, new HashSet<>()));
        database.forEach(
                FIND_PERSONS_SQL,
                row -> persons.get(row.getString("ring")).add(row.getObject("person", UUID.class)),
                Jdbc.array("text", keys),
                chamber,
                Legislature.on(LegalTime.dayOf(page.fetchedAt())));
        return persons;
    }

    private static Optional<String> key(CommitteeRoster.Member member) {
        return PersonName.read(member.name()).map(PersonName::rotationKey);
    }

    private static int office(CommitteeRoster.Member member) {
        int office = member.role() == null ? -1 : OFFICES.indexOf(member.role());
        return office < 0 ? OFFICES.size() : office;
    }
}
