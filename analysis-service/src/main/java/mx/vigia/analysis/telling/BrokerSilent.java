package mx.vigia.analysis.telling;

/** The broker did not take what we sent, within its time or at all; what was to be told is still to be told. */
public final class BrokerSilent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokerSilent(String what) {
        super(what);
    }

    BrokerSilent(String what, Throwable cause) {
        super(what, cause);
    }
}
