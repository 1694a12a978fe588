package mx.vigia.notification.letter;

import java.util.UUID;
import java.util.function.IntFunction;
import mx.vigia.notification.notice.Notice;
import mx.vigia.notification.watch.UnsubscribeToken;
import mx.vigia.platform.i18n.Messages;

/**
 * A notice in the words of its reader's language, by itself or one of many in a letter.
 *
 * @param site where it was read
 * @param group under whose name it stands among others: a committee, or what the reader's own alert asks
 * @param subject what a subject line begins with
 * @param name the matter in so many characters
 * @param urgent whether it stands before what is not
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

    /** The same, reminding of it because nobody has answered since the time of which the letter tells. */
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
