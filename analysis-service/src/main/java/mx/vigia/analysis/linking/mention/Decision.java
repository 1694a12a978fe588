package mx.vigia.analysis.linking.mention;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which bills a mention means. Sure references hold however many there are; short of them one bill must stand out by
 * more than its title, and where two do as well nobody is linked.
 *
 * @param links the ground of each
 * @param ground the best of them, or why there is none
 */
record Decision(Map<UUID, LinkGround> links, LinkGround ground) {
    Decision {
        links = Map.copyOf(links);
    }

    static Decision among(List<CandidateScore> candidates) {
        Map<UUID, LinkGround> grounds = candidates.stream()
                .flatMap(each -> each.ground().stream()
                        .map(ground -> Map.entry(each.bill().id(), ground)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
        if (grounds.isEmpty()) {
            return new Decision(Map.of(), LinkGround.UNKNOWN);
        }
        LinkGround best =
                grounds.values().stream().min(Comparator.naturalOrder()).orElseThrow();
        if (best.sure()) {
            grounds.values().removeIf(ground -> !ground.sure());
            return new Decision(grounds, best);
        }
        if (best == LinkGround.TITLE_ALONE) {
            return new Decision(Map.of(), best);
        }
        grounds.values().removeIf(ground -> ground == LinkGround.TITLE_ALONE || outdone(ground, best));
        return grounds.size() == 1 ? new Decision(grounds, best) : new Decision(Map.of(), LinkGround.SEVERAL);
    }

    /** Whether nobody is meant. */
    boolean isEmpty() {
        return links.isEmpty();
    }

    /** The same where its ground is as good as this one; else nobody stands out. */
    Decision heldTo(LinkGround weakest) {
        return ground.compareTo(weakest) <= 0 ? this : new Decision(Map.of(), LinkGround.SEVERAL);
    }

    /** A number or a document with the title says more than any coincidence of days. */
    private static boolean outdone(LinkGround ground, LinkGround best) {
        return best.compareTo(LinkGround.DOCUMENT_AND_TITLE) <= 0
                && ground.compareTo(LinkGround.DOCUMENT_AND_TITLE) > 0;
    }
}
