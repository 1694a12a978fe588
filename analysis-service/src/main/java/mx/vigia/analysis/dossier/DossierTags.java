package mx.vigia.analysis.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The topics a bill is certainly about, on which alerts are based, and those it may be about, for review; no topic is
 * in both.
 */
public record DossierTags(List<Tag> sure, List<Tag> toReview) {
    /** The tags of a bill about no topic. */
    public static final DossierTags NONE = new DossierTags(List.of(), List.of());

    public DossierTags {
        sure = List.copyOf(sure);
        toReview = List.copyOf(toReview);
    }

    /** Returns these tags with further topics that the bill is certainly about by a later document of it. */
    DossierTags with(List<Tag> ofDocuments) {
        Map<String, Tag> certain = byTopic(sure);
        ofDocuments.forEach(tag -> certain.putIfAbsent(tag.topic(), tag));
        return new DossierTags(
                List.copyOf(certain.values()),
                toReview.stream()
                        .filter(tag -> !certain.containsKey(tag.topic()))
                        .toList());
    }

    /**
     * Returns these tags after people's judgements: topics they confirmed are certain, and so are broader topics that
     * no person denied; topics they denied are in neither list.
     *
     * @param broader gives the ids of the broader topics of one
     */
    DossierTags after(List<TopicJudgement> judged, Function<String, List<String>> broader) {
        Map<String, Tag> certain = byTopic(sure);
        Map<String, Tag> doubtful = byTopic(toReview);
        for (TopicJudgement judgement : judged) {
            if (judgement.about()) {
                Tag tag = judgedTag(
                        judgement.topic(), certain.getOrDefault(judgement.topic(), doubtful.get(judgement.topic())));
                certain.put(judgement.topic(), tag);
                broader.apply(judgement.topic()).forEach(wider -> certain.putIfAbsent(wider, tag.of(wider)));
            }
        }
        judged.stream().filter(judgement -> !judgement.about()).forEach(judgement -> {
            certain.remove(judgement.topic());
            doubtful.remove(judgement.topic());
        });
        doubtful.keySet().removeAll(certain.keySet());
        return new DossierTags(List.copyOf(certain.values()), List.copyOf(doubtful.values()));
    }

    /** @param found what the rules found of it, or null */
    private static Tag judgedTag(String topic, Tag found) {
        return found == null
                ? new Tag(topic, 1, List.of(), List.of(), null)
                : new Tag(
                        topic,
                        1,
                        found.evidence(),
                        found.against(),
                        found.rules(),
                        found.articles(),
                        found.articleCount());
    }

    private static Map<String, Tag> byTopic(List<Tag> tags) {
        Map<String, Tag> all = new LinkedHashMap<>();
        tags.forEach(tag -> all.put(tag.topic(), tag));
        return all;
    }
}
