package mx.vigia.notification.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.platform.i18n.Messages;

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
                new Happening(brief, same.now(), now, same.on(), same.detail(), same.figures(), same.standing()),
                content,
                notes,
                new Timing(timing.day(), timing.captured(), timing.place(), false, false, false));
    }

    /** Returns the same in these words, which say that it adds to what was told. */
    FactNarrative adding(String brief, String now) {
        return new FactNarrative(
                name,
                new Happening(
                        brief, "", now, happening.on(), happening.detail(), happening.figures(), happening.standing()),
                content,
                notes,
                timing);
    }

    /** Returns the same step with the figures of its vote. */
    FactNarrative withVote(FactNarrative vote) {
        var same = happening;
        var details = Stream.concat(content.details().stream(), vote.content.details().stream())
                .distinct()
                .toList();
        return new FactNarrative(
                name,
                new Happening(
                        same.brief(),
                        same.before(),
                        same.now(),
                        same.on(),
                        vote.happening.detail(),
                        vote.happening.figures(),
                        same.standing()),
                new Content(content.changes(), content.articles(), content.elsewhere(), content.upcoming(), details),
                notes,
                timing);
    }

    /** Returns the same under this name. */
    FactNarrative with(MatterName other) {
        return new FactNarrative(other, happening, content, notes, timing);
    }

    /** Returns the same with how many other articles changed, in a sentence. */
    FactNarrative withElsewhere(String elsewhere) {
        return new FactNarrative(
                name,
                happening,
                new Content(content.changes(), content.articles(), elsewhere, content.upcoming(), content.details()),
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
     * @param standing where the matter stood when this was read
     */
    record Happening(
            String brief, String before, String now, String on, String detail, String figures, Standing standing) {
        /** Returns what it has become, with its day and the result. */
        String dated() {
            var more = Stream.of(on, figures).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
            return more.isEmpty() ? now : now + " (" + more + ")";
        }

        /** Returns the stage today, where others have moved the matter since; else empty. */
        String today() {
            return today(standing);
        }

        /** Returns the same as it was read later. */
        String today(Standing latest) {
            return standing.isBehind(latest) && !latest.inWords().equals(now) ? latest.inWords() : "";
        }

        /** Returns what it has become, as an earlier step: {@code antes: dictaminada, 3 nov}. */
        String asEarlier(String chain, Messages words) {
            var last = on.isEmpty() ? now : now + ", " + on;
            return words.say("letter.earlier", TextCase.decapitalize((chain + " " + last).strip()));
        }
    }

    /**
     * The stage of a matter when a fact of it was read.
     *
     * @param ofStep the stages at which it stands while this is its latest step, the earliest first; empty where it
     *     cannot be known that it has left them
     * @param isLate whether this is an earlier step that became known only then
     * @param stage its stage then, by the name of the contract
     */
    record Standing(List<String> ofStep, boolean isLate, String stage, String inWords) {
        static final Standing UNKNOWN = new Standing(List.of(), false, "", "");

        Standing {
            ofStep = List.copyOf(ofStep);
        }

        /** Whether the matter, as it was read then, has come further than by this step. */
        boolean isBehind(Standing latest) {
            return !ofStep.isEmpty()
                    && !ofStep.contains(latest.stage)
                    && StageOrder.isLater(latest.stage, ofStep.getFirst());
        }

        /** Whether it was an earlier step of a matter that had come further already. */
        boolean isOvertaken() {
            return isLate && isBehind(this);
        }
    }

    /**
     * What else there is to read.
     *
     * @param changes what differs, most important first
     * @param articles the articles that changed
     * @param elsewhere how many articles changed that do not concern the reader, a sentence; may be empty
     * @param upcoming the day it tells of, if any
     * @param details what only a letter of one matter has
     */
    record Content(
            List<TextChange> changes,
            ChangedArticles articles,
            String elsewhere,
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
