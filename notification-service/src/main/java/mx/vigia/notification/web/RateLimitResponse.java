package mx.vigia.notification.web;

import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.Problem;

/** The response to a client that exceeds a rate limit. */
public final class RateLimitResponse {
    private RateLimitResponse() {}

    public static Problem problem(double perDay, double max, Messages words) {
        return Problem.conflict(words.say("new.too-often", perDay, max));
    }
}
