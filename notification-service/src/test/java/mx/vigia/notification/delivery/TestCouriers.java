package mx.vigia.notification.delivery;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import mx.vigia.notification.letter.LetterConfig;

/** Couriers for a test server, with the default settings except those given. */
final class TestCouriers {
    private TestCouriers() {}

    static EmailCourier to(int port, Map<String, String> settings) throws MessagingException {
        var all = new HashMap<>(settings);
        all.put("vigia.smtp.host", "127.0.0.1");
        all.put("vigia.smtp.port", String.valueOf(port));
        all.put("vigia.mail.from", "alertas@vigia.example");
        var config = config(all);
        return new EmailCourier(
                config.getConfigMapping(SmtpConfig.class),
                config.getConfigMapping(LetterConfig.class),
                Clock.systemUTC());
    }

    static SmallRyeConfig config(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(SmtpConfig.class)
                .withMapping(LetterConfig.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .withDefaultValues(values)
                .build();
    }
}
