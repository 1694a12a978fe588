package mx.vigia.analysis.dossier;

import java.util.List;

/** What a bill is about for sure, which people are told by, and what it may be about and somebody should look at; no topic is in both. */
public record Tagged(List<Tag> sure, List<Tag> toReview) {
    /** Of what is about no topic. */
    public static final Tagged NOTHING = new Tagged(List.of(), List.of());

    public Tagged {
        sure = List.copyOf(sure);
        toReview = List.copyOf(toReview);
    }
}
