package mx.vigia.notification.letter;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import mx.vigia.house.HouseConfig;
import mx.vigia.house.Language;
import mx.vigia.house.Words;
import mx.vigia.notification.account.EmailAddress;

/** The letters that warn whoever owns an address that is told, that it takes nothing. */
@ApplicationScoped
public class EndpointLetters {
    private final Template html;
    private final Template text;
    private final HouseConfig house;

    EndpointLetters(
            @Location("letter/endpoint.html") Template html,
            @Location("letter/endpoint.txt") Template text,
            HouseConfig house) {
        this.html = html;
        this.text = text;
        this.house = house;
    }

    /** Says when it will be disabled, or that it has been. */
    public Letter write(Warning warning) {
        var words = Words.of(warning.language(), "messages/notification");
        var what = "endpoint.letter." + (warning.disabled() ? "disabled" : "failing");
        var name = PlainText.of(warning.name());
        var said = words.say(what + ".text", name, Almanac.moment(warning.on(), warning.language()));
        var address = house.publicOrigin().resolve("/me/endpoints/" + warning.endpoint());
        return new Letter(
                warning.id(),
                warning.to(),
                warning.language(),
                words.say(what + ".subject", PlainText.cut(name, 40)),
                text.data("words", words, "said", said, "address", address.toString())
                        .render(),
                html.data("words", words, "said", said, "address", address.toString())
                        .data("language", warning.language().code())
                        .render(),
                Map.of("Auto-Submitted", "auto-generated"));
    }

    /**
     * What is to be said.
     *
     * @param on when it will be, or was, disabled
     */
    public record Warning(
            UUID id, UUID endpoint, String name, boolean disabled, Instant on, EmailAddress to, Language language) {}
}
