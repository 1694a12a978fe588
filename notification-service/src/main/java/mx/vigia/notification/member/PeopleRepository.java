package mx.vigia.notification.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.notification.account.Account;
import mx.vigia.notification.account.AccountRepository;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.committee.CommitteeRepository;
import mx.vigia.notification.committee.Membership;
import mx.vigia.platform.store.Jdbc;

/** The people and their seats, with what else a decision about them changes. */
@ApplicationScoped
@Transactional
class PeopleRepository {
    /** The advisory lock of all membership changes; nothing else in this database uses the number. */
    private static final long MEMBERSHIP_LOCK = 0x7669676961L;

    private static final String FIND_PEOPLE = "select a, c.asked from Account a"
            + " left join Consent c on c.person = a.id and c.given is null where a.erasedAt is null";

    private final AccountRepository accounts;
    private final CommitteeRepository committees;
    private final Jdbc jdbc;
    private final OrphanedEndpoints orphanedEndpoints;

    PeopleRepository(
            AccountRepository accounts,
            CommitteeRepository committees,
            Jdbc jdbc,
            OrphanedEndpoints orphanedEndpoints) {
        this.accounts = accounts;
        this.committees = committees;
        this.jdbc = jdbc;
        this.orphanedEndpoints = orphanedEndpoints;
    }

    /** Locks all membership changes until the end of the transaction. */
    void lockMembership() {
        jdbc.list("select pg_advisory_xact_lock(?)", row -> MEMBERSHIP_LOCK, MEMBERSHIP_LOCK);
    }

    List<Person> all() {
        var people = accounts.getEntityManager()
                .createQuery(FIND_PEOPLE + " order by a.name, a.address", Object[].class)
                .getResultList();
        var seats = committees.listSeats().stream()
                .collect(Collectors.groupingBy(membership -> membership.person().id()));
        return people.stream()
                .map(row -> person(row, seats.getOrDefault(((Account) row[0]).id(), List.of())))
                .toList();
    }

    Optional<Person> at(EmailAddress address) {
        return findOne(" and a.address = ?1", address.value());
    }

    Optional<Person> find(UUID id) {
        return findOne(" and a.id = ?1", id);
    }

    private Optional<Person> findOne(String which, Object key) {
        return accounts
                .getEntityManager()
                .createQuery(FIND_PEOPLE + which, Object[].class)
                .setParameter(1, key)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> person(row, committees.findSeatsOfPerson(((Account) row[0]).id())));
    }

    /** Whether anybody but this person is an administrator. */
    boolean hasOtherAdministrator(UUID person) {
        return jdbc.one(
                "select exists (select 1 from account where id <> ? and 'administrator' = any (roles) and closed_at is null)",
                row -> row.getBoolean(1),
                person);
    }

    void insert(UUID id, PersonRequest personRequest) {
        var account = new Account(id);
        enter(account, personRequest);
        accounts.persist(account);
        committees.replaceSeats(account, personRequest.seats());
    }

    void update(UUID id, PersonRequest personRequest, Instant now) {
        var account = accounts.findById(id);
        if (!account.address().equals(personRequest.address())) {
            jdbc.update("delete from sign_in where account_id = ?", id);
        }
        enter(account, personRequest);
        orphanedEndpoints.disable(id, committees.replaceSeats(account, personRequest.seats()), now);
    }

    private static void enter(Account account, PersonRequest personRequest) {
        account.enter(personRequest.address(), personRequest.name(), personRequest.language(), personRequest.roles());
    }

    void close(UUID id, Instant now) {
        var account = accounts.findById(id);
        account.close(now);
        committees.replaceSeats(account, Map.of());
        jdbc.update("delete from sign_in where account_id = ?", id);
        jdbc.update("update feed set revoked_at = ? where reader = ? and revoked_at is null", now, id);
        jdbc.update("update endpoint set state = 'OFF', changed_at = ? where person_id = ? and state = 'ON'", now, id);
        orphanedEndpoints.disable(id, now);
    }

    void reopen(UUID id) {
        accounts.findById(id).reopen();
    }

    /** Transfers the watches of one person to another, except those whose alerts the other already receives. */
    void transferWatches(UUID from, UUID to, Instant now) {
        jdbc.update("""
                update watch w set person_id = ?, passed_at = ? where w.person_id = ? and w.state <> 'DELETED' and not exists (
                    select 1 from watch o where o.person_id = ? and o.query = w.query and o.state = 'ACTIVE' and o.kinds @> w.kinds)""", to, now, from, to);
    }

    /** Whether this person has ever signed in. */
    boolean hasSignedIn(UUID person) {
        return jdbc.one("select exists (select 1 from access where subject = ?)", row -> row.getBoolean(1), person);
    }

    private static Person person(Object[] row, List<Membership> seats) {
        var account = (Account) row[0];
        var stored = new PersonRequest(
                account.address(),
                account.name(),
                account.language(),
                account.roles(),
                seats.stream()
                        .collect(Collectors.toMap(
                                membership -> membership.committee().id(), Membership::seat)));
        return new Person(account.id(), stored, account.closed(), row[1] != null);
    }
}
