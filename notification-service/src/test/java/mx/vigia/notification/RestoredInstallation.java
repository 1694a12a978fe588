package mx.vigia.notification;

import static mx.vigia.notification.TestFacts.aFact;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.platform.kafka.CloudEvent;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.store.Jdbc;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Real parts whose database was put back by an hour while the broker was not: three readers had one letter sent, one
 * printed and one notice gathered, then a fact was told to them that the database does not know, and the service was
 * stopped. The application starts with restore mode.
 */
public class RestoredInstallation extends RealParts {
    static final List<String> READERS = List.of("ana", "bea", "clara");
    static final String WEEKLY_READER = "dora";
    static final String PROGRAM_OWNER = "eva";
    private static final String TOPIC = "bills.facts.v1";
    private static final List<String> BEFORE_THE_BACKUP = List.of("told", "printed", "gathered");

    private final Instant stopped = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final Instant backedUp = stopped.minus(Duration.ofHours(1));

    static UUID id(String what) {
        return UUID.nameUUIDFromBytes(("restored " + what).getBytes(StandardCharsets.UTF_8));
    }

    static String address(String person) {
        return person + ".restaurada@ami.example";
    }

    /** The fact of this name that matches the watches of these people; the same at each call. */
    static TestFacts fact(String name, List<String> people) {
        var fact = aFact().with("fact", id("fact " + name)).with("dossier", id("bill " + name));
        people.forEach(person -> fact.answering(id("watch " + person), "ciberseguridad"));
        return fact;
    }

    @Override
    public Map<String, String> start() {
        var config = new HashMap<>(super.start());
        var database = new PGSimpleDataSource();
        database.setUrl(config.get("quarkus.datasource.jdbc.url"));
        database.setUser(config.get("quarkus.datasource.username"));
        database.setPassword(config.get("quarkus.datasource.password"));
        MigratedDatabase.migrate(database);
        insertBackup(MigratedDatabase.rows(database));
        publishFacts();
        commitEndOffsets();
        config.put("vigia.restore.as-of", stopped.toString());
        config.put("vigia.catch-up.late", "365d"); // what is told later must not wait for the facts read again
        return config;
    }

    private void insertBackup(Jdbc jdbc) {
        jdbc.execute(localSeed());
        READERS.forEach(person -> insertReader(jdbc, person));
        insertReader(jdbc, WEEKLY_READER);
        insertReader(jdbc, PROGRAM_OWNER);
        jdbc.update(
                "insert into rhythm (account_id, frequency, weekday) values (?, 'WEEKLY', ?)",
                id(WEEKLY_READER),
                LocalDate.now().plusDays(3).getDayOfWeek().getValue());
        jdbc.update("""
                insert into endpoint (id, person_id, kind, name, address, secret, language, state, form, created_by, created_at, changed_at)
                values (?, ?, 'WEBHOOK', 'x', '', '', 'ES', 'ON', ?, ?, now(), now())""", id("endpoint"), id(PROGRAM_OWNER), id("form"), id(PROGRAM_OWNER));
        for (var name : BEFORE_THE_BACKUP) {
            insertFact(jdbc, name);
            READERS.forEach(person -> insertNotice(jdbc, name, person));
        }
        READERS.forEach(person -> insertLetter(jdbc, "told", person, "ACCEPTED"));
        READERS.forEach(person -> insertLetter(jdbc, "printed", person, "DUE"));
    }

    private static void insertReader(Jdbc jdbc, String person) {
        jdbc.update(
                "insert into account (id, address, name, language) values (?, ?, ?, 'ES')",
                id(person),
                address(person),
                person);
        jdbc.update("""
                insert into watch (id, person_id, query, kinds, state, announced_at)
                values (?, ?, 'ciberseguridad', '{new}', 'ACTIVE', now())""", id("watch " + person), id(person));
    }

    private void insertFact(Jdbc jdbc, String name) {
        jdbc.update(
                """
                insert into fact (id, dossier, kind, title, parts, parts_seen, told, taken_at, site)
                values (?, ?, 'new', ?, 1, '{1}', ?, ?, 'mx.diputados.gaceta')""",
                id("fact " + name),
                id("bill " + name),
                name,
                new String(fact(name, List.of()).json(), StandardCharsets.UTF_8),
                backedUp);
    }

    private void insertNotice(Jdbc jdbc, String fact, String person) {
        var notice = notice(fact, person);
        jdbc.update(
                "insert into notice (id, recipient, fact_id, filed_at, due_at) values (?, ?, ?, ?, ?)",
                notice,
                id(person),
                id("fact " + fact),
                backedUp,
                backedUp.plus(Duration.ofMinutes(10)));
        jdbc.update(
                "insert into notice_reason (notice_id, watch_id, found, asked) values (?, ?, '[]', 'ciberseguridad')",
                notice,
                id("watch " + person));
    }

    private void insertLetter(Jdbc jdbc, String fact, String person, String state) {
        var letter = id("letter " + fact + person);
        jdbc.update("""
                insert into letter (id, recipient, frequency, window_from, window_until, state, owed_at, next_attempt)
                values (?, ?, 'AT_ONCE', ?, ?, ?, ?, ?)""", letter, id(person), backedUp, backedUp, state, backedUp, backedUp);
        jdbc.update("update notice set letter_id = ? where id = ?", letter, notice(fact, person));
    }

    private static UUID notice(String fact, String person) {
        return CloudEvent.idFrom(
                "notice", id(person).toString(), id("fact " + fact).toString());
    }

    private void publishFacts() {
        BEFORE_THE_BACKUP.forEach(name -> fact(name, READERS).publishAt(backedUp.minusSeconds(60)));
        fact("lost", READERS).publishAt(backedUp.plusSeconds(60));
        fact("weekly", List.of(WEEKLY_READER)).publishAt(backedUp.plusSeconds(60));
        fact("program", List.of(PROGRAM_OWNER)).publishAt(stopped);
    }

    /** As the service that was stopped did: without restore mode nothing would be read again. */
    private static void commitEndOffsets() {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap(), "group.id", "notification"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(each -> new TopicPartition(TOPIC, each.partition()))
                    .toList();
            consumer.commitSync(consumer.endOffsets(partitions).entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, end -> new OffsetAndMetadata(end.getValue()))));
        }
    }

    private static String localSeed() {
        try (InputStream in = RestoredInstallation.class.getResourceAsStream("/seed/local.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
