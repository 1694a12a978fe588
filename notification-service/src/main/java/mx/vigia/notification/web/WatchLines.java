package mx.vigia.notification.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import mx.vigia.notification.notice.AnsweringSites;
import mx.vigia.notification.watch.Watch;
import mx.vigia.platform.i18n.Words;

/** Puts watches into lines for a reader, each source and topic by its name, and says of one whose question cannot be answered that it looks out for nothing. */
@ApplicationScoped
public class WatchLines {
    private final AnsweringSites answering;
    private final QueryNames names;

    WatchLines(AnsweringSites answering, QueryNames names) {
        this.answering = answering;
        this.names = names;
    }

    /** The lines of one page. */
    public Written in(Words words) throws SQLException {
        return new Written(names.in(words), words);
    }

    /** Lines in the words of their reader. */
    public class Written {
        private final QueryNames.Said said;
        private final Words words;

        private Written(QueryNames.Said said, Words words) {
            this.said = said;
            this.words = words;
        }

        /**
         * The line of one.
         *
         * @param owner the committee's name, empty for the reader's own
         */
        public WatchLine of(Watch watch, String owner, boolean stopped, boolean mayChange) {
            return WatchLine.of(watch, said.query(watch.query()), wrong(watch), owner, stopped, mayChange, words);
        }

        private String wrong(Watch watch) {
            if (watch.state() != Watch.State.ACTIVE) {
                return "";
            }
            return answering
                    .unanswerable(watch.id(), watch.revision())
                    .map(why -> words.say("watches.unanswerable", why.in(words.language())))
                    .orElse("");
        }
    }
}
