package mx.vigia.local.tray;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** Parses the bytes of a letter for display and for tests. */
final class LetterReading {

    private static final Session NO_SESSION = Session.getInstance(new Properties());
    static final String ENVELOPE_HEADER = "Delivered-To";

    private LetterReading() {}

    static CaughtMail of(String id, Instant receivedAt, byte[] letter) throws IOException {
        try {
            var message = new MimeMessage(NO_SESSION, new ByteArrayInputStream(letter));
            var headers = headers(message);
            return new CaughtMail(
                    id,
                    headers.getOrDefault("Message-ID", ""),
                    headers.getOrDefault(ENVELOPE_HEADER, ""),
                    headers.getOrDefault("Subject", ""),
                    receivedAt,
                    findPart(message, "text/plain"),
                    findPart(message, "text/html"),
                    headers);
        } catch (MessagingException unreadable) {
            throw new IOException("Letter " + id + " is no MIME message: " + unreadable.getMessage(), unreadable);
        }
    }

    private static Map<String, String> headers(MimeMessage message) throws MessagingException {
        var headers = new LinkedHashMap<String, String>();
        for (Header header : Collections.list(message.getAllHeaders())) {
            var joint = header.getName().equals(ENVELOPE_HEADER) ? ", " : "\n";
            headers.merge(header.getName(), decode(header.getValue()), (one, two) -> one + joint + two);
        }
        return headers;
    }

    private static String decode(String value) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(value));
        } catch (UnsupportedEncodingException unknown) {
            return value;
        }
    }

    private static String findPart(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return part.getContent().toString();
        }
        if (!part.isMimeType("multipart/*")) {
            return "";
        }
        var parts = (Multipart) part.getContent();
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart inner = parts.getBodyPart(i);
            var found = findPart(inner, type);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }
}
