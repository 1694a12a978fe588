package mx.vigia.analysis.search.watchsources;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.analysis.matching.MatchedBillRepository;
import mx.vigia.analysis.matching.StandingQuery;

/**
 * The sites that the intake found for watches, until they are read back from the topic. Sending them is not enough:
 * another replica that had not read them may have published last.
 */
final class UnpublishedSites {
    private final MatchedBillRepository matchedBills;
    private final PublishedWatchSources watchSources;
    private Map<UUID, MatchedBillRepository.Sites> received = Map.of();

    UnpublishedSites(MatchedBillRepository matchedBills, PublishedWatchSources watchSources) {
        this.matchedBills = matchedBills;
        this.watchSources = watchSources;
    }

    /** Returns, by watch, everything found and not yet read back, for active watches. */
    Map<UUID, MatchedBillRepository.Sites> of(Collection<StandingQuery> standing) {
        var revisions = standing.stream().collect(Collectors.toMap(StandingQuery::watch, StandingQuery::revision));
        var untold = new HashMap<>(MatchedBillRepository.merge(received, matchedBills.takeSitesByWatch()));
        untold.entrySet()
                .removeIf(each -> isOutdated(each.getValue(), revisions.get(each.getKey()))
                        || isPublished(each.getKey(), each.getValue()));
        received = Map.copyOf(untold);
        return received;
    }

    private static boolean isOutdated(MatchedBillRepository.Sites found, Long stands) {
        return stands == null || stands > found.revision();
    }

    private boolean isPublished(UUID watch, MatchedBillRepository.Sites found) {
        return watchSources
                .of(watch, found.revision())
                .filter(answered -> answered.sites().containsAll(found.names()))
                .isPresent();
    }
}
