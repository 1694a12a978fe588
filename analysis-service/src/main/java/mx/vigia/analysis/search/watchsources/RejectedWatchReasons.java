package mx.vigia.analysis.search.watchsources;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import mx.vigia.analysis.matching.RejectedWatch;

/** States of watches that they cannot be answered, once for each revision: it is not worded again at every look. */
final class RejectedWatchReasons {
    private final PublishedWatchSources told;
    private final Map<UUID, Long> stated = new HashMap<>();

    RejectedWatchReasons(PublishedWatchSources told) {
        this.told = told;
    }

    /** What is still to be stated of them, each with its sites as they were last stated. */
    List<PublishedWatchSources.Answered> of(List<RejectedWatch> cannotStand) {
        stated.keySet().retainAll(cannotStand.stream().map(RejectedWatch::watch).toList());
        return cannotStand.stream()
                .filter(watch -> !Long.valueOf(watch.revision()).equals(stated.get(watch.watch())))
                .map(watch -> PublishedWatchSources.Answered.rejectedBy(
                        watch,
                        told.of(watch.watch(), watch.revision())
                                .map(PublishedWatchSources.Answered::sites)
                                .orElseGet(TreeSet::new)))
                .toList();
    }

    /** These have been stated. */
    void stated(Collection<PublishedWatchSources.Answered> news) {
        news.stream()
                .filter(answered -> answered.misunderstood() != null)
                .forEach(answered -> stated.put(answered.watch(), answered.revision()));
    }
}
