package mx.vigia.analysis.search.watchsources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.feed.FeedChange;
import mx.vigia.analysis.language.query.ParseResult;
import mx.vigia.analysis.language.query.QueryLanguage;
import mx.vigia.analysis.matching.MatchedBillRepository;
import mx.vigia.analysis.matching.StandingQuery;
import org.junit.jupiter.api.Test;

class NewSitesTest {
    private static final Instant NOW = Instant.parse("2026-11-28T06:00:00Z");
    private static final Instant BEFORE = NOW.minus(Duration.ofSeconds(1));
    private static final UUID BILL = UUID.randomUUID();
    private static final UUID WATCH = UUID.randomUUID();
    private static final Function<Collection<UUID>, Map<UUID, Set<String>>> ALL_OF_THE_GAZETTE =
            bills -> bills.stream().collect(Collectors.toMap(bill -> bill, bill -> Set.of("mx.dof")));

    private final MatchedBillRepository matchedBills = new MatchedBillRepository();

    @Test
    void billMatchedByTheIntakeIsNotMatchedAgainForOldWatches() {
        put(1, "mx.dof");

        assertThat(of(changed(1), Set.of()).uncheckedBills(BEFORE)).hasValueSatisfying(bills -> {
            assertThat(bills.ids()).isEmpty();
            assertThat(bills.sites()).isEmpty();
        });
    }

    @Test
    void newWatchRequestsTheBill() {
        put(1, "mx.dof");

        assertThat(of(changed(1), Set.of()).uncheckedBills(NOW))
                .hasValueSatisfying(bills -> assertThat(bills.ids()).containsExactly(BILL));
    }

    @Test
    void changedOrUnmatchedBillsAndNewSitesAreMatched() {
        put(1, "mx.dof");
        assertThat(uncheckedBills(of(changed(2), Set.of()))).containsExactly(BILL);

        put(1, "mx.senado");
        assertThat(uncheckedBills(of(changed(1), Set.of()))).containsExactly(BILL);

        matchedBills.deleteBefore(NOW.plusMillis(1));
        assertThat(uncheckedBills(of(changed(1), Set.of()))).containsExactly(BILL);
    }

    @Test
    void linkedBillIsFetchedRegardlessOfRevisions() {
        put(1, "mx.dof");

        assertThat(uncheckedBills(of(changed(1), Set.of(BILL)))).containsExactly(BILL);
        assertThat(uncheckedBills(of(List.of(), Set.of(BILL)))).containsExactly(BILL);
    }

    @Test
    void tooManyChangedBillsAreNotRequestedById() {
        assertThat(of(changes(NewSites.Bills.MAX_NAMED_BILLS), Set.of())
                        .changed()
                        .flatMap(NewSites.Bills::toQuery))
                .isPresent();
        assertThat(of(changes(NewSites.Bills.MAX_NAMED_BILLS + 1), Set.of())
                        .changed()
                        .flatMap(NewSites.Bills::toQuery))
                .isEmpty();
    }

    @Test
    void unknownChangesRequestAllBills() {
        assertThat(NewSites.unknown(Map.of()).uncheckedBills(NOW)).isEmpty();
        assertThat(NewSites.unknown(Map.of()).uncheckedBills(BEFORE)).isEmpty();
    }

    @Test
    void knownSitesBelongToTheCurrentWatchRevision() {
        var newSites = NewSites.unknown(Map.of(WATCH, new MatchedBillRepository.Sites(2, Set.of("mx.dof"))));

        assertThat(newSites.matchedSites(watch(2))).containsExactly("mx.dof");
        assertThat(newSites.matchedSites(watch(1))).isEmpty();
    }

    private NewSites of(List<FeedChange> changes, Set<UUID> linked) {
        return NewSites.of(changes, linked, matchedBills, ALL_OF_THE_GAZETTE, Map.of());
    }

    private static Set<UUID> uncheckedBills(NewSites newSites) {
        return newSites.uncheckedBills(BEFORE).orElseThrow().ids();
    }

    private void put(int revision, String site) {
        matchedBills.recordBill(new MatchedBillRepository.MatchedBill(BILL, revision, Set.of(site), List.of()), NOW);
    }

    private static List<FeedChange> changed(int revision) {
        return List.of(new FeedChange(1, BILL, revision, NOW));
    }

    private static List<FeedChange> changes(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new FeedChange(number, UUID.randomUUID(), 1, NOW))
                .toList();
    }

    private static StandingQuery watch(long revision) {
        var question = ((ParseResult.Parsed) QueryLanguage.readStored("agua")).query();
        return new StandingQuery(WATCH, revision, question, Set.of(FactKind.NEW));
    }
}
