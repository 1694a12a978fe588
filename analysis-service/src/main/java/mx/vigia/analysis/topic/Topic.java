package mx.vigia.analysis.topic;

import java.util.List;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.language.query.Query.Value;

/**
 * A subject that can be followed: its fixed id, its names and descriptions in Spanish and English, and its broader
 * topics.
 */
public record Topic(String id, String es, String en, String descriptionEs, String descriptionEn, List<String> broader) {
    public Topic {
        broader = List.copyOf(broader);
    }

    /** Returns the query for all bills about this topic. */
    public Value query() {
        return new Value(QueryField.TOPIC, es, TextAnalyzer.fold(id));
    }

    /** Returns all names of the topic, its id first. */
    public List<String> names() {
        return List.of(id, es, en);
    }

    /** Returns its informal names. */
    public List<String> nicknames() {
        return TopicNicknames.of(id).toList();
    }
}
