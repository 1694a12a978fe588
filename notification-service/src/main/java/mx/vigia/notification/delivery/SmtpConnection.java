package mx.vigia.notification.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * An SMTP connection that knows whether a letter is being transferred: before its data nothing can have arrived (RFC
 * 5321 §4.2.5).
 */
final class SmtpConnection extends SMTPTransport {
    private boolean underWay;

    SmtpConnection(Session session) {
        super(session, new URLName("smtp", null, -1, null, null, null));
    }

    /** Begins another letter. */
    void begin() {
        underWay = false;
    }

    /** Whether the current letter may have arrived. */
    boolean isUnderWay() {
        return underWay;
    }

    @Override
    protected OutputStream data() throws MessagingException {
        underWay = true;
        return super.data();
    }
}
