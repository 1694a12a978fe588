package mx.vigia.analysis.topic;

import java.util.List;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.language.query.Query.Value;

/** A subject someone may follow: its fixed id, its names and descriptions in Spanish and English, and its broader topics. */
public record Topic(String id, String es, String en, String descriptionEs, String descriptionEn, List<String> broader) {
    public Topic {
        broader = List.copyOf(broader);
    }

    /** The question for all bills that are about it. */
    public Value asked() {
        return new Value(QueryField.TOPIC, es, TextAnalyzer.fold(id));
    }

    /** Everything the topic goes by, its id first. */
    public List<String> names() {
        return List.of(id, es, en);
    }

    /** What people call it besides. */
    public List<String> nicknames() {
        return TopicNicknames.of(id).toList();
    }
}
