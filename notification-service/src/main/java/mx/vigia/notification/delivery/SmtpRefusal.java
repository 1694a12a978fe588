package mx.vigia.notification.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/**
 * The meaning of a mail server's refusal (RFC 5321 §4.2.3; the enhanced code, where there is one, RFC 3463 §3). Only a
 * statement about this mailbox or this letter is final: a refusal because of the sending server means neither.
 */
enum SmtpRefusal {
    /** Not now: the same letter may be tried again later. */
    LATER,
    /** This mailbox accepts nothing, ever. */
    MAILBOX,
    /** This letter is not accepted, whoever sends it. */
    LETTER,
    /** We are refused: relaying denied, a policy against us, a server in trouble. */
    US;

    private static final Pattern ENHANCED_STATUS_PATTERN =
            Pattern.compile("(?s)\\s*[0-9]{3}[ -]5\\.([0-9]{1,3})\\.([0-9]{1,3})\\b.*");

    /**
     * Returns the meaning of a refusal; empty where the server hung up without a response. A refused sender is our own
     * trouble, and so is a response whose command is unclear.
     */
    static Optional<SmtpRefusal> in(MessagingException refused) {
        for (Exception cause = refused; cause instanceof MessagingException link; cause = link.getNextException()) {
            if (cause instanceof SMTPAddressFailedException recipient) {
                return replyCode(recipient.getReturnCode())
                        .map(code -> of(code, String.valueOf(recipient.getMessage()), true));
            }
            if (cause instanceof SMTPSendFailedException letter) {
                return replyCode(letter.getReturnCode())
                        .map(code -> letter.getCommand().startsWith("MAIL")
                                ? US
                                : of(code, String.valueOf(letter.getMessage()), false));
            }
        }
        return refused instanceof SendFailedException ? Optional.of(US) : Optional.empty();
    }

    private static Optional<Integer> replyCode(int code) {
        return code < 0 ? Optional.empty() : Optional.of(code);
    }

    /**
     * Interprets a response.
     *
     * @param code three digits, as RFC 5321 numbers them
     * @param text the whole response, code first
     * @param toRecipient whether it is the response to the recipient, not to the letter itself
     */
    static SmtpRefusal of(int code, String text, boolean toRecipient) {
        if (code < 500) {
            return LATER;
        }
        var enhanced = ENHANCED_STATUS_PATTERN.matcher(text);
        return enhanced.matches()
                ? ofEnhancedStatus(Integer.parseInt(enhanced.group(1)), Integer.parseInt(enhanced.group(2)))
                : ofReplyCode(code, toRecipient);
    }

    private static SmtpRefusal ofEnhancedStatus(int subject, int detail) {
        return switch (subject) {
            case 1 -> detail == 7 || detail == 8 ? US : MAILBOX; // .7 and .8 are about the sender's address
            case 2 -> ofMailboxStatus(detail);
            case 3 -> detail == 4 ? LETTER : US; // .4: too big for this system
            case 6 -> LETTER;
            default -> US;
        };
    }

    private static SmtpRefusal ofMailboxStatus(int detail) {
        return switch (detail) {
            case 2 -> LATER; // full; it may be emptied
            case 3 -> LETTER; // too long for this mailbox
            default -> MAILBOX;
        };
    }

    /** RFC 5321 §4.2.3; 552 to a recipient is a full mailbox and to be treated as 452 (§4.5.3.1.10). */
    private static SmtpRefusal ofReplyCode(int code, boolean toRecipient) {
        return switch (code) {
            case 550, 551, 553 -> toRecipient ? MAILBOX : US;
            case 552 -> toRecipient ? LATER : LETTER;
            default -> US;
        };
    }
}
