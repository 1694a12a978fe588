package mx.vigia.notification.delivery.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.vigia.notification.WebhookSink;
import mx.vigia.notification.channel.endpoint.EndpointAddressPolicy;
import mx.vigia.notification.channel.endpoint.EndpointConfig;
import mx.vigia.platform.net.OutboundAddressPolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How responses are classified, and that addresses are checked again on every request (SSRF). */
class WebhookClientTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final EndpointConfig CONFIG = new SmallRyeConfigBuilder()
            .withMapping(EndpointConfig.class)
            .withConverter(Duration.class, 200, new DurationConverter())
            .withDefaultValues(Map.of("vigia.endpoints.key", "a-key-for-tests-only-of-more-than-32-characters"))
            .build()
            .getConfigMapping(EndpointConfig.class);

    private WebhookSink sink;

    @AfterAll
    static void closeVertx() {
        VERTX.close();
    }

    @BeforeEach
    void startSink() {
        sink = new WebhookSink();
    }

    @AfterEach
    void closeSink() throws IOException {
        sink.close();
    }

    @Test
    void hostThatResolvesToAPrivateAddressWhenCalledIsBlocked() throws Exception {
        var answers = new ArrayDeque<>(List.of("8.8.8.8", "127.0.0.1"));
        var addressPolicy = EndpointAddressPolicy.of(
                Set.of(443, sink.port()), false, host -> new InetAddress[] {InetAddress.getByName(answers.poll())});
        var address = "https://programa.example:" + sink.port() + "/inside";
        addressPolicy.destination(address); // as when it was saved

        var answered = client(addressPolicy).post(address, Map.of(), new byte[0]);

        assertThat(answered).isEqualTo(new WebhookResponse.Blocked("NOT_PUBLIC programa.example"));
        assertThat(sink.receivedAt("/inside")).isEmpty();
    }

    @Test
    void redirectToAnInternalAddressIsNotFollowed() {
        sink.always("/a", WebhookSink.status(307, "Location: " + sink.at("/inside")));

        var answered = client(local()).post(sink.at("/a"), Map.of(), new byte[0]);

        assertThat(answered).isEqualTo(new WebhookResponse.Refused(307, Duration.ZERO, "a redirect is not followed"));
        assertThat(sink.receivedAt("/inside")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "429, 120, 120",
        "503, 7, 7",
        "502, 315360000, 86400",
        "504, -5, 0",
        "503, mañana, 0",
        "500, 120, 0",
        "400, 120, 0"
    })
    void retryAfterIsUsedForRetryableStatusesUpToOneDay(int status, String request, long seconds) {
        sink.always("/a", WebhookSink.status(status, "Retry-After: " + request));

        var answered = (WebhookResponse.Refused) client(local()).post(sink.at("/a"), Map.of(), new byte[0]);

        assertThat(answered.status()).isEqualTo(status);
        assertThat(answered.wish()).isEqualTo(Duration.ofSeconds(seconds));
    }

    private static OutboundAddressPolicy local() {
        return EndpointAddressPolicy.of(Set.of(443), true, InetAddress::getAllByName);
    }

    private static WebhookClient client(OutboundAddressPolicy policy) {
        var connection = new WebhookConnection(VERTX, Duration.ofSeconds(5), new HttpClientOptions());
        return new WebhookClient(policy, connection, CONFIG, Clock.systemUTC());
    }
}
