package mx.vigia.notification.delivery.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import mx.vigia.notification.BrowserUser;
import mx.vigia.notification.FullServiceTest;
import mx.vigia.notification.TestEndpoints;
import mx.vigia.notification.WebhookSink;
import mx.vigia.notification.channel.endpoint.EndpointConfig;
import mx.vigia.notification.channel.endpoint.EndpointEditor;
import mx.vigia.notification.channel.endpoint.OwnerEventReader;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.web.PlatformConfig;
import org.junit.jupiter.api.Test;

/** Two replicas deliver to one endpoint: each message once, never two at a time. */
@FullServiceTest
class ConcurrentReplicasTest {
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
    WebhookOutcomeWriter settlement;

    @Inject
    EndpointConfig config;

    @Inject
    PlatformConfig house;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Inject
    Jdbc jdbc;

    @Test
    void replicasSendEachMessageOnceAndOneAtATime() throws IOException, InterruptedException {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var other = new EndpointDispatcher(
                book, endpoints, tellings, webhooks, chats, settlement, config, house, json, clock);
        try (var sink = new WebhookSink()) {
            sink.always("/two", (out, socket) -> {
                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                Thread.sleep(20);
                inside.decrementAndGet();
                WebhookSink.status(200).answer(out, socket);
            });
            var person = BrowserUser.signedInAs("raul.santillan@ami.example");
            var hook = TestEndpoints.made(person, "me", sink.at("/two"), jdbc);
            other.open(null);
            for (var each = 0; each < MESSAGES; each++) {
                person.request()
                        .post("/me/endpoints/" + hook.id() + "/ping")
                        .then()
                        .statusCode(303);
            }
            hook.awaitState("ACCEPTED", MESSAGES);

            assertThat(sink.receivedAt("/two"))
                    .hasSize(MESSAGES)
                    .extracting(WebhookSink.ReceivedRequest::id)
                    .doesNotHaveDuplicates();
            assertThat(most).hasValue(1);
        } finally {
            other.close(null);
        }
    }
}
