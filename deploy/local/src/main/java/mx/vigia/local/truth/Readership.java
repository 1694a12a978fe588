package mx.vigia.local.truth;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mx.vigia.local.services.ServiceDefinition;
import mx.vigia.local.stack.Ports;
import mx.vigia.local.truth.Truth.Person;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.StoreException;

/** The people and what they were told, in the database of the only service that knows people. */
final class Readership implements AutoCloseable {
    /** Everything that moves a matter, a text or a meeting; everybody asks for all of it. */
    static final Set<String> KINDS = Set.of(
            "accumulated",
            "agenda",
            "agenda-cancelled",
            "agenda-postponed",
            "consultation-closed",
            "consultation-extended",
            "consultation-opened",
            "discarded",
            "extended",
            "minuta",
            "new",
            "passed",
            "published",
            "referral-changed",
            "referred",
            "reported",
            "reported-negative",
            "resolved",
            "returned",
            "sent-to-executive",
            "step-added",
            "text-changed",
            "vote",
            "waived",
            "withdrawn");

    private static final String INSERT_PERSON_SQL =
            "insert into account (id, address, name, language) values (?, ?, ?, ?)";
    private static final String INSERT_WATCH_SQL = """
            insert into watch (id, person_id, query, kinds, state, per_day, created_by, changed_at)
            values (?, ?, ?, string_to_array(?, ','), 'ACTIVE', 0.1, ?, now() - interval '1 minute')""";
    private static final String COUNT_UNANNOUNCED_SQL = "select count(*) from watch where announced_at is null";
    private static final String FIND_FACT_SQL = "select told from fact where id = ?";

    private final Connection connection;

    private Readership(Connection connection) {
        this.connection = connection;
    }

    static Readership open(Ports ports) {
        return new Readership(Backlog.connect(ports, ServiceDefinition.NOTIFICATION));
    }

    /** Adds people with an alert for each query; the service itself announces these to the others. */
    void insert(Map<Person, List<String>> queries) {
        var kinds = String.join(",", KINDS);
        Jdbc.on(connection)
                .runInTransaction(jdbc -> queries.forEach((person, asked) -> {
                    var id = idOf(person.address());
                    var language = person.language().toUpperCase(Locale.ROOT);
                    jdbc.update(INSERT_PERSON_SQL, id, person.address(), person.address(), language);
                    asked.forEach(query -> jdbc.update(INSERT_WATCH_SQL, UUID.randomUUID(), id, query, kinds, id));
                }));
    }

    /** Returns the number of watches that are not yet published to the analysis. */
    long countUnannounced() {
        return Jdbc.on(connection).one(COUNT_UNANNOUNCED_SQL, row -> row.getLong(1));
    }

    /** Returns these facts by their ids; those that the service does not know are absent. */
    Map<String, DeliveredFact> facts(Set<String> ids) {
        var facts = new HashMap<String, DeliveredFact>();
        for (var id : ids) {
            Jdbc.on(connection)
                    .first(FIND_FACT_SQL, row -> row.getString(1), UUID.fromString(id))
                    .ifPresent(event -> facts.put(id, DeliveredFact.of(event)));
        }
        return facts;
    }

    static UUID idOf(String address) {
        return UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }
}
