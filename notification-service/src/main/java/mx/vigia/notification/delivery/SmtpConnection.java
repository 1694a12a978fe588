package mx.vigia.notification.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** A connection with a mail server that knows whether a letter is on its way: before its data nothing can have arrived (RFC 5321 §4.2.5). */
final class SmtpConnection extends SMTPTransport {
    private boolean underWay;

    SmtpConnection(Session session) {
        super(session, new URLName("smtp", null, -1, null, null, null));
    }

    /** Another letter begins. */
    void begin() {
        underWay = false;
    }

    /** Whether the letter that was begun may have arrived. */
    boolean isUnderWay() {
        return underWay;
    }

    @Override
    protected OutputStream data() throws MessagingException {
        underWay = true;
        return super.data();
    }
}
