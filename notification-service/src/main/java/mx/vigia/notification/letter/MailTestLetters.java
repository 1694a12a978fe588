package mx.vigia.notification.letter;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PlatformConfig;

/** The letter with which an administrator tries the mail server. */
@ApplicationScoped
public class MailTestLetters {
    private final Template html;
    private final PlatformConfig config;

    MailTestLetters(@Location("letter/mail-test.html") Template html, PlatformConfig config) {
        this.html = html;
        this.config = config;
    }

    /** Writes one; each is another letter. */
    public Letter write(EmailAddress to, String name, Language language) {
        var words = Messages.of(language, "messages/notification");
        var address = config.publicOrigin().resolve("/setup").toString();
        var greeting = words.say("sign-in.letter.greeting", PlainText.of(name));
        return new Letter(
                UUID.randomUUID(),
                to,
                language,
                words.say("setup.letter.subject"),
                String.join("\n\n", greeting, words.say("setup.letter.text"), address),
                html.data("words", words, "language", language.code(), "greeting", greeting, "address", address)
                        .render(),
                Map.of());
    }
}
