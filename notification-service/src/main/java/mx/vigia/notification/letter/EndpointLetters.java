package mx.vigia.notification.letter;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PlatformConfig;

/** The letters that warn the manager of an endpoint that it fails or is disabled. */
@ApplicationScoped
public class EndpointLetters {
    private final Template html;
    private final Template text;
    private final PlatformConfig config;

    EndpointLetters(
            @Location("letter/endpoint.html") Template html,
            @Location("letter/endpoint.txt") Template text,
            PlatformConfig config) {
        this.html = html;
        this.text = text;
        this.config = config;
    }

    /** Writes when it will be disabled, or that it was disabled or turned off. */
    public Letter write(Warning warning) {
        var words = Messages.of(warning.language(), "messages/notification");
        var what = "endpoint.letter." + warning.what().name().toLowerCase(Locale.ROOT);
        var name = PlainText.of(warning.name());
        var statement = words.say(
                what + (warning.isGone() ? ".gone" : ".text"),
                name,
                DateWords.moment(warning.on(), warning.language()));
        var address = config.publicOrigin()
                .resolve("/me/endpoints/" + warning.endpoint())
                .toString();
        var advice = words.say(what + ".what");
        return new Letter(
                warning.id(),
                warning.to(),
                warning.language(),
                words.say(what + ".subject", PlainText.cut(name, 40)),
                text.data("words", words, "said", statement, "advice", advice, "address", address)
                        .render(),
                html.data("words", words, "said", statement, "advice", advice, "address", address)
                        .data("title", words.say(what + ".title"))
                        .data("language", warning.language().code())
                        .render(),
                Map.of("Auto-Submitted", "auto-generated"));
    }

    /**
     * The content of a warning.
     *
     * @param saidGone whether its last response was that it no longer exists
     * @param on when it will be, or was, disabled or turned off
     */
    public record Warning(
            UUID id,
            UUID endpoint,
            String name,
            EndpointEvent what,
            boolean saidGone,
            Instant on,
            EmailAddress to,
            Language language) {
        private boolean isGone() {
            return saidGone && what == EndpointEvent.DISABLED;
        }
    }

    /** The event that the letter reports. */
    public enum EndpointEvent {
        /** It accepts nothing, and will be disabled on that day. */
        FAILING,
        DISABLED,
        /** It was turned off, because the person who set its address is no longer a member of the committee. */
        LEFT
    }
}
