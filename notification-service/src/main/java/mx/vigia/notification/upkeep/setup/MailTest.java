package mx.vigia.notification.upkeep.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.notification.account.AccountRepository;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.delivery.TransactionalMailer;
import mx.vigia.notification.delivery.TransactionalMailer.MailResult;
import mx.vigia.notification.letter.MailTestLetters;
import mx.vigia.notification.member.AuditRepository;

/** Sends a test letter to the person who asks for it, and keeps the mail server's answer in the audit log. */
@ApplicationScoped
public class MailTest {
    static final String ACCEPTED_DEED = "mail-tested";
    private static final String REFUSED_DEED = "mail-test-refused";
    private static final int MAX_ANSWER_LENGTH = 500;

    private final AccountRepository accounts;
    private final TransactionalMailer mailer;
    private final MailTestLetters letters;
    private final AuditRepository audit;
    private final Clock clock;

    MailTest(
            AccountRepository accounts,
            TransactionalMailer mailer,
            MailTestLetters letters,
            AuditRepository audit,
            Clock clock) {
        this.accounts = accounts;
        this.mailer = mailer;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What came of a test.
     *
     * @param accepted whether the mail server took the letter
     * @param answer its words, or why none were heard; at most 500 characters
     */
    public record MailTestResult(EmailAddress to, boolean accepted, String answer) {}

    /**
     * Sends the letter now, to a suppressed address too, and waits for the answer of the server; outside of
     * transactions.
     */
    public MailTestResult send(UUID person) throws MessagingException {
        var account = accounts.findById(person);
        var letter = letters.write(account.address(), account.name(), account.language());
        var result = switch (mailer.sendIgnoringSuppression(letter)) {
            case MailResult.Accepted(var receipt) -> result(account.address(), true, receipt);
            case MailResult.RetryLater(var why) -> result(account.address(), false, why);
            case MailResult.Failed(var why) -> result(account.address(), false, why);
        };
        audit.save(
                Optional.of(person),
                result.accepted() ? ACCEPTED_DEED : REFUSED_DEED,
                account.name(),
                "",
                result.answer(),
                clock.instant());
        return result;
    }

    private static MailTestResult result(EmailAddress to, boolean accepted, String answer) {
        return new MailTestResult(to, accepted, answer.substring(0, Math.min(answer.length(), MAX_ANSWER_LENGTH)));
    }
}
