package mx.vigia.notification;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** Starts a loopback webhook receiver and creates endpoints of Lucía's committee for it. */
abstract class WebhookTestBase {

    static final String CIBER = "0199ee00-2222-7000-8000-000000000001";
    static final String LUCIA = "lucia.barrera@ami.example";
    static WebhookSink sink;

    @Inject
    Jdbc jdbc;

    final String path = "/" + UUID.randomUUID();

    @BeforeAll
    static void startSink() {
        sink = new WebhookSink();
    }

    @AfterAll
    static void closeSink() throws IOException {
        sink.close();
    }

    @AfterEach
    void endpointsAreDeleted() {
        jdbc.update("update endpoint set state = 'DELETED'");
        jdbc.update("update message set state = 'WITHDRAWN' where state = 'DUE'");
        jdbc.update("delete from sign_in where account_id <> '0199ef00-1111-7000-8000-000000000001'");
    }

    TestEndpoints hook() {
        return hook("");
    }

    TestEndpoints hook(String under) {
        return hook(under, Map.of());
    }

    TestEndpoints hook(String under, Map<String, ?> more) {
        return TestEndpoints.made(lucia(), CIBER, sink.at(path + under), more, jdbc);
    }

    private BrowserUser lucia;

    BrowserUser lucia() {
        if (lucia == null) {
            lucia = BrowserUser.signedInAs(LUCIA);
        }
        return lucia;
    }
}
