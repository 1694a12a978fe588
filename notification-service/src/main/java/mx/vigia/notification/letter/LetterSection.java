package mx.vigia.notification.letter;

import java.util.UUID;
import java.util.function.IntFunction;
import mx.vigia.notification.notice.Notice;
import mx.vigia.notification.watch.UnsubscribeToken;
import mx.vigia.platform.i18n.Messages;

/**
 * A notice in its reader's language, by itself or one of many in a letter.
 *
 * @param site where it was read
 * @param group the group it belongs to among others: a committee, or the query of the reader's own alert
 * @param urgent whether it comes before those that are not
 */
record LetterSection(
        Notice notice,
        LetterModel story,
        String site,
        String group,
        SubjectLine subject,
        boolean urgent,
        UUID fact,
        Unsubscribe unsubscribe) {

    /** The beginning of a subject line, and the name of the matter, shortened to a given length. */
    record SubjectLine(String start, IntFunction<String> name) {}

    /**
     * What a letter that holds nothing else offers mail programs.
     *
     * @param list the name of the list that it belongs to
     * @param stop what the reader's mail program stops
     */
    record Unsubscribe(String list, UnsubscribeToken stop) {}

    /** Returns the same as a reminder that it is unanswered since the time at which the letter begins. */
    LetterSection asReminder(LetterHeader cover, Messages words) {
        return new LetterSection(
                notice,
                story.withFirst(
                        words.say("letter.reminds", DateWords.moment(cover.from(), cover.zone(), words.language()))),
                site,
                group,
                new SubjectLine(words.say("letter.reminds.subject") + " " + subject.start(), subject.name()),
                urgent,
                fact,
                unsubscribe);
    }
}
