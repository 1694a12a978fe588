package mx.vigia.notification.web;

import mx.vigia.platform.i18n.Words;
import mx.vigia.platform.web.Problem;

/** The advice to whoever asks for more than anybody reads. */
public final class TooOften {
    private TooOften() {}

    public static Problem problem(double perDay, double most, Words words) {
        return Problem.conflict(words.say("new.too-often", perDay, most));
    }
}
