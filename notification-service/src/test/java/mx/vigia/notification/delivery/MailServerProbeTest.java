package mx.vigia.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import mx.vigia.notification.letter.LetterConfig;
import mx.vigia.platform.realparts.RealKafka;
import org.junit.jupiter.api.Test;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/** Whether the mail server lets us in, at the start and afterwards. */
class MailServerProbeTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final AtomicInteger minutes = new AtomicInteger();
    private final AtomicInteger signIns = new AtomicInteger();

    @Test
    void wrongPortIsNamedAndForgottenOnceTheServerIsThere() throws MessagingException {
        var port = RealKafka.freePort();
        var probe = probe(port, Map.of());

        probe.probe();
        assertThat(probe.trouble()).hasValueSatisfying(why -> assertThat(why).contains("127.0.0.1:" + port));
        assertThat(reachable()).isZero();

        var server = SMTPServer.port(port).build();
        server.start();
        try {
            minutes.incrementAndGet();
            probe.probe();
        } finally {
            server.stop();
        }
        assertThat(probe.trouble()).isEmpty();
        assertThat(reachable()).isEqualTo(1);
    }

    @Test
    void refusedPasswordIsNamedAndNotTriedEveryMinute() throws MessagingException {
        var server = SMTPServer.port(0)
                .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory((name, password, context) -> {
                    signIns.incrementAndGet();
                    throw new LoginFailedException();
                }))
                .build();
        server.start();
        try {
            var probe = probe(
                    server.getPortAllocated(), Map.of("vigia.smtp.username", "vigia", "vigia.smtp.password", "wrong"));
            probe.probe();
            var first = signIns.get();
            minutes.incrementAndGet();
            probe.probe();

            assertThat(probe.trouble())
                    .hasValueSatisfying(why -> assertThat(why).contains("535"));
            assertThat(signIns).hasValue(first);
        } finally {
            server.stop();
        }
    }

    private double reachable() {
        return meters.get("vigia.smtp.reachable").gauge().value();
    }

    private MailServerProbe probe(int port, Map<String, String> settings) {
        var all = new HashMap<>(settings);
        all.put("vigia.smtp.host", "127.0.0.1");
        all.put("vigia.smtp.port", String.valueOf(port));
        all.put("vigia.mail.from", "alertas@vigia.example");
        var config = TestCouriers.config(all);
        return new MailServerProbe(
                config.getConfigMapping(SmtpConfig.class),
                config.getConfigMapping(LetterConfig.class),
                clock(),
                meters);
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return Instant.parse("2026-11-28T16:00:00Z").plusSeconds(60L * minutes.get());
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        };
    }
}
