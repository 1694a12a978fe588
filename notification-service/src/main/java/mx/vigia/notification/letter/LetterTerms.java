package mx.vigia.notification.letter;

import java.util.List;
import java.util.stream.Collectors;
import mx.vigia.notification.intake.TopicData;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;

/** The terms of a fact in the language of a letter. */
record LetterTerms(Language language, Messages words) {
    /** Returns the message of this family for the word, or the word itself where there is none. */
    String nameOf(String family, String word) {
        return words.has(family + word) ? words.say(family + word) : PlainText.of(word);
    }

    String topics(List<TopicData> topics) {
        return topics.stream().map(topic -> PlainText.of(topic.in(language))).collect(Collectors.joining("; "));
    }
}
