package mx.vigia.notification.delivery;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import mx.vigia.notification.letter.Letter;
import mx.vigia.notification.letter.LetterConfig;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** A letter as the wire wants it: text first, then HTML; the Message-ID made of the letter's own id. */
final class OutgoingMail extends SMTPMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    OutgoingMail(Session session, Letter letter, LetterConfig sender, String returnPath, Instant now)
            throws MessagingException {
        super(session);
        setEnvelopeFrom(returnPath);
        messageId = "<" + letter.id() + sender.from().substring(sender.from().indexOf('@')) + ">";
        setFrom(from(sender));
        setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to().value(), true));
        setSubject(letter.subject(), UTF_8);
        setSentDate(Date.from(now));
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("Content-Language", letter.language().code());
        for (var header : letter.headers().entrySet()) {
            setHeader(header.getKey(), MimeUtility.fold(header.getKey().length() + ": ".length(), header.getValue()));
        }
        var body = new MimeMultipart("alternative");
        body.addBodyPart(part(letter.text(), "plain"));
        body.addBodyPart(part(letter.html(), "html"));
        setContent(body);
        saveChanges();
    }

    private static InternetAddress from(LetterConfig sender) throws MessagingException {
        try {
            return new InternetAddress(sender.from(), sender.name(), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("Every Java platform has UTF-8", e);
        }
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(content, UTF_8, subtype);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
