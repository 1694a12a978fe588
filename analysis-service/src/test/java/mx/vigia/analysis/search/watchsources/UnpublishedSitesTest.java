package mx.vigia.analysis.search.watchsources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.language.query.ParseResult;
import mx.vigia.analysis.language.query.QueryLanguage;
import mx.vigia.analysis.matching.MatchedBillRepository;
import mx.vigia.analysis.matching.StandingQuery;
import mx.vigia.platform.kafka.KafkaClientConfig;
import org.junit.jupiter.api.Test;

class UnpublishedSitesTest {
    private static final Instant NOW = Instant.parse("2026-11-28T06:00:00Z");
    private static final UUID WATCH = UUID.randomUUID();

    private final MatchedBillRepository matchedBills = new MatchedBillRepository();
    private final PublishedWatchSources watchSources =
            new PublishedWatchSources(KafkaClientConfig.plaintext("never asked"));
    private final UnpublishedSites unpublishedSites = new UnpublishedSites(matchedBills, watchSources);

    @Test
    void foundSitesStayUntilTheirPublicationIsRead() {
        found(1, "mx.dof");
        assertThat(names(1)).containsExactly("mx.dof");
        assertThat(names(1)).containsExactly("mx.dof");

        publish(1, "mx.dof", "mx.senado");
        assertThat(unpublishedSites.of(standingQueries(1))).isEmpty();
    }

    @Test
    void otherReplicasAnnouncementDoesNotCount() {
        found(1, "mx.dof");
        assertThat(names(1)).containsExactly("mx.dof");

        publish(1, "mx.senado");
        assertThat(names(1)).containsExactly("mx.dof");
    }

    @Test
    void changedOrDeletedWatchKeepsNothing() {
        found(1, "mx.dof");
        assertThat(unpublishedSites.of(standingQueries(2))).isEmpty();

        found(2, "mx.dof");
        assertThat(unpublishedSites.of(List.of())).isEmpty();
        assertThat(unpublishedSites.of(standingQueries(2))).isEmpty();
    }

    private Set<String> names(long revision) {
        return unpublishedSites
                .of(standingQueries(revision))
                .getOrDefault(WATCH, new MatchedBillRepository.Sites(0, Set.of()))
                .names();
    }

    private void found(long revision, String site) {
        matchedBills.recordBill(
                new MatchedBillRepository.MatchedBill(UUID.randomUUID(), 1, Set.of(site), standingQueries(revision)),
                NOW);
    }

    private void publish(long revision, String... sites) {
        watchSources.publish(
                PublishedWatchSources.WatchSources.of(standingQueries(revision).getFirst(), Set.of(sites)));
    }

    private static List<StandingQuery> standingQueries(long revision) {
        var question = ((ParseResult.Parsed) QueryLanguage.readStored("agua")).query();
        return List.of(new StandingQuery(WATCH, revision, question, Set.of(FactKind.NEW)));
    }
}
