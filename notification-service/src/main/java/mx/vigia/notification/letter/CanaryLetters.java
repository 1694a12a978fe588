package mx.vigia.notification.letter;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.kafka.CloudEvent;
import mx.vigia.platform.text.XmlText;

/** The letter that ends the run of a canary. */
public final class CanaryLetters {
    private CanaryLetters() {}

    /** Writes the letter of the canary of this moment; a repeat has the same id. */
    public static Letter write(Instant begun, EmailAddress to) {
        var words = Messages.of(Language.ES, "messages/notification");
        var text = words.say("canary.letter.text", begun.toString());
        return new Letter(
                id(begun),
                to,
                Language.ES,
                words.say("canary.letter.subject"),
                text,
                "<p>" + XmlText.of(text) + "</p>",
                Map.of("X-Vigia-Canary", begun.toString()));
    }

    private static UUID id(Instant begun) {
        return CloudEvent.idFrom("canary letter", begun.toString());
    }
}
