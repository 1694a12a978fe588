package mx.vigia.notification.delivery.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import mx.vigia.notification.HookSink;
import mx.vigia.notification.Hooks;
import mx.vigia.notification.Person;
import mx.vigia.notification.TellingTest;
import mx.vigia.notification.channel.endpoint.EndpointConfig;
import mx.vigia.notification.channel.endpoint.EndpointEditor;
import mx.vigia.notification.channel.endpoint.OwnerEventReader;
import mx.vigia.platform.web.PlatformConfig;
import org.junit.jupiter.api.Test;

/** Two replicas bring what one endpoint is owed: each message once, and never two of them at a time. */
@TellingTest
class TwoReplicasTest {
    private static final int MESSAGES = 30;

    @Inject
    EndpointQueueRepository book;

    @Inject
    EndpointEditor endpoints;

    @Inject
    OwnerEventReader tellings;

    @Inject
    WebhookCourier webhooks;

    @Inject
    ChatCourier chats;

    @Inject
    LaneSettlement settlement;

    @Inject
    EndpointConfig config;

    @Inject
    PlatformConfig house;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Inject
    DataSource database;

    @Test
    void theyShareTheWorkAndNeverDoItTwice() throws IOException, InterruptedException {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var other = new EndpointDispatcher(
                book, endpoints, tellings, webhooks, chats, settlement, config, house, json, clock);
        try (var sink = new HookSink()) {
            sink.always("/two", (out, socket) -> {
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                Thread.sleep(20);
                inside.decrementAndGet();
                HookSink.status(200).answer(out, socket);
            });
            var person = Person.signedInAs("raul.santillan@ami.example");
            var hook = Hooks.made(person, "me", sink.at("/two"), database);
            other.open(null);
            for (var each = 0; each < MESSAGES; each++) {
                person.asks()
                        .post("/me/endpoints/" + hook.id() + "/ping")
                        .then()
                        .statusCode(303);
            }
            hook.awaitState("ACCEPTED", MESSAGES);

            assertThat(sink.receivedAt("/two"))
                    .hasSize(MESSAGES)
                    .extracting(HookSink.Received::id)
                    .doesNotHaveDuplicates();
            assertThat(most).hasValue(1);
        } finally {
            other.close(null);
        }
    }
}
