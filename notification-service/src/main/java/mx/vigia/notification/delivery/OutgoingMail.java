package mx.vigia.notification.delivery;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import mx.vigia.notification.letter.Letter;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/**
 * A letter as a MIME message: text first, then HTML; the Message-ID is made of the letter's id. It is written once,
 * here, and not changed any more.
 */
final class OutgoingMail extends SMTPMessage {
    private static final DateTimeFormatter DATE_FORMAT = DateTimeFormatter.ofPattern(
                    "EEE, d MMM yyyy HH:mm:ss Z", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final String subject;
    private final Address[] recipients;

    OutgoingMail(Session session, Letter letter, InternetAddress from, String returnPath, Instant now)
            throws MessagingException {
        super(session);
        subject = letter.subject();
        setEnvelopeFrom(returnPath);
        setHeader("Date", DATE_FORMAT.format(now));
        setFrom(from);
        recipients = new Address[] {new InternetAddress(letter.to().value(), true)};
        setRecipients(Message.RecipientType.TO, recipients);
        setHeader(
                "Message-ID",
                "<" + letter.id()
                        + from.getAddress().substring(from.getAddress().indexOf('@')) + ">");
        setSubject(subject, StandardCharsets.UTF_8.name());
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("Content-Language", letter.language().code());
        for (var header : letter.headers().entrySet()) {
            setHeader(header.getKey(), MimeUtility.fold(header.getKey().length() + ": ".length(), header.getValue()));
        }
        setBody(letter);
    }

    /**
     * The boundary contains what quoted-printable never produces: an equals sign before another character than a digit
     * or the end of the line.
     */
    private void setBody(Letter letter) throws MessagingException {
        var boundary = "=_" + letter.id();
        setHeader("MIME-Version", "1.0");
        setHeader("Content-Type", "multipart/alternative; boundary=\"" + boundary + "\"");
        var body = new ByteArrayOutputStream();
        writePart(boundary, "plain", letter.text(), body);
        writePart(boundary, "html", letter.html(), body);
        body.writeBytes(ascii("--" + boundary + "--\r\n"));
        content = body.toByteArray();
        modified = false;
        saved = true;
    }

    private static void writePart(String boundary, String subtype, String text, ByteArrayOutputStream body) {
        body.writeBytes(ascii("--" + boundary + "\r\nContent-Type: text/" + subtype
                + "; charset=UTF-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"));
        body.writeBytes(QuotedPrintable.of(text));
        body.writeBytes(ascii("\r\n"));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Returns the subject as it was written: the transport asks for it, and does not need it decoded again. */
    @Override
    public String getSubject() {
        return subject;
    }

    @Override
    public Address[] getAllRecipients() {
        return recipients.clone();
    }
}
