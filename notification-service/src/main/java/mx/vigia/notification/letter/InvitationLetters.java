package mx.vigia.notification.letter;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import mx.vigia.notification.account.InvitationProcess.DueInvitation;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PlatformConfig;

/** The only letter to a person with an outside address before they consent: who invites, to what, what will be sent. */
@ApplicationScoped
public class InvitationLetters {
    private final Template html;
    private final Template text;
    private final PlatformConfig config;

    InvitationLetters(
            @Location("letter/invitation.html") Template html,
            @Location("letter/invitation.txt") Template text,
            PlatformConfig config) {
        this.html = html;
        this.text = text;
        this.config = config;
    }

    /** Writes the letter, the same at each attempt except for its link. */
    public Letter write(DueInvitation owed) {
        var invitation = owed.invitation();
        var language = invitation.language();
        var words = Messages.of(language, "messages/notification");
        var inviter = PlainText.of(invitation.inviter());
        var invitationText = new InvitationText(
                PlainText.of(invitation.name()),
                inviter,
                invitation.committees(language).stream().map(PlainText::of).toList(),
                absoluteAddress("/me/invited/" + owed.secret().value()),
                absoluteAddress("/me/privacy"),
                DateWords.moment(owed.until(), language));
        return new Letter(
                invitation.id(),
                invitation.to(),
                language,
                words.say("invitation.letter.subject", PlainText.cut(inviter, 40)),
                text.data("words", words, "told", invitationText).render(),
                html.data("words", words, "told", invitationText, "language", language.code())
                        .render(),
                Map.of());
    }

    private String absoluteAddress(String path) {
        return config.publicOrigin().resolve(path).toString();
    }

    /** The words of the letter. */
    public record InvitationText(
            String name, String inviter, List<String> committees, String address, String privacy, String until) {}
}
