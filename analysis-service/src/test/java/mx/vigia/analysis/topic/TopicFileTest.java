package mx.vigia.analysis.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import mx.vigia.analysis.dossier.Tag;
import mx.vigia.analysis.language.TokenCache;
import org.junit.jupiter.api.Test;

class TopicFileTest {
    private static final TopicFile.Bilingual NAME = new TopicFile.Bilingual("Caballos", "Horses");
    private static final WordLists LISTS = WordLists.of(Map.of("horses", List.of("caballo", "yegua")));

    @Test
    void invalidQueryIsAnErrorNamingTopicAndQuery() {
        assertThatThrownBy(() -> file(asking("(caballo")).rulesOf(LISTS, "1"))
                .hasMessageContaining("topic horses")
                .hasMessageContaining("'(caballo' at");
    }

    @Test
    void unknownLawIsAnErrorThatNamesIt() {
        RuleEntry rule = new RuleEntry(1, null, null, List.of("LFCAB"), null, null, null, null, null);

        assertThatThrownBy(() -> file(rule).rulesOf(LISTS, "1"))
                .hasMessageContaining("expected a law of laws/federal.yaml and found 'LFCAB'");
    }

    @Test
    void ruleWithOnlyOneListIsAnError() {
        assertThatThrownBy(() -> new RuleEntry(1, null, null, null, List.of("horses"), null, null, null, null))
                .hasMessageContaining("two lists (both) or several (all), and found [horses]");
    }

    @Test
    void questionsDoNotExcuseAPairOfOneOrThreeLists() {
        for (List<String> both : List.of(List.of("horses"), List.of("horses", "horses", "horses"))) {
            assertThatThrownBy(() -> new RuleEntry(1, null, List.of("potro"), null, both, null, null, null, null))
                    .hasMessageContaining("two lists (both)");
        }
    }

    @Test
    void ruleCountsOncePerBill() {
        TopicRules rules = file(new RuleEntry(
                        0.4, null, List.of("caballo", "yegua", "potro"), null, null, null, null, null, null))
                .rulesOf(LISTS, "1");

        TopicScore verdict = verdict(rules, "Que protege al caballo, la yegua y el potro");

        assertThat(verdict.weight()).isEqualTo(0.4);
        assertThat(verdict.evidence()).hasSize(3);
        assertThat(verdict.toReview()).isTrue();
    }

    @Test
    void ruleOfTwoListsNeedsNearbyWords() {
        TopicRules rules = file(new RuleEntry(1, null, null, null, List.of("horses", "silla"), null, null, 20, null))
                .rulesOf(LISTS, "1");

        assertThat(verdict(rules, "Sillas para yeguas").sure()).isTrue();
        assertThat(verdict(rules, "Sillas de los señores diputados y de las yeguas")
                        .sure())
                .isFalse();
    }

    @Test
    void alternativesOfAnEntryAreCombined() {
        WordLists lists = WordLists.of(
                Map.of("horses", List.of("\"{caballo, potro} {de tiro,criollo}\""), "all", List.of("@horses")));
        TopicRules rules = file(new RuleEntry(1, null, null, null, null, List.of("all", "feria"), null, null, null))
                .rulesOf(lists, "1");

        assertThat(verdict(rules, "Feria de los caballos criollos").sure()).isTrue();
        assertThat(verdict(rules, "Feria del potro de tiro").sure()).isTrue();
        assertThat(verdict(rules, "Feria del caballo y del tiro").sure()).isFalse();
    }

    @Test
    void combinationNeedsAWordOfEachListNearTheFirst() {
        TopicRules rules = file(combination(List.of("horses", "silla OR freno", "taller"), List.of()))
                .rulesOf(LISTS, "1");

        assertThat(verdict(rules, "Taller de sillas para yeguas").sure()).isTrue();
        assertThat(verdict(rules, "Sillas para yeguas").sure()).isFalse();
        assertThat(verdict(rules, "Sillas para yeguas, y lo que se dice de cualquier taller")
                        .sure())
                .isFalse();
    }

    @Test
    void sequenceNeedsItsWordsInOrder() {
        TopicRules rules = file(new RuleEntry(1, null, null, null, null, null, List.of("silla", "horses"), 8, null))
                .rulesOf(LISTS, "1");

        assertThat(verdict(rules, "Sillas para yeguas").sure()).isTrue();
        assertThat(verdict(rules, "Yeguas con silla").sure()).isFalse();
        assertThat(verdict(rules, "Sillas muy cómodas para yeguas").sure()).isFalse();
    }

    @Test
    void ruleDoesNotCountWithAnException() {
        TopicRules rules = file(combination(List.of("horses", "silla"), List.of("hipódromo")))
                .rulesOf(LISTS, "1");

        assertThat(verdict(rules, "Sillas para yeguas").sure()).isTrue();
        assertThat(verdict(rules, "Sillas para yeguas de los hipódromos").sure())
                .isFalse();
    }

    @Test
    void listMayContainAnotherButNotItself() {
        WordLists lists = WordLists.of(Map.of("animals", List.of("vaca", "@horses"), "horses", List.of("yegua")));

        TopicRules rules = file(new RuleEntry(1, null, null, null, null, List.of("animals", "establo"), null, 20, null))
                .rulesOf(lists, "1");

        assertThat(verdict(rules, "Establo de yeguas").sure()).isTrue();
        assertThatThrownBy(() -> WordLists.of(Map.of("animals", List.of("@animals"))))
                .hasMessageContaining("a list of words.yaml that does not contain itself and found animals");
    }

    @Test
    void requiredWordsCountOnlyOutsideExclusions() {
        TopicRules rules = new TopicFile(
                        "horses",
                        NAME,
                        NAME,
                        null,
                        null,
                        List.of(asking("caballo vapor")),
                        null,
                        List.of("\"caballo de fuerza\""))
                .rulesOf(LISTS, "1");

        assertThat(verdict(rules, "Del vapor y el caballo").sure()).isTrue();
        assertThat(verdict(rules, "Del vapor y el caballo de fuerza").sure()).isFalse();
    }

    @Test
    void eachTagHasItsRulesVersion() {
        Tag tag = verdict(file(asking("caballo")).rulesOf(LISTS, "abc"), "Caballo")
                .toTag(file(asking("caballo")).rulesOf(LISTS, "abc"));

        assertThat(tag.rules()).isEqualTo("abc");
        assertThat(tag.topic()).isEqualTo("horses");
    }

    @Test
    void billWithoutSignsHasNoTopicAndExcludedPhrasesAreNoSigns() {
        TopicRules rules = new TopicFile(
                        "horses",
                        NAME,
                        NAME,
                        null,
                        null,
                        List.of(asking("caballo"), asking("yegua")),
                        List.of(asking("hipódromo")),
                        List.of("\"fuerza de tiro\""))
                .rulesOf(LISTS, "1");

        assertThat(verdict(rules, "De los mercados")).isEqualTo(TopicScore.ZERO);
        assertThat(verdict(rules, "De la fuerza de tiro")).isEqualTo(TopicScore.ZERO);
        assertThat(verdict(rules, "De los hipódromos").against()).hasSize(1);
        assertThat(verdict(rules, "De las yeguas").sure()).isTrue();
    }

    private static TopicScore verdict(TopicRules rules, String title) {
        return new TopicReading(title, "", "", new SignCatalog(List.of(rules)), new TokenCache()).scoreOf(rules);
    }

    private static RuleEntry combination(List<String> lists, List<String> unless) {
        return new RuleEntry(1, null, null, null, null, lists, null, 20, unless);
    }

    private static RuleEntry asking(String question) {
        return new RuleEntry(1, null, List.of(question), null, null, null, null, null, null);
    }

    private static TopicFile file(RuleEntry rule) {
        return new TopicFile("horses", NAME, NAME, null, null, List.of(rule), null, null);
    }
}
