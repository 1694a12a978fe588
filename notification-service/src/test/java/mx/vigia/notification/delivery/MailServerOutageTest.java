package mx.vigia.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.letter.Letter;
import mx.vigia.platform.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that is down, rejects authentication or lacks TLS: nothing is sent, and sending pauses. */
class MailServerOutageTest {
    private static final Letter LETTER = new Letter(
            UUID.randomUUID(),
            new EmailAddress("raul.santillan@ami.example"),
            Language.ES,
            "Asunto",
            "Texto",
            "<p>Texto</p>",
            Map.of());

    private static final Instant NOW = Instant.parse("2026-11-28T16:00:00Z");

    private final List<String> taken = new CopyOnWriteArrayList<>();

    @Test
    void refusedPasswordStopsAllLettersForMinutes() throws MessagingException {
        var tried = new AtomicInteger();
        var server = started(SMTPServer.port(0)
                .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory((name, password, context) -> {
                    tried.incrementAndGet();
                    throw new LoginFailedException();
                })));
        try (var emailCourier = TestCouriers.to(
                server.getPortAllocated(), Map.of("vigia.smtp.username", "vigia", "vigia.smtp.password", "wrong"))) {
            assertThat(emailCourier.deliver(LETTER))
                    .isInstanceOfSatisfying(DeliveryOutcome.ConnectionFailed.class, down -> {
                        assertThat(down.why()).contains("535");
                        assertThat(down.midway()).isFalse();
                        var circuitBreaker = new MailServerCircuitBreaker(new SimpleMeterRegistry());
                        circuitBreaker.recordFailure(NOW, down.after(), down.why());
                        assertThat(circuitBreaker.tryAcquire(
                                        NOW.plus(Duration.ofMinutes(5)).minusMillis(1)))
                                .isFalse();
                        assertThat(circuitBreaker.failuresInARow()).isOne();
                    });
            assertThat(tried).hasValue(1);
        } finally {
            server.stop();
        }
    }

    @ParameterizedTest
    @CsvSource({"false, STARTTLS is required", "true, ''"})
    void failedTlsSendsNothingInTheClear(boolean offered, String why) throws MessagingException {
        var server = started(SMTPServer.port(0).enableTLS(offered));
        try (var emailCourier = TestCouriers.to(server.getPortAllocated(), Map.of("vigia.smtp.tls", "starttls"))) {
            assertThat(emailCourier.deliver(LETTER))
                    .isInstanceOfSatisfying(DeliveryOutcome.ConnectionFailed.class, down -> {
                        assertThat(down.why()).contains(why);
                        assertThat(down.midway()).isFalse();
                    });
            assertThat(taken).isEmpty();
        } finally {
            server.stop();
        }
    }

    @Test
    void serverStartedLaterIsUsed() throws IOException, MessagingException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        try (var emailCourier = TestCouriers.to(port, Map.of())) {
            assertThat(emailCourier.deliver(LETTER))
                    .isInstanceOfSatisfying(
                            DeliveryOutcome.ConnectionFailed.class,
                            down -> assertThat(down.midway()).isFalse());
            var server = started(SMTPServer.port(port));
            try {
                assertThat(emailCourier.deliver(LETTER)).isInstanceOf(DeliveryOutcome.Accepted.class);
                assertThat(taken).containsExactly("raul.santillan@ami.example");
            } finally {
                server.stop();
            }
        }
    }

    /** A server that accepts every letter of a client it admits. */
    private SMTPServer started(SMTPServer.Builder builder) {
        var server = builder.bindAddress(InetAddress.getLoopbackAddress())
                .simpleMessageListener(new SimpleMessageListener() {
                    @Override
                    public boolean accept(String from, String recipient) {
                        return true;
                    }

                    @Override
                    public void deliver(String from, String recipient, InputStream data) throws IOException {
                        data.readAllBytes();
                        taken.add(recipient);
                    }
                })
                .build();
        server.start();
        return server;
    }
}
