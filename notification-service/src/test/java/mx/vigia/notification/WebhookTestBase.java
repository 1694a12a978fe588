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
abstract class WebhookTestBase {

    static final String CIBER = "0199ee00-2222-7000-8000-000000000001";
    static final String LUCIA = "lucia.barrera@ami.example";
    static WebhookSink sink;

    @Inject
    DataSource database;

    final String path = "/" + UUID.randomUUID();

    @BeforeAll
    static void aProgramListens() {
        sink = new WebhookSink();
    }

    @AfterAll
    static void itGoesHome() throws IOException {
        sink.close();
    }

    @AfterEach
    void endpointsAreDeleted() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update endpoint set state = 'DELETED'");
            statement.executeUpdate("update message set state = 'WITHDRAWN' where state = 'DUE'");
            statement.executeUpdate("delete from sign_in where account_id <> '0199ef00-1111-7000-8000-000000000001'");
        }
    }

    TestEndpoints hook() {
        return hook("");
    }

    TestEndpoints hook(String under) {
        return hook(under, Map.of());
    }

    TestEndpoints hook(String under, Map<String, ?> more) {
        return TestEndpoints.made(lucia(), CIBER, sink.at(path + under), more, database);
    }

    private BrowserUser lucia;

    BrowserUser lucia() {
        if (lucia == null) {
            lucia = BrowserUser.signedInAs(LUCIA);
        }
        return lucia;
    }
}
