package mx.vigia.notification.letter;

import java.util.List;
import java.util.UUID;
import mx.vigia.notification.notice.AlreadyTold;
import mx.vigia.notification.notice.Notice;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.notification.watch.UnsubscribeToken;

/** What one notice tells its reader; several of one matter make an item of a letter. */
record LetterSection(Notice notice, Subject subject, FactNarrative told, Reason reason, LetterModel.Links links) {

    /**
     * What it is about.
     *
     * @param matter the bill or the source
     * @param addsTo the facts of the same event, with what it adds to each
     * @param joined the matter that it tells to belong to the bill; else empty
     * @param site where it was read
     * @param address our page of it
     */
    record Subject(UUID fact, List<AlreadyTold> addsTo, String matter, String joined, String site, String address) {
        Subject {
            addsTo = List.copyOf(addsTo);
        }
    }

    /** Returns the same as told of the bill of the other, by its name and our page of it. */
    LetterSection ofBillOf(LetterSection other) {
        return new LetterSection(
                notice,
                new Subject(
                        subject.fact(),
                        subject.addsTo(),
                        other.subject.matter(),
                        "",
                        subject.site(),
                        other.subject.address()),
                told.with(other.told.name()),
                reason,
                links);
    }

    /** Returns the same step with the figures of its vote. */
    LetterSection withVote(LetterSection vote) {
        return new LetterSection(notice, subject, told.withVote(vote.told), reason, links.with(vote.links));
    }

    /** Whether it tells a vote, or adds the figures of one to an outcome. */
    boolean isOfVote() {
        return notice.kind() == FactKind.VOTE || subject.addsTo().stream().anyMatch(AlreadyTold::addsVotes);
    }

    /** Whether it tells what happened only, without a change of the text or a day ahead. */
    boolean tellsNothingElse() {
        return told.content().changes().isEmpty() && told.content().upcoming().isEmpty();
    }

    /**
     * Why it is told.
     *
     * @param label the committee or the query of the reader's own alert, short
     * @param group the same in full
     * @param whys the alerts
     * @param quotes the matching words
     * @param groupQuotes those that match the alert of the group
     * @param stops the links that stop each alert, and all of them at once
     */
    record Reason(
            String label,
            String group,
            List<Why> whys,
            List<String> quotes,
            List<String> groupQuotes,
            Unsubscribe stops) {
        Reason {
            whys = List.copyOf(whys);
            quotes = List.copyOf(quotes);
            groupQuotes = List.copyOf(groupQuotes);
        }
    }

    /**
     * An alert that it answers, as a part of a sentence.
     *
     * @param alert the same for all that is told of this alert
     * @param text with the articles by which the matter is about its topic
     * @param brief without these, for a letter of several matters
     */
    record Why(String alert, String text, String brief) {}

    /**
     * How it is stopped.
     *
     * @param links the links that stop each alert
     * @param token what the reader's mail program stops
     */
    record Unsubscribe(List<LetterModel.Link> links, UnsubscribeToken token) {
        Unsubscribe {
            links = List.copyOf(links);
        }
    }
}
