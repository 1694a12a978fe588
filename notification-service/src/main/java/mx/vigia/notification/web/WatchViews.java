package mx.vigia.notification.web;

import jakarta.enterprise.context.ApplicationScoped;
import mx.vigia.notification.notice.MatchedSites;
import mx.vigia.notification.watch.Watch;
import mx.vigia.platform.i18n.Messages;

/**
 * Describes watches in lines for a reader, with the names of sources and topics; one whose query cannot match is marked
 * as ineffective.
 */
@ApplicationScoped
public class WatchViews {
    private final MatchedSites matchedSites;
    private final QueryDescription names;

    WatchViews(MatchedSites matchedSites, QueryDescription names) {
        this.matchedSites = matchedSites;
        this.names = names;
    }

    /** Returns the lines of one page. */
    public Written in(Messages words) {
        return new Written(names.in(words), words);
    }

    /** Lines in the language of their reader. */
    public class Written {
        private final QueryDescription.LocalizedWords localizedWords;
        private final Messages words;

        private Written(QueryDescription.LocalizedWords localizedWords, Messages words) {
            this.localizedWords = localizedWords;
            this.words = words;
        }

        /**
         * Returns the line of a watch.
         *
         * @param owner the committee's name, empty for the reader's own
         */
        public WatchView of(Watch watch, String owner, boolean stopped, boolean mayChange) {
            return WatchView.of(
                    watch, localizedWords.query(watch.query()), wrong(watch), owner, stopped, mayChange, words);
        }

        private String wrong(Watch watch) {
            if (watch.state() != Watch.State.ACTIVE) {
                return "";
            }
            return matchedSites
                    .unanswerable(watch.id(), watch.revision())
                    .map(why -> words.say("watches.unanswerable", why.in(words.language())))
                    .orElse("");
        }
    }
}
