package mx.vigia.notification.desk;

import mx.vigia.platform.Problem;
import mx.vigia.platform.Words;

/** The advice to whoever asks for more than anybody reads. */
final class TooOften {
    private TooOften() {}

    static Problem problem(double perDay, double most, Words words) {
        return Problem.conflict(words.say("new.too-often", perDay, most));
    }
}
