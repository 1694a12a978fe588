package mx.vigia.local.pretend.chamber;

import java.util.List;

/** A subject of bills: its expected topics, and the building blocks of its texts. */
public record Theme(
        String id,
        List<String> topics,
        List<String> laws,
        List<String> subjects,
        List<String> committees,
        List<String> reasons,
        List<String> articles) {
    public Theme {
        topics = List.copyOf(topics);
        laws = List.copyOf(laws);
        subjects = List.copyOf(subjects);
        committees = List.copyOf(committees);
        reasons = List.copyOf(reasons);
        articles = List.copyOf(articles);
    }
}
