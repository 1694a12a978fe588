package mx.vigia.notification.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/**
 * What a mail server means by an answer other than yes (RFC 5321 §4.2.3; the enhanced code, where there is one, RFC 3463 §3). Final is only what is said of
 * this mailbox or of this letter: whoever is refused for what they are to the server is told nothing of either.
 */
enum SmtpRefusal {
    /** Not now: the same letter again, later. */
    LATER,
    /** This mailbox takes nothing, ever. */
    MAILBOX,
    /** This letter is not taken, by whomever it is brought. */
    LETTER,
    /** We are not served: no leave to relay, a policy against us, a server in trouble. */
    US;

    private static final Pattern ENHANCED_STATUS_PATTERN =
            Pattern.compile("(?s)\\s*[0-9]{3}[ -]5\\.([0-9]{1,3})\\.([0-9]{1,3})\\b.*");

    /**
     * What a server meant that refused a letter; nothing where it hung up without a word. A refused sender is our own trouble, and so is what does not say to what it answers.
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
     * Reads an answer.
     *
     * @param code three digits, as RFC 5321 numbers them
     * @param text the whole answer, code first
     * @param toRecipient it answers the naming of the recipient, not the letter itself
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

    /** RFC 5321 §4.2.3; 552 to a recipient is a full mailbox and to be taken as 452 (§4.5.3.1.10). */
    private static SmtpRefusal ofReplyCode(int code, boolean toRecipient) {
        return switch (code) {
            case 550, 551, 553 -> toRecipient ? MAILBOX : US;
            case 552 -> toRecipient ? LATER : LETTER;
            default -> US;
        };
    }
}
