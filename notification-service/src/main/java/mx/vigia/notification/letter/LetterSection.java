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
 * @param subject the beginning of a subject line
 * @param name the name of the matter, shortened to a given length
 * @param urgent whether it comes before those that are not
 * @param list the name of the list that the letter belongs to, where it holds nothing else
 * @param stop what the reader's mail program stops, where the letter holds nothing else
 */
record LetterSection(
        Notice notice,
        LetterModel story,
        String site,
        String group,
        String subject,
        IntFunction<String> name,
        boolean urgent,
        UUID fact,
        String list,
        UnsubscribeToken stop) {

    /** Returns the same as a reminder that it is unanswered since the time at which the letter begins. */
    LetterSection asReminder(LetterHeader cover, Messages words) {
        return new LetterSection(
                notice,
                story.withFirst(
                        words.say("letter.reminds", DateWords.moment(cover.from(), cover.zone(), words.language()))),
                site,
                group,
                words.say("letter.reminds.subject") + " " + subject,
                name,
                urgent,
                fact,
                list,
                stop);
    }
}
