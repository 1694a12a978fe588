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
import mx.vigia.analysis.dossier.feed.Change;
import mx.vigia.analysis.language.query.Asked;
import mx.vigia.analysis.language.query.QueryLanguage;
import mx.vigia.analysis.matching.AnswerBook;
import mx.vigia.analysis.matching.StandingQuery;
import org.junit.jupiter.api.Test;

class SiteNewsTest {
    private static final Instant NOW = Instant.parse("2026-11-28T06:00:00Z");
    private static final Instant BEFORE = NOW.minus(Duration.ofSeconds(1));
    private static final UUID BILL = UUID.randomUUID();
    private static final UUID WATCH = UUID.randomUUID();
    private static final Function<Collection<UUID>, Map<UUID, Set<String>>> ALL_OF_THE_GAZETTE =
            bills -> bills.stream().collect(Collectors.toMap(bill -> bill, bill -> Set.of("mx.dof")));

    private final AnswerBook answers = new AnswerBook();

    @Test
    void aBillThatTheIntakePutToTheQuestionsIsNotAskedAgainForAWatchThatStoodThen() {
        put(1, "mx.dof");

        assertThat(of(changed(1), Set.of()).unheardBy(BEFORE)).hasValueSatisfying(bills -> {
            assertThat(bills.ids()).isEmpty();
            assertThat(bills.sites()).isEmpty();
        });
    }

    @Test
    void itIsAskedForAWatchThatWasSetSince() {
        put(1, "mx.dof");

        assertThat(of(changed(1), Set.of()).unheardBy(NOW))
                .hasValueSatisfying(bills -> assertThat(bills.ids()).containsExactly(BILL));
    }

    @Test
    void itIsAskedWhereItChangedSinceOrSitesSpeakOfItThatDidNotThenOrNobodyPutIt() {
        put(1, "mx.dof");
        assertThat(unheard(of(changed(2), Set.of()))).containsExactly(BILL);

        put(1, "mx.senado");
        assertThat(unheard(of(changed(1), Set.of()))).containsExactly(BILL);

        answers.forgetBefore(NOW.plusMillis(1));
        assertThat(unheard(of(changed(1), Set.of()))).containsExactly(BILL);
    }

    @Test
    void aBillToWhichSomethingWasLinkedIsAskedWhateverIsKnownOfItsRevisions() {
        put(1, "mx.dof");

        assertThat(unheard(of(changed(1), Set.of(BILL)))).containsExactly(BILL);
        assertThat(unheard(of(List.of(), Set.of(BILL)))).containsExactly(BILL);
    }

    @Test
    void moreBillsThanCanBeNamedAreNotAskedByName() {
        assertThat(of(changes(SiteNews.Bills.MOST_NAMED), Set.of()).changed().flatMap(SiteNews.Bills::named))
                .isPresent();
        assertThat(of(changes(SiteNews.Bills.MOST_NAMED + 1), Set.of())
                        .changed()
                        .flatMap(SiteNews.Bills::named))
                .isEmpty();
    }

    @Test
    void whereAnythingMayBeNewAllBillsAreForEveryWatch() {
        assertThat(SiteNews.ofAll(Map.of()).unheardBy(NOW)).isEmpty();
        assertThat(SiteNews.ofAll(Map.of()).unheardBy(BEFORE)).isEmpty();
    }

    @Test
    void whatWasHeardIsOfTheWatchAsItIs() {
        var news = SiteNews.ofAll(Map.of(WATCH, new AnswerBook.Sites(2, Set.of("mx.dof"))));

        assertThat(news.heardOf(watch(2))).containsExactly("mx.dof");
        assertThat(news.heardOf(watch(1))).isEmpty();
    }

    private SiteNews of(List<Change> changes, Set<UUID> linked) {
        return SiteNews.of(changes, linked, answers, ALL_OF_THE_GAZETTE, Map.of());
    }

    private static Set<UUID> unheard(SiteNews news) {
        return news.unheardBy(BEFORE).orElseThrow().ids();
    }

    private void put(int revision, String site) {
        answers.note(new AnswerBook.Put(BILL, revision, Set.of(site), List.of()), NOW);
    }

    private static List<Change> changed(int revision) {
        return List.of(new Change(1, BILL, revision, NOW));
    }

    private static List<Change> changes(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Change(number, UUID.randomUUID(), 1, NOW))
                .toList();
    }

    private static StandingQuery watch(long revision) {
        var question = ((Asked.Understood) QueryLanguage.readKept("agua")).query();
        return new StandingQuery(WATCH, revision, question, Set.of(FactKind.NEW));
    }
}
