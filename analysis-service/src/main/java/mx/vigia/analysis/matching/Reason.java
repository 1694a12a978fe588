package mx.vigia.analysis.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import mx.vigia.analysis.language.Field;
import mx.vigia.analysis.language.Hit;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.analysis.topic.TopicCatalog;

/** Words of a bill that answer a question: in which field they stand, as they stand there, with the plain text around them. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Reason(String field, String words, String excerpt) {
    private static final int LONGEST_WORDS = 300;
    private static final int LONGEST_EXCERPT = 600;

    /** A topic is named in Spanish, by whatever name it was asked for. */
    static Reason of(Hit hit, TopicCatalog topics) {
        String words = hit.field() == Field.TOPIC
                ? topics.named(hit.words()).map(Topic::es).orElse(hit.words())
                : hit.words();
        return at(hit.field().name().toLowerCase(Locale.ROOT), words, hit.excerpt());
    }

    static Reason at(String field, String words, String excerpt) {
        return new Reason(field, cut(words, LONGEST_WORDS), cut(excerpt, LONGEST_EXCERPT));
    }

    private static String cut(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest - 1) + "…";
    }
}
