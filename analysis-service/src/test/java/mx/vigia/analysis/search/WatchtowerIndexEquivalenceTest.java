package mx.vigia.analysis.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.ReferralPurpose;
import mx.vigia.analysis.bill.stage.BillOutcome;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierBuilder;
import mx.vigia.analysis.dossier.Tag;
import mx.vigia.analysis.dossier.fact.AddressedFact;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactAudience;
import mx.vigia.analysis.dossier.fact.FactHeader;
import mx.vigia.analysis.dossier.fact.FactIdentity;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.fact.FactState;
import mx.vigia.analysis.dossier.fact.FactTimes;
import mx.vigia.analysis.language.TokenCache;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.matching.BillComparison;
import mx.vigia.analysis.matching.Match;
import mx.vigia.analysis.matching.StandingQuery;
import mx.vigia.analysis.matching.Watchtower;
import mx.vigia.analysis.search.index.SingleDocumentIndex;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.topic.document.BillDocument;
import org.junit.jupiter.api.Test;

/** The watches a change reaches equal those whose search finds the bill before or after it, per audience. */
class WatchtowerIndexEquivalenceTest {
    private static final long SEED = 20261129L;
    private static final int WATCHES = 1_000;
    private static final int CHANGES = 60;
    private static final Instant NOW = Instant.parse("2026-09-10T15:00:00Z");

    private final Random chance = new Random(SEED);
    private final RandomQueries random = new RandomQueries(chance);
    private final TopicCatalog topics = TopicCatalog.read();
    private final Watchtower watchtower = new Watchtower(topics, new TokenCache());
    private final Map<UUID, Query> watches = IntStream.range(0, WATCHES)
            .boxed()
            .collect(Collectors.toMap(i -> new UUID(0, i), i -> RandomQueries.understood(random.question(3))));

    @Test
    void watchtowerComparisonEqualsIndexSearch() {
        watches.forEach((id, query) -> watchtower.put(new StandingQuery(id, 1, query, EnumSet.allOf(FactKind.class))));
        int news = 0;
        for (int i = 0; i < CHANGES; i++) {
            var before = bill(i);
            var after = bill(i);
            var then = found(before);
            var now = found(after);
            var comparison = watchtower.of(before, after);

            assertThat(matchedWatches(comparison, FactAudience.WHO_MATCHES)).isEqualTo(now);
            assertThat(matchedWatches(comparison, FactAudience.WHO_MATCHES_ONLY_NOW))
                    .isEqualTo(without(now, then));
            assertThat(matchedWatches(comparison, FactAudience.WHO_MATCHES_OR_DID))
                    .isEqualTo(with(now, then));
            assertThat(matchedWatches(watchtower.of(after), FactAudience.WHO_MATCHES_ONLY_NOW))
                    .isEmpty();
            news += without(now, then).size();
        }
        assertThat(news).isPositive();
    }

    private Set<UUID> found(Dossier bill) {
        var index = new SingleDocumentIndex(BillDocument.of(bill, topics::findByIdOrName));
        return watches.keySet().stream()
                .filter(watch -> index.isFoundBy(watches.get(watch)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<UUID> without(Set<UUID> some, Set<UUID> others) {
        var rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private static Set<UUID> with(Set<UUID> some, Set<UUID> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static Set<UUID> matchedWatches(BillComparison comparison, FactAudience audience) {
        var fact = new Fact.Opened(
                FactHeader.withoutPage(
                        FactIdentity.of(FactKind.NEW, UUID.randomUUID(), 1, "key"), FactTimes.at(NOW), false),
                new FactState.Opening(null, null, null, null, null, null, List.of()));
        var published = comparison.watchesFor(new AddressedFact(fact, audience)).stream()
                .map(Match::watch)
                .toList();
        assertThat(published).doesNotHaveDuplicates();
        return new HashSet<>(published);
    }

    private Dossier bill(int i) {
        List<Proponent> proponents = new ArrayList<>();
        IntStream.range(0, chance.nextInt(3))
                .forEach(
                        each -> proponents.add(new Proponent(random.text(2), random.any(List.of("PVEM", "MC")), null)));
        return new DossierBuilder()
                .id(new UUID(1, i))
                .revision(1)
                .site("mx.diputados.gaceta")
                .kind(chance.nextBoolean() ? BillKind.INITIATIVE : BillKind.MINUTA)
                .number("66/" + i)
                .title(random.text(6))
                .proponents(proponents)
                .presentedOn(random.day())
                .committees(List.of(new Referral(random.text(3), ReferralPurpose.REPORT)))
                .stage(chance.nextBoolean() ? Stage.PRESENTED : Stage.IN_FORCE)
                .text(chance.nextBoolean() ? BillText.of(random.text(40), false) : BillText.unknown())
                .firstSeen(NOW)
                .lastChanged(NOW)
                .tags(
                        chance.nextBoolean()
                                ? List.of(new Tag("cybersecurity", 1, List.of(), List.of(), null))
                                : List.of())
                .summary(chance.nextBoolean() ? random.text(5) : null)
                .subjects(chance.nextBoolean() ? List.of(random.text(1)) : List.of())
                .outcome(BillOutcome.OPEN)
                .build();
    }
}
