package mx.vigia.local.pretend.matter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A matter: one bill, rule or hearing, whatever sites show it.
 *
 * @param titles the names under which people may be told of it
 * @param documents the titles of its papers, which are no names of it: minutas, reports, decrees
 * @param subjects what people may follow it by
 * @param steps in the order in which they happened
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TrueMatter(
        String id, List<String> titles, List<String> documents, Subjects subjects, List<TrueStep> steps) {
    /**
     * The properties by which people follow matters.
     *
     * @param committees those it was referred to
     * @param committeesFrom the id of the step that made them concerned; empty if they are from the beginning
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Subjects(
            List<String> topics,
            List<String> laws,
            List<String> persons,
            List<String> committees,
            String committeesFrom) {
        public Subjects {
            topics = topics == null ? List.of() : List.copyOf(topics);
            laws = laws == null ? List.of() : List.copyOf(laws);
            persons = persons == null ? List.of() : List.copyOf(persons);
            committees = committees == null ? List.of() : List.copyOf(committees);
            committeesFrom = committeesFrom == null ? "" : committeesFrom;
        }
    }

    public TrueMatter {
        titles = List.copyOf(titles);
        documents = documents == null ? List.of() : List.copyOf(documents);
        subjects = subjects == null ? new Subjects(null, null, null, null, null) : subjects;
        steps = List.copyOf(steps);
    }
}
