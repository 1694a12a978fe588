package mx.vigia.notification.desk;

import jakarta.enterprise.context.ApplicationScoped;
import mx.vigia.house.Words;
import mx.vigia.notification.notice.AnsweringSites;
import mx.vigia.notification.watch.Watch;

/** Puts watches into lines for a reader, and says of one whose question is not understood any more that it looks out for nothing. */
@ApplicationScoped
class WatchLines {
    private final AnsweringSites answering;

    WatchLines(AnsweringSites answering) {
        this.answering = answering;
    }

    /**
     * The line of one.
     *
     * @param owner the committee's name, empty for the reader's own
     */
    WatchLine of(Watch watch, String owner, boolean stopped, boolean mayChange, Words words) {
        return WatchLine.of(watch, misunderstood(watch, words), owner, stopped, mayChange, words);
    }

    private String misunderstood(Watch watch, Words words) {
        if (watch.state() != Watch.State.ACTIVE) {
            return "";
        }
        return answering
                .misunderstood(watch.id(), watch.revision())
                .map(why -> words.say("watches.misunderstood", why.in(words.language())))
                .orElse("");
    }
}
