package mx.vigia.notification.delivery;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.letter.Letter;
import mx.vigia.platform.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmailCourierTest {
    private static final Letter LETTER = new Letter(
            UUID.randomUUID(),
            new EmailAddress("raul.santillan@ami.example"),
            Language.ES,
            "Asunto",
            "Texto",
            "<p>Texto</p>",
            Map.of());

    @ParameterizedTest
    @CsvSource({"'', false", "EHLO, false", "RCPT, false", "DATA, true"})
    @Timeout(value = 60, unit = SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void slowDrippingServerIsDisconnectedAfterTheExchangeTimeout(String dribblesAfter, boolean midway)
            throws IOException, MessagingException, InterruptedException {
        try (var server = new DribblingServer(dribblesAfter);
                var emailCourier = TestCouriers.to(server.port(), Map.of("vigia.smtp.exchange", "1s"))) {
            assertThat(emailCourier.deliver(LETTER))
                    .isEqualTo(new DeliveryOutcome.ConnectionFailed(
                            Duration.ofSeconds(2), "We hung up: it took longer than PT1S", midway));
            assertThat(server.isHungUpOn()).isTrue();
        }
    }

    @Test
    void nextLetterUsesANewConnectionAfterAHangUp() throws IOException, MessagingException {
        try (var server = new HangingUpServer(".", true);
                var emailCourier = TestCouriers.to(server.port(), Map.of())) {
            assertThat(emailCourier.deliver(LETTER)).isEqualTo(new DeliveryOutcome.Accepted("250 fine"));
            assertThat(emailCourier.deliver(LETTER)).isEqualTo(new DeliveryOutcome.Accepted("250 fine"));
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"MAIL, false", "RCPT, false", "DATA, true", "., true"})
    void hangUpIsMidwayOnlyOnceDataHasBegun(String instead, boolean midway) throws IOException, MessagingException {
        try (var server = new HangingUpServer(instead, false);
                var emailCourier = TestCouriers.to(server.port(), Map.of())) {
            assertThat(emailCourier.deliver(LETTER))
                    .isInstanceOfSatisfying(
                            DeliveryOutcome.ConnectionFailed.class,
                            down -> assertThat(down.midway()).isEqualTo(midway));
        }
    }
}
