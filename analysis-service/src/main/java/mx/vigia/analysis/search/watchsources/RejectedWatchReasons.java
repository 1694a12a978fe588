package mx.vigia.analysis.search.watchsources;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import mx.vigia.analysis.matching.RejectedWatch;

/** Publishes that a watch is invalid, once for each revision, instead of at every look. */
final class RejectedWatchReasons {
    private final PublishedWatchSources watchSources;
    private final Map<UUID, Long> stated = new HashMap<>();

    RejectedWatchReasons(PublishedWatchSources watchSources) {
        this.watchSources = watchSources;
    }

    /** Returns what is still to be published about them, each with its sites as last published. */
    List<PublishedWatchSources.WatchSources> of(List<RejectedWatch> cannotStand) {
        stated.keySet().retainAll(cannotStand.stream().map(RejectedWatch::watch).toList());
        return cannotStand.stream()
                .filter(watch -> !Long.valueOf(watch.revision()).equals(stated.get(watch.watch())))
                .map(watch -> PublishedWatchSources.WatchSources.rejectedBy(
                        watch,
                        watchSources
                                .of(watch.watch(), watch.revision())
                                .map(PublishedWatchSources.WatchSources::sites)
                                .orElseGet(TreeSet::new)))
                .toList();
    }

    /** Notes that these have been published. */
    void stated(Collection<PublishedWatchSources.WatchSources> news) {
        news.stream()
                .filter(answered -> answered.misunderstood() != null)
                .forEach(answered -> stated.put(answered.watch(), answered.revision()));
    }
}
