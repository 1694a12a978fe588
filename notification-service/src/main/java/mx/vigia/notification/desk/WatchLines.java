package mx.vigia.notification.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import mx.vigia.house.Words;
import mx.vigia.notification.intake.SourceBook;
import mx.vigia.notification.intake.Sources;
import mx.vigia.notification.notice.AnsweringSites;
import mx.vigia.notification.watch.NamedSources;
import mx.vigia.notification.watch.Watch;

/** Puts watches into lines for a reader, each source by its name, and says of one whose question cannot be answered that it looks out for nothing. */
@ApplicationScoped
class WatchLines {
    private final AnsweringSites answering;
    private final SourceBook sources;

    WatchLines(AnsweringSites answering, SourceBook sources) {
        this.answering = answering;
        this.sources = sources;
    }

    /** The lines of one page. */
    Written in(Words words) throws SQLException {
        return new Written(sources.all(), words);
    }

    /** Lines in the words of their reader. */
    class Written {
        private final Sources named;
        private final Words words;

        private Written(Sources named, Words words) {
            this.named = named;
            this.words = words;
        }

        /**
         * The line of one.
         *
         * @param owner the committee's name, empty for the reader's own
         */
        WatchLine of(Watch watch, String owner, boolean stopped, boolean mayChange) {
            var asked = NamedSources.called(watch.query(), named::nameOf);
            return WatchLine.of(watch, asked, wrong(watch), owner, stopped, mayChange, words);
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
