package mx.vigia.notification;

import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** A program on loopback that Lucía's committee tells things, and how an endpoint is made for it. */
abstract class WithAProgram {

    static final String CIBER = "0199ee00-2222-7000-8000-000000000001";
    static final String LUCIA = "lucia.barrera@ami.example";
    static HookSink sink;

    @Inject
    DataSource database;

    final String path = "/" + UUID.randomUUID();

    @BeforeAll
    static void aProgramListens() {
        sink = new HookSink();
    }

    @AfterAll
    static void itGoesHome() throws IOException {
        sink.close();
    }

    @AfterEach
    void nobodyIsToldAnyMore() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update endpoint set state = 'DELETED'");
            statement.executeUpdate("update message set state = 'WITHDRAWN' where state = 'DUE'");
            statement.executeUpdate("delete from sign_in where account_id <> '0199ef00-1111-7000-8000-000000000001'");
        }
    }

    Hooks hook() {
        return hook("");
    }

    Hooks hook(String under) {
        return hook(under, Map.of());
    }

    Hooks hook(String under, Map<String, ?> more) {
        return Hooks.made(lucia(), CIBER, sink.at(path + under), more, database);
    }

    private Person lucia;

    Person lucia() {
        if (lucia == null) {
            lucia = Person.signedInAs(LUCIA);
        }
        return lucia;
    }
}
