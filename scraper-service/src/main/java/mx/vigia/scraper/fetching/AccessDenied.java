package mx.vigia.scraper.fetching;

import java.util.Locale;

/** In which of several ways a site did not let us in. */
public enum AccessDenied {
    /** It guards itself against us (RFC 9110, 15.5.2 and 15.5.4; RFC 7725, 3). */
    BLOCKED,
    /** It wants to be asked less often (RFC 6585, 4). */
    RATE_LIMITED,
    /** It answers that nobody is let in for a while (RFC 9110, 15.6.4), or that one come back later (10.2.3). */
    OUT_OF_SERVICE,
    /** It gives no answer that could be used. */
    UNREACHABLE;

    /** What an answer of this status means, zero being none; {@code comeBack} where it said when to come again. */
    static AccessDenied ofStatus(int status, boolean comeBack) {
        return switch (status) {
            case 401, 403, 451 -> BLOCKED;
            case 429 -> RATE_LIMITED;
            case 503 -> OUT_OF_SERVICE;
            default -> status >= 500 && comeBack ? OUT_OF_SERVICE : UNREACHABLE;
        };
    }

    /** The word for it among the problems of a round. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
