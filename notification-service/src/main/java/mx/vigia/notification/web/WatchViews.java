package mx.vigia.notification.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import mx.vigia.notification.notice.MatchedSites;
import mx.vigia.notification.watch.Watch;
import mx.vigia.platform.i18n.Messages;

/** Puts watches into lines for a reader, each source and topic by its name, and says of one whose question cannot be answered that it looks out for nothing. */
@ApplicationScoped
public class WatchViews {
    private final MatchedSites answering;
    private final QueryDescription names;

    WatchViews(MatchedSites answering, QueryDescription names) {
        this.answering = answering;
        this.names = names;
    }

    /** The lines of one page. */
    public Written in(Messages words) throws SQLException {
        return new Written(names.in(words), words);
    }

    /** Lines in the words of their reader. */
    public class Written {
        private final QueryDescription.LocalizedWords said;
        private final Messages words;

        private Written(QueryDescription.LocalizedWords said, Messages words) {
            this.said = said;
            this.words = words;
        }

        /**
         * The line of one.
         *
         * @param owner the committee's name, empty for the reader's own
         */
        public WatchView of(Watch watch, String owner, boolean stopped, boolean mayChange) {
            return WatchView.of(watch, said.query(watch.query()), wrong(watch), owner, stopped, mayChange, words);
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
