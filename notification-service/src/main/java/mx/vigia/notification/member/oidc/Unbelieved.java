package mx.vigia.notification.member.oidc;

/** What came from the provider does not prove who somebody is. */
final class Unbelieved extends Exception {
    private static final long serialVersionUID = 1L;

    Unbelieved(String why) {
        super(why);
    }
}
