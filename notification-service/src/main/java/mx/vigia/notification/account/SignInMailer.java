package mx.vigia.notification.account;

import java.net.URI;
import java.time.Instant;
import mx.vigia.platform.i18n.Language;

/** Sends a sign-in link, and the code beside it, to its owner. */
public interface SignInMailer {
    /** Hands the letter over and returns at once, so that a known address takes no longer than an unknown one. */
    void send(Link link);

    /**
     * One link for one person.
     *
     * @param code six digits that do the same, in the browser that requested them
     * @param until when they expire
     */
    record Link(EmailAddress to, String name, Language language, URI address, String code, Instant until) {}
}
