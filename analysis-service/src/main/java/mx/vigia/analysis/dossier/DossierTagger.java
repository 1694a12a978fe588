package mx.vigia.analysis.dossier;

import java.util.List;

/** Determines the topics of a bill; implemented by the topics package. */
@FunctionalInterface
public interface DossierTagger {
    /** Returns the topics of a bill with this title, summary and text; the last two may be empty. */
    DossierTags read(String title, String summary, String text);

    /** Returns the ids of the topics that are broader than this one. */
    default List<String> broaderTopics(String topic) {
        return List.of();
    }

    /** Whether there is a topic with this id. */
    default boolean hasTopic(String topic) {
        return true;
    }

    /** Returns people's judgements on topics that still exist. */
    private List<TopicJudgement> judgedTags(Dossier bill) {
        return bill.judged().stream()
                .filter(judgement -> hasTopic(judgement.topic()))
                .toList();
    }

    /** Returns the topics derived from the title of a bill only, and people's judgements on it. */
    default DossierTags tagTitle(Dossier bill) {
        return read(bill.title(), "", "").after(judgedTags(bill), this::broaderTopics);
    }

    /**
     * Returns the topics of a bill; people's judgements take precedence over the rules. Its subjects count like its
     * summary. Topics known from other documents of it are kept.
     */
    default DossierTags read(Dossier bill) {
        return read(
                bill,
                bill.tags().stream()
                        .filter(Tag::stemsFromDocument)
                        .filter(tag -> hasTopic(tag.topic()))
                        .toList());
    }

    /** Returns the topics of a bill, and those that only these texts of its reports, minutas and decrees are about. */
    default DossierTags readWithDocuments(Dossier bill, List<String> documents) {
        return read(
                bill,
                documents.stream()
                        .flatMap(text -> read(bill.title(), "", text).sure().stream())
                        .map(Tag::ofDocument)
                        .filter(Tag::stemsFromDocument)
                        .toList());
    }

    private DossierTags read(Dossier bill, List<Tag> ofDocuments) {
        return read(bill.title(), SummaryText.of(bill), bill.text().content())
                .with(ofDocuments)
                .after(judgedTags(bill), this::broaderTopics);
    }
}
