package mx.vigia.notification.letter;

import java.util.Map;
import java.util.UUID;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.platform.i18n.Language;

/**
 * A letter ready to be sent: everything in it is plain text or escaped already.
 *
 * @param id what its Message-ID is made of, so that a resend is the same letter
 * @param headers further headers, none with a line break
 */
public record Letter(
        UUID id,
        EmailAddress to,
        Language language,
        String subject,
        String text,
        String html,
        Map<String, String> headers) {
    public Letter {
        headers = Map.copyOf(headers);
        refuseLineBreaks(subject);
        headers.values().forEach(Letter::refuseLineBreaks);
    }

    private static void refuseLineBreaks(String header) {
        if (header.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Expected a header of one line");
        }
    }
}
