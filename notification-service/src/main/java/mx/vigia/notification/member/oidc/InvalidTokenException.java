package mx.vigia.notification.member.oidc;

/** The provider's response does not prove the identity of a person. */
final class InvalidTokenException extends Exception {
    private static final long serialVersionUID = 1L;

    InvalidTokenException(String why) {
        super(why);
    }
}
