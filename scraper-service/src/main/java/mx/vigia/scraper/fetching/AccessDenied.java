package mx.vigia.scraper.fetching;

import java.util.Locale;

/** The ways in which a site denies access. */
public enum AccessDenied {
    /** It blocks Vigía (RFC 9110, 15.5.2 and 15.5.4; RFC 7725, 3). */
    BLOCKED,
    /** It wants to receive fewer requests (RFC 6585, 4). */
    RATE_LIMITED,
    /** It is unavailable to everyone for a while (RFC 9110, 15.6.4), or asks to retry later (10.2.3). */
    OUT_OF_SERVICE,
    /** It gives no usable response. */
    UNREACHABLE;

    /** Returns the meaning of a status, zero being no response; {@code comeBack} if it stated when to retry. */
    static AccessDenied ofStatus(int status, boolean comeBack) {
        return switch (status) {
            case 401, 403, 451 -> BLOCKED;
            case 429 -> RATE_LIMITED;
            case 503 -> OUT_OF_SERVICE;
            default -> status >= 500 && comeBack ? OUT_OF_SERVICE : UNREACHABLE;
        };
    }

    /** Returns its name among the problems of a round. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
