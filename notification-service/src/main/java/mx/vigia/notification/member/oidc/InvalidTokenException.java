package mx.vigia.notification.member.oidc;

/** What came from the provider does not prove who somebody is. */
final class InvalidTokenException extends Exception {
    private static final long serialVersionUID = 1L;

    InvalidTokenException(String why) {
        super(why);
    }
}
