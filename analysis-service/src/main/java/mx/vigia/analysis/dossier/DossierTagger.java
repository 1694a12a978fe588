package mx.vigia.analysis.dossier;

import java.util.List;

/** Says what a bill is about; the room of topics knows how. */
@FunctionalInterface
public interface DossierTagger {
    /** The topics of a bill with this title, summary and text; the last two may be empty. */
    DossierTags read(String title, String summary, String text);

    /** The ids of the topics that are broader than this one. */
    default List<String> broaderTopics(String topic) {
        return List.of();
    }

    /** Whether there is a topic of this id. */
    default boolean hasTopic(String topic) {
        return true;
    }

    /** What people said of topics that there still are. */
    private List<TopicJudgement> judgedTags(Dossier bill) {
        return bill.judged().stream().filter(word -> hasTopic(word.topic())).toList();
    }

    /** The topics for which the title of a bill alone speaks, and what people said of it. */
    default DossierTags tagTitle(Dossier bill) {
        return read(bill.title(), "", "").after(judgedTags(bill), this::broaderTopics);
    }

    /** The topics of a bill: what people said of them counts more than the rules. Its subjects speak for it as its summary does. */
    default DossierTags read(Dossier bill) {
        return read(bill.title(), SummaryText.of(bill), bill.text().content())
                .after(judgedTags(bill), this::broaderTopics);
    }
}
