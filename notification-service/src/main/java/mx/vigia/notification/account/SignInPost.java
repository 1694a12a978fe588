package mx.vigia.notification.account;

import java.net.URI;
import mx.vigia.house.Language;

/** Carries a sign-in link to its owner. */
public interface SignInPost {
    /** Hands the letter over and returns at once, so that a known address answers no slower than an unknown one. */
    void carry(Link link);

    /** One link for one person. */
    record Link(EmailAddress to, String name, Language language, URI address) {}
}
