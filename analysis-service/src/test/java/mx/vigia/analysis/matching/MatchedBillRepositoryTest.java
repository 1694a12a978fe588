package mx.vigia.analysis.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.language.query.ParseResult;
import mx.vigia.analysis.language.query.QueryLanguage;
import org.junit.jupiter.api.Test;

class MatchedBillRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-11-28T06:00:00Z");
    private static final UUID WATCH = UUID.randomUUID();
    private static final UUID BILL = UUID.randomUUID();

    private final MatchedBillRepository billRepository = new MatchedBillRepository();

    @Test
    void sitesOfSeveralBillsAreTakenTogetherOnce() {
        billRepository.recordBill(put("mx.dof", 1), NOW);
        billRepository.recordBill(put("mx.senado", 1), NOW);

        assertThat(billRepository.takeSitesByWatch()).containsOnly(Map.entry(WATCH, sites(1, "mx.dof", "mx.senado")));
        assertThat(billRepository.takeSitesByWatch()).isEmpty();
    }

    @Test
    void changedWatchForgetsItsEarlierMatches() {
        billRepository.recordBill(put("mx.dof", 1), NOW);
        billRepository.recordBill(put("mx.senado", 2), NOW);
        billRepository.recordBill(put("mx.scjn", 1), NOW);

        assertThat(billRepository.takeSitesByWatch()).containsOnly(Map.entry(WATCH, sites(2, "mx.senado")));
    }

    @Test
    void latestMatchedRevisionIsKeptUntilItExpires() {
        billRepository.recordBill(put("mx.dof", 1), NOW);

        assertThat(billRepository.of(BILL))
                .contains(new MatchedBillRepository.MatchedRevision(3, Set.of("mx.dof"), NOW));
        billRepository.deleteBefore(NOW);
        assertThat(billRepository.of(BILL)).isPresent();
        billRepository.deleteBefore(NOW.plusMillis(1));
        assertThat(billRepository.of(BILL)).isEmpty();
    }

    @Test
    void unpublishedMatchesStayWithLaterOnes() {
        assertThat(MatchedBillRepository.merge(Map.of(WATCH, sites(1, "mx.dof")), Map.of(WATCH, sites(1, "mx.senado"))))
                .containsOnly(Map.entry(WATCH, sites(1, "mx.dof", "mx.senado")));
    }

    private static MatchedBillRepository.MatchedBill put(String site, long revision) {
        var question = ((ParseResult.Parsed) QueryLanguage.readStored("agua")).query();
        var watch = new StandingQuery(WATCH, revision, question, Set.of(FactKind.NEW));
        return new MatchedBillRepository.MatchedBill(BILL, 3, Set.of(site), List.of(watch));
    }

    private static MatchedBillRepository.Sites sites(long revision, String... names) {
        return new MatchedBillRepository.Sites(revision, Set.of(names));
    }
}
