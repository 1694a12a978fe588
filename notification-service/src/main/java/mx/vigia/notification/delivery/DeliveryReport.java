package mx.vigia.notification.delivery;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A server's report on a letter that it had accepted (RFC 3464): the first recipient of the report that it gave up, or
 * could not reach yet.
 *
 * @param failed it was given up, whatever the code: one of 4 means that it might have been accepted another time (RFC
 *     3464 §2.3.3)
 * @param status the enhanced code (RFC 3463)
 * @param said the response of the server that refused it
 */
record DeliveryReport(boolean failed, String status, String said) {
    private static final Pattern STATUS_PATTERN = Pattern.compile("[245]\\.\\d{1,3}\\.\\d{1,3}");
    private static final int MAX_BLOCKS = 20;

    /** Reads a message; empty where it is no report, or a report of success. */
    static Optional<DeliveryReport> in(MimeMessage message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        for (int part = 0; part < parts.getCount(); part++) {
            if (parts.getBodyPart(part).isMimeType("message/delivery-status")) {
                return fieldBlocks(parts.getBodyPart(part)).stream()
                        .map(DeliveryReport::of)
                        .flatMap(Optional::stream)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the mailbox is reported gone, by a code that would have meant that while the letter was handed over; a
     * full one is not.
     */
    boolean isNoMailbox() {
        return failed && status.startsWith("5") && SmtpRefusal.of(550, "550 " + status, true) == SmtpRefusal.MAILBOX;
    }

    /**
     * Whether it was given up although the mailbox may exist: it is full, or a temporary refusal (RFC 3463 §2, classes
     * 4 and 5).
     */
    boolean isTemporary() {
        return failed && (status.startsWith("4") || SmtpRefusal.of(550, "550 " + status, true) == SmtpRefusal.LATER);
    }

    /** Returns the remark stored in the ledger. */
    String remark() {
        return said.isEmpty() ? status : status + " · " + said;
    }

    /**
     * Returns fields in blocks, formatted like headers: the first block is about the message, each other about a
     * recipient.
     */
    private static List<InternetHeaders> fieldBlocks(BodyPart part) throws MessagingException, IOException {
        var blocks = new ArrayList<InternetHeaders>();
        try (InputStream status = part.getInputStream()) {
            while (blocks.size() < MAX_BLOCKS && status.available() > 0) {
                blocks.add(new InternetHeaders(status));
            }
        }
        return blocks;
    }

    private static Optional<DeliveryReport> of(InternetHeaders fields) {
        var action = field(fields, "Action").toLowerCase(Locale.ROOT);
        var status = STATUS_PATTERN.matcher(field(fields, "Status"));
        if (!action.equals("failed") && !action.equals("delayed") || !status.lookingAt()) {
            return Optional.empty();
        }
        var statement = field(fields, "Diagnostic-Code").replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ");
        return Optional.of(new DeliveryReport(action.equals("failed"), status.group(), statement.strip()));
    }

    private static String field(InternetHeaders fields, String name) {
        var value = fields.getHeader(name, null);
        return value == null ? "" : value.strip();
    }
}
