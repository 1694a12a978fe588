package mx.vigia.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpRefusalTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LATER   | 421 | 421 4.3.2 Service shutting down",
                "LATER   | 450 | 450 4.2.0 Greylisted, try again",
                "LATER   | 452 | 452 4.2.2 Mailbox full",
                "MAILBOX | 550 | 550 5.1.1 The email account that you tried to reach does not exist",
                "MAILBOX | 550 | 550-5.1.1 does not exist",
                "MAILBOX | 550 | 550 No such user here",
                "MAILBOX | 551 | 551 User not local",
                "MAILBOX | 550 | 550 5.2.1 Mailbox disabled",
                "MAILBOX | 556 | 556 5.1.10 Null MX",
                "LATER   | 552 | 552 5.2.2 Over quota",
                "LATER   | 552 | 552 Requested action aborted: exceeded storage allocation",
                "LETTER  | 552 | 552 5.3.4 Message too big",
                "US      | 550 | 550 5.7.1 Relaying denied",
                "US      | 554 | 554 5.7.1 <a@b.example>: Relay access denied",
                "US      | 550 | 550 5.1.8 Sender address rejected: Domain not found",
                "US      | 553 | 553 5.1.7 Sender address syntax",
                "US      | 530 | 530 5.7.0 Must issue a STARTTLS command first",
                "US      | 554 | 554 Service unavailable",
                "US      | 503 | 503 5.5.1 Bad sequence of commands"
            })
    void smtpRefusalsOfRecipients(SmtpRefusal smtpRefusal, int code, String text) {
        assertThat(SmtpRefusal.of(code, text, true)).isEqualTo(smtpRefusal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LATER   | 451 | 451 Local error in processing",
                "LETTER  | 552 | 552 Message size exceeds fixed limit",
                "LETTER  | 554 | 554 5.6.0 Message contains invalid header",
                "MAILBOX | 550 | 550 5.1.1 User unknown",
                "US      | 550 | 550 Rejected as spam",
                "US      | 554 | 554 Transaction failed"
            })
    void smtpRefusalsOfLetters(SmtpRefusal smtpRefusal, int code, String text) {
        assertThat(SmtpRefusal.of(code, text, false)).isEqualTo(smtpRefusal);
    }
}
