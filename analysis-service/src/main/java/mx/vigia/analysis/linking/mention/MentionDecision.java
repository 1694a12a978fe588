package mx.vigia.analysis.linking.mention;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The bills a mention means. All sure references are linked; without any, one bill must stand out by more than its
 * title, and if two match equally well none is linked.
 *
 * @param links the reason for each bill
 * @param ground the best of them, or why there is none
 */
record MentionDecision(Map<UUID, LinkReason> links, LinkReason ground) {
    MentionDecision {
        links = Map.copyOf(links);
    }

    static MentionDecision choose(List<CandidateScore> candidates) {
        Map<UUID, LinkReason> grounds = candidates.stream()
                .flatMap(each -> each.ground().stream()
                        .map(ground -> Map.entry(each.bill().id(), ground)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
        if (grounds.isEmpty()) {
            return new MentionDecision(Map.of(), LinkReason.UNKNOWN);
        }
        LinkReason best =
                grounds.values().stream().min(Comparator.naturalOrder()).orElseThrow();
        if (best.isSufficientAlone()) {
            grounds.values().removeIf(ground -> !ground.isSufficientAlone());
            return new MentionDecision(grounds, best);
        }
        if (best == LinkReason.TITLE_ALONE) {
            return new MentionDecision(Map.of(), best);
        }
        grounds.values().removeIf(ground -> ground == LinkReason.TITLE_ALONE || isOutranked(ground, best));
        return grounds.size() == 1
                ? new MentionDecision(grounds, best)
                : new MentionDecision(Map.of(), LinkReason.SEVERAL);
    }

    /** Whether no bill is meant. */
    boolean isEmpty() {
        return links.isEmpty();
    }

    /** Returns this decision if its reason is at least this good, else one without a bill. */
    MentionDecision requireGround(LinkReason weakest) {
        return ground.compareTo(weakest) <= 0 ? this : new MentionDecision(Map.of(), LinkReason.SEVERAL);
    }

    /** Whether a better reason exists: a number or a document with the title outranks any coincidence of days. */
    private static boolean isOutranked(LinkReason ground, LinkReason best) {
        return best.compareTo(LinkReason.DOCUMENT_AND_TITLE) <= 0
                && ground.compareTo(LinkReason.DOCUMENT_AND_TITLE) > 0;
    }
}
