package mx.vigia.analysis.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.BillText;
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
import mx.vigia.analysis.language.query.AnalysedDocument;
import mx.vigia.analysis.language.query.ParseResult;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.QueryLanguage;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.topic.document.BillDocument;
import mx.vigia.platform.text.Sha256;
import org.junit.jupiter.api.Test;

class WatchtowerTest {
    private static final Instant NOW = Instant.parse("2026-09-10T15:00:00Z");
    private static final String[] WORDS = {
        "ley",
        "leyes",
        "agua",
        "aguas",
        "año",
        "ano",
        "red",
        "nube",
        "datos",
        "artículo",
        "niño",
        "niña",
        "crítica",
        "incidente",
        "7223"
    };

    private final TopicCatalog topics = TopicCatalog.read();
    private final Watchtower watchtower = new Watchtower(topics, new TokenCache());

    @Test
    void registeredQueriesMatchLikeEachQueryRunAlone() {
        Random random = new Random(20260903);
        List<StandingQuery> all = IntStream.range(0, 3_000)
                .mapToObj(i -> standingQuery("w" + i, 1, question(random, 3)))
                .toList();
        all.forEach(watchtower::put);
        int matches = 0;

        for (int i = 0; i < 150; i++) {
            Dossier bill = bill(words(random, 12), words(random, 60));
            AnalysedDocument text = AnalysedDocument.of(BillDocument.of(bill, topics::findByIdOrName));
            List<UUID> expected = all.stream()
                    .filter(query -> text.matches(query.question()))
                    .map(StandingQuery::watch)
                    .sorted()
                    .toList();

            assertThat(matchedWatches(watchtower.of(bill), FactAudience.WHO_MATCHES))
                    .isEqualTo(expected);
            matches += expected.size();
        }
        assertThat(matches).isPositive();
    }

    @Test
    void changeReachesWatchesThatMatchedBeforeOrMatchNow() {
        watchtower.put(standingQuery("before", 1, "nube"));
        watchtower.put(standingQuery("after", 1, "agua"));
        watchtower.put(standingQuery("both", 1, "ley"));
        BillComparison comparison = watchtower.of(bill("ley de nube", ""), bill("ley de aguas", ""));

        assertThat(matchedWatches(comparison, FactAudience.WHO_MATCHES_OR_DID))
                .containsExactlyInAnyOrder(id("before"), id("after"), id("both"));
        assertThat(matchedWatches(comparison, FactAudience.WHO_MATCHES_ONLY_NOW))
                .containsExactly(id("after"));
        assertThat(matchedWatches(comparison, FactAudience.WHO_MATCHES))
                .containsExactlyInAnyOrder(id("after"), id("both"));
        assertThat(matchedWatches(comparison, FactAudience.NOBODY)).isEmpty();
    }

    @Test
    void lateOlderRevisionIsIgnored() {
        watchtower.put(standingQuery("w", 2, "agua"));
        watchtower.put(standingQuery("w", 1, "nube"));
        assertThat(matchedWatches(watchtower.of(bill("nube", "")), FactAudience.WHO_MATCHES))
                .isEmpty();

        watchtower.remove(id("w"), 3);
        watchtower.put(standingQuery("w", 2, "agua"));
        assertThat(matchedWatches(watchtower.of(bill("agua", "")), FactAudience.WHO_MATCHES))
                .isEmpty();
    }

    @Test
    void watchGetsOnlyItsFactKinds() {
        StandingQuery query = standingQuery("w", 1, "agua");
        watchtower.put(new StandingQuery(query.watch(), 1, query.question(), EnumSet.of(FactKind.REFERRED)));

        assertThat(matchedWatches(watchtower.of(bill("agua", "")), FactAudience.WHO_MATCHES))
                .isEmpty();
    }

    @Test
    void reasonsQuoteTheOriginalWords() {
        watchtower.put(standingQuery("w", 1, "\"infraestructura critica\" tema:cybersecurity"));
        Dossier bill = bill("Ley de ciberseguridad", "Los operadores de Infraestructuras Críticas notificarán.");

        Match match = watchtower
                .of(bill)
                .watchesFor(finding(FactAudience.WHO_MATCHES))
                .getFirst();

        assertThat(match.reasons()).extracting(MatchReason::field).containsExactlyInAnyOrder("text", "topic");
        assertThat(match.reasons()).extracting(MatchReason::words).contains("Infraestructuras Críticas");
    }

    @Test
    void changedWatchMatchesOnlyItsNewWords() {
        watchtower.put(standingQuery("w", 1, "agua"));
        watchtower.put(standingQuery("other", 1, "agua ley"));
        watchtower.put(standingQuery("w", 2, "nube"));

        assertThat(matchedWatches(watchtower.of(bill("ley de agua", "")), FactAudience.WHO_MATCHES))
                .containsExactly(id("other"));
        assertThat(matchedWatches(watchtower.of(bill("nube", "")), FactAudience.WHO_MATCHES))
                .containsExactly(id("w"));
        watchtower.forgetWatch(id("w"));
        assertThat(matchedWatches(watchtower.of(bill("nube", "")), FactAudience.WHO_MATCHES))
                .isEmpty();
    }

    @Test
    void watchReplacedDuringAComparisonIsComparedByOneQuery() {
        watchtower.put(standingQuery("w", 1, "agua"));
        BillComparison comparison = watchtower.of(bill("nube", ""), bill("agua", ""));
        assertThat(matchedWatches(comparison, FactAudience.WHO_MATCHES)).containsExactly(id("w"));

        watchtower.put(standingQuery("w", 2, "lago"));
        assertThat(matchedWatches(comparison, FactAudience.WHO_MATCHES_ONLY_NOW))
                .isEmpty();
    }

    private String question(Random random, int depth) {
        String word = WORDS[random.nextInt(WORDS.length)];
        return switch (random.nextInt(depth > 0 ? 9 : 5)) {
            case 0 -> "\"" + word + " " + WORDS[random.nextInt(WORDS.length)] + "\"";
            case 1 -> "título:" + word;
            case 2 -> "=" + word;
            case 3 -> word.length() > 3 ? word.substring(0, 3) + "*" : word;
            case 4 -> word;
            case 5 -> "(" + question(random, depth - 1) + " OR " + question(random, depth - 1) + ")";
            case 6 -> question(random, depth - 1) + " -" + word;
            case 7 -> "-" + word;
            default -> question(random, depth - 1) + " " + question(random, depth - 1);
        };
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> random.nextInt(3) == 0 ? WORDS[random.nextInt(WORDS.length)] : "x" + random.nextInt(50))
                .collect(Collectors.joining(" "));
    }

    private List<UUID> matchedWatches(BillComparison comparison, FactAudience audience) {
        return new ArrayList<>(comparison.watchesFor(finding(audience)).stream()
                .map(Match::watch)
                .toList());
    }

    private static AddressedFact finding(FactAudience audience) {
        return new AddressedFact(
                new Fact.Opened(
                        FactHeader.withoutPage(
                                FactIdentity.of(FactKind.NEW, UUID.randomUUID(), 1, "key"), FactTimes.at(NOW), false),
                        new FactState.Opening(null, null, null, null, null, null, List.of())),
                audience);
    }

    private static StandingQuery standingQuery(String name, long revision, String question) {
        Query query = switch (QueryLanguage.read(question)) {
            case ParseResult.Parsed(var understood) -> understood;
            case ParseResult.Invalid(var at, var spanish, var english) ->
                throw new AssertionError(question + ": " + english);
        };
        return new StandingQuery(id(name), revision, query, EnumSet.allOf(FactKind.class));
    }

    private static UUID id(String name) {
        return Sha256.identifier(name);
    }

    private Dossier bill(String title, String text) {
        return new DossierBuilder()
                .id(UUID.randomUUID())
                .revision(1)
                .site("mx.diputados.gaceta")
                .kind(BillKind.INITIATIVE)
                .number("66/7223")
                .title(title)
                .stage(Stage.PRESENTED)
                .text(text.isEmpty() ? BillText.unknown() : BillText.of(text, false))
                .firstSeen(NOW)
                .lastChanged(NOW)
                .tags(
                        title.contains("ciberseguridad")
                                ? List.of(new Tag("cybersecurity", 1, List.of(), List.of(), null))
                                : List.of())
                .outcome(BillOutcome.OPEN)
                .build();
    }
}
