package mx.vigia.notification.letter;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import mx.vigia.notification.account.SignInMailer;
import mx.vigia.platform.i18n.Messages;

/** The letters with a sign-in link and the code beside it. */
@ApplicationScoped
public class SignInLetters {
    private final Template html;
    private final Template text;

    SignInLetters(@Location("letter/sign-in.html") Template html, @Location("letter/sign-in.txt") Template text) {
        this.html = html;
        this.text = text;
    }

    /** Writes the letter with this link. */
    public Letter write(SignInMailer.Link link) {
        var words = Messages.of(link.language(), "messages/notification");
        Map<String, Object> data = Map.of(
                "words",
                words,
                "language",
                link.language().code(),
                "address",
                link.address().toString(),
                "code",
                link.code(),
                "name",
                link.name());
        var inText = text.instance();
        var inHtml = html.instance();
        data.forEach((key, value) -> {
            inText.data(key, value);
            inHtml.data(key, value);
        });
        return new Letter(
                UUID.randomUUID(),
                link.to(),
                link.language(),
                words.say("sign-in.letter.subject"),
                inText.render(),
                inHtml.render(),
                Map.of());
    }
}
