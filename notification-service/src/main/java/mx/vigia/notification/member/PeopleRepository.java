package mx.vigia.notification.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.notification.account.ConsentRegister;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.committee.CommitteeSeat;
import mx.vigia.notification.committee.NormalizedName;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.store.Jdbc;

/** The rows of people and their seats. */
@ApplicationScoped
class PeopleRepository {
    /** The advisory lock of all membership changes; nothing else in this database uses the number. */
    private static final long MEMBERSHIP_LOCK = 0x7669676961L;

    private static final String FIND_PEOPLE_SQL = "select id, address, name, language, roles, closed_at, "
            + ConsentRegister.AWAITING_CONSENT_CONDITION + " from account a where erased_at is null";

    private final Jdbc jdbc;
    private final OrphanedEndpoints leftBehind;

    PeopleRepository(Jdbc jdbc, OrphanedEndpoints leftBehind) {
        this.jdbc = jdbc;
        this.leftBehind = leftBehind;
    }

    /** Locks all membership changes until the end of the transaction. */
    void lockMembership() {
        jdbc.list("select pg_advisory_xact_lock(?)", row -> MEMBERSHIP_LOCK, MEMBERSHIP_LOCK);
    }

    List<Person> all() {
        var seats = seats("");
        return jdbc.list(FIND_PEOPLE_SQL + " order by name, address", row -> person(row, seats));
    }

    Optional<Person> at(EmailAddress address) {
        return findOne(" and address = ?", address.value());
    }

    Optional<Person> find(UUID id) {
        return findOne(" and id = ?", id);
    }

    private Optional<Person> findOne(String which, Object key) {
        var seats = seats(" where account_id in (select id from account where true" + which + ")", key);
        return jdbc.first(FIND_PEOPLE_SQL + which, row -> person(row, seats), key);
    }

    /** Whether anybody but this person is an administrator. */
    boolean hasOtherAdministrator(UUID person) {
        return jdbc.one(
                "select exists (select 1 from account where id <> ? and 'administrator' = any (roles) and closed_at is null)",
                row -> row.getBoolean(1),
                person);
    }

    void insert(UUID id, PersonRequest personRequest, Instant now) {
        jdbc.update(
                "insert into account (id, address, name, language, roles) values (?, ?, ?, ?, ?)",
                id,
                personRequest.address().value(),
                personRequest.name(),
                personRequest.language().name(),
                personRequest.roles());
        seat(id, personRequest.seats(), now);
    }

    void update(UUID id, PersonRequest personRequest, Instant now) {
        jdbc.update(
                "delete from sign_in using account a where account_id = a.id and a.id = ? and a.address <> ?",
                id,
                personRequest.address().value());
        jdbc.update(
                "update account set address = ?, name = ?, language = ?, roles = ? where id = ?",
                personRequest.address().value(),
                personRequest.name(),
                personRequest.language().name(),
                personRequest.roles(),
                id);
        seat(id, personRequest.seats(), now);
    }

    private void seat(UUID id, Map<UUID, CommitteeSeat> seats, Instant now) {
        var lost = jdbc.list(
                "delete from membership where account_id = ? and not committee_id = any (?::uuid[]) returning committee_id",
                row -> row.getObject(1, UUID.class),
                id,
                seats.keySet());
        leftBehind.disable(id, lost, now);
        for (var seat : seats.entrySet()) {
            jdbc.update(
                    "insert into membership (committee_id, account_id, role) values (?, ?, ?)"
                            + " on conflict (committee_id, account_id) do update set role = excluded.role",
                    seat.getKey(),
                    id,
                    seat.getValue().name());
        }
    }

    void close(UUID id, Instant now) {
        jdbc.update("update account set closed_at = ?, roles = '{}' where id = ?", now, id);
        jdbc.update("delete from membership where account_id = ?", id);
        jdbc.update("delete from sign_in where account_id = ?", id);
        jdbc.update("update feed set revoked_at = ? where reader = ? and revoked_at is null", now, id);
        jdbc.update("update endpoint set state = 'OFF', changed_at = ? where person_id = ? and state = 'ON'", now, id);
        leftBehind.disable(id, now);
    }

    void reopen(UUID id) {
        jdbc.update("update account set closed_at = null where id = ?", id);
    }

    /** Transfers the watches of one person to another, except those whose alerts the other already receives. */
    void transferWatches(UUID from, UUID to, Instant now) {
        jdbc.update("""
                update watch w set person_id = ?, passed_at = ? where w.person_id = ? and w.state <> 'DELETED' and not exists (
                    select 1 from watch o where o.person_id = ? and o.query = w.query and o.state = 'ACTIVE' and o.kinds @> w.kinds)""", to, now, from, to);
    }

    /** Deletes the watches of this person as if one by one; returns their ids. */
    List<UUID> deleteWatchesOf(UUID person, Instant now) {
        return jdbc.list(
                "update watch set state = 'DELETED', revision = revision + 1, changed_at = ?, announced_at = null"
                        + " where person_id = ? and state <> 'DELETED' returning id",
                row -> row.getObject(1, UUID.class),
                now,
                person);
    }

    /** Whether this person has ever signed in. */
    boolean hasSignedIn(UUID person) {
        return jdbc.one("select exists (select 1 from access where subject = ?)", row -> row.getBoolean(1), person);
    }

    void insertCommittee(UUID id, String es, String en) {
        jdbc.update("insert into committee (id, name_es, name_en) values (?, ?, ?)", id, es, en);
    }

    int rename(UUID committee, String es, String en) {
        return jdbc.update("update committee set name_es = ?, name_en = ? where id = ?", es, en, committee);
    }

    /** Returns the committees with their names in both languages. */
    List<CommitteeNames> named() {
        return jdbc.list(
                "select id, name_es, name_en from committee",
                row -> new CommitteeNames(row.getObject(1, UUID.class), row.getString(2), row.getString(3)));
    }

    /** Returns the Spanish names of committees. */
    Map<UUID, String> committees() {
        return jdbc
                .list(
                        "select id, name_es from committee",
                        row -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<UUID, List<Sitting>> seats(String which, Object... key) {
        return jdbc
                .list(
                        "select account_id, committee_id, role from membership" + which,
                        row -> new Sitting(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                CommitteeSeat.valueOf(row.getString(3))),
                        key)
                .stream()
                .collect(Collectors.groupingBy(Sitting::person));
    }

    private static Person person(ResultSet row, Map<UUID, List<Sitting>> seats) throws SQLException {
        var id = row.getObject(1, UUID.class);
        var closed = Optional.ofNullable(row.getTimestamp(6)).map(java.sql.Timestamp::toInstant);
        var stored = new PersonRequest(
                new EmailAddress(row.getString(2)),
                row.getString(3),
                Language.valueOf(row.getString(4)),
                Set.of((String[]) row.getArray(5).getArray()),
                seats.getOrDefault(id, List.of()).stream()
                        .collect(Collectors.toMap(Sitting::committee, Sitting::seat)));
        return new Person(id, stored, closed, row.getBoolean(7));
    }

    /** A committee with its names. */
    record CommitteeNames(UUID id, String es, String en) {
        /** Whether the names are these, ignoring case and accents. */
        boolean hasNames(String inSpanish, String inEnglish) {
            return NormalizedName.of(es).equals(NormalizedName.of(inSpanish))
                    && NormalizedName.of(en).equals(NormalizedName.of(inEnglish));
        }

        /** Whether it has any of these names in either language. */
        boolean hasAnyName(String... names) {
            return Stream.of(names)
                    .map(NormalizedName::of)
                    .anyMatch(name -> name.equals(NormalizedName.of(es)) || name.equals(NormalizedName.of(en)));
        }
    }

    private record Sitting(UUID person, UUID committee, CommitteeSeat seat) {}
}
