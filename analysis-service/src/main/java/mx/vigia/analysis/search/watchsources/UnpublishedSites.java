package mx.vigia.analysis.search.watchsources;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.analysis.matching.MatchedBillRepository;
import mx.vigia.analysis.matching.StandingQuery;

/** What the intake found of watches, until it is read back from what was told: that it was sent is not enough, for another replica that had not read it may have said the last word. */
final class UnpublishedSites {
    private final MatchedBillRepository answers;
    private final PublishedWatchSources told;
    private Map<UUID, MatchedBillRepository.Sites> heard = Map.of();

    UnpublishedSites(MatchedBillRepository answers, PublishedWatchSources told) {
        this.answers = answers;
        this.told = told;
    }

    /** By watch, all that was found until now and not read back, of those that stand. */
    Map<UUID, MatchedBillRepository.Sites> of(Collection<StandingQuery> standing) {
        var revisions = standing.stream().collect(Collectors.toMap(StandingQuery::watch, StandingQuery::revision));
        var untold = new HashMap<>(MatchedBillRepository.merge(heard, answers.takeSitesByWatch()));
        untold.entrySet()
                .removeIf(each -> isOutdated(each.getValue(), revisions.get(each.getKey()))
                        || isPublished(each.getKey(), each.getValue()));
        heard = Map.copyOf(untold);
        return heard;
    }

    private static boolean isOutdated(MatchedBillRepository.Sites found, Long stands) {
        return stands == null || stands > found.revision();
    }

    private boolean isPublished(UUID watch, MatchedBillRepository.Sites found) {
        return told.of(watch, found.revision())
                .filter(said -> said.sites().containsAll(found.names()))
                .isPresent();
    }
}
