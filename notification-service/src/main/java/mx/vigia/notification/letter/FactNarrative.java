package mx.vigia.notification.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fact in words, for a language and a day, independent of the reader's reasons.
 *
 * @param notes what a reader must know about it: that it was seen late, was entered by hand, does not fit
 */
record FactNarrative(MatterName name, Happening happening, Content content, List<String> notes, Timing timing) {
    FactNarrative {
        notes = List.copyOf(notes);
    }

    /** Returns the same in these words, which say only that the matter no longer matches: no step of it. */
    FactNarrative withoutMatch(String brief, String now) {
        var same = happening;
        return new FactNarrative(
                name,
                new Happening(brief, same.now(), now, same.on(), same.detail(), same.figures(), same.today()),
                content,
                notes,
                new Timing(timing.day(), timing.captured(), timing.place(), false, false, false));
    }

    /** Returns the same under this name. */
    FactNarrative with(MatterName other) {
        return new FactNarrative(other, happening, content, notes, timing);
    }

    /** Returns the same with these changes. */
    FactNarrative with(List<TextChange> changes) {
        return new FactNarrative(
                name,
                happening,
                new Content(changes, content.articles(), content.upcoming(), content.details()),
                notes,
                timing);
    }

    /**
     * What happened, as what the matter has become.
     *
     * @param brief the same in two or three words, for a subject line
     * @param before the stage before; empty where it is not known
     * @param now what the matter has become
     * @param on the day, in words; empty where it is not known or stated elsewhere
     * @param detail by whom, or with which result; may be empty
     * @param figures the result of a vote, which is told of an earlier step, too; empty for other steps
     * @param today the stage today, where others have moved the matter since; else empty
     */
    record Happening(String brief, String before, String now, String on, String detail, String figures, String today) {
        /** Returns what it has become, with its day and the result. */
        String dated() {
            var more = Stream.of(on, figures).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
            return more.isEmpty() ? now : now + " (" + more + ")";
        }
    }

    /**
     * What else there is to read.
     *
     * @param changes what differs, most important first
     * @param articles the articles that changed
     * @param upcoming the day it tells of, if any
     * @param details what only a letter of one matter has
     */
    record Content(
            List<TextChange> changes,
            ChangedArticles articles,
            List<UpcomingDay> upcoming,
            List<LetterModel.Line> details) {
        Content {
            changes = List.copyOf(changes);
            upcoming = List.copyOf(upcoming);
            details = List.copyOf(details);
        }
    }

    /**
     * Where it stands among others.
     *
     * @param day when it happened, or else was read
     * @param place greater for later steps of the process
     * @param isStep whether the matter has become something by it; the others change or announce something only
     * @param isFinal whether it ends the procedure
     */
    record Timing(LocalDate day, Instant captured, int place, boolean urgent, boolean isStep, boolean isFinal) {}
}
