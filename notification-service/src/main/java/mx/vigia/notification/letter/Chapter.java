package mx.vigia.notification.letter;

import java.util.UUID;
import java.util.function.IntFunction;
import mx.vigia.notification.notice.Notice;
import mx.vigia.notification.watch.StopToken;
import mx.vigia.platform.i18n.Words;

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
record Chapter(
        Notice notice,
        Story story,
        String site,
        String group,
        String subject,
        IntFunction<String> name,
        boolean urgent,
        UUID fact,
        String list,
        StopToken stop) {

    /** The same, reminding of it because nobody has answered since the time of which the letter tells. */
    Chapter reminding(Cover cover, Words words) {
        return new Chapter(
                notice,
                story.saying(words.say("letter.reminds", Almanac.moment(cover.from(), cover.zone(), words.language()))),
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
