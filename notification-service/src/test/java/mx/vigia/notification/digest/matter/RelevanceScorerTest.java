package mx.vigia.notification.digest.matter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.notification.watch.WatchSubjects;
import mx.vigia.platform.i18n.Language;
import org.junit.jupiter.api.Test;

class RelevanceScorerTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-09-03");
    private static final Instant NOW = Instant.parse("2026-09-03T18:00:00Z");
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    @Test
    void factorWeightsSumToAHundred() {
        assertThat(Stream.of(Relevance.Kind.values())
                        .mapToInt(Relevance.Kind::weight)
                        .sum())
                .isEqualTo(100);
    }

    @Test
    void topicIsWeightedByItsStrengthInTheBill() {
        var bill = bill("""
                "stage": "PRESENTED", "topics": [
                {"id": "cybersecurity", "es": "Ciberseguridad", "en": "Cybersecurity", "strength": 0.6},
                {"id": "ai", "es": "Inteligencia artificial", "en": "Artificial intelligence", "strength": 0.9}]""");

        assertThat(factor(Relevance.Kind.TOPIC, bill, "tema:ciberseguridad"))
                .isEqualTo(new Relevance.Factor(Relevance.Kind.TOPIC, 0.6, "Ciberseguridad"))
                .extracting(Relevance.Factor::points)
                .isEqualTo(18);
        assertThat(factor(Relevance.Kind.TOPIC, bill, "topic:\"artificial intelligence\" OR tema:cybersecurity"))
                .isEqualTo(new Relevance.Factor(Relevance.Kind.TOPIC, 0.9, "Inteligencia artificial"));
        assertThat(factor(Relevance.Kind.TOPIC, bill, "-tema:ciberseguridad tema:agua")
                        .points())
                .isZero();
    }

    @Test
    void lawMatchesByAbbreviationOrWordsOfItsName() {
        var bill = bill("""
                "stage": "PRESENTED", "laws": [{"name": "Código Penal Federal", "abbreviations": ["CPF"]}]""");

        for (var query : List.of("ley:cpf", "ley:\"código penal\"", "law:penal")) {
            assertThat(factor(Relevance.Kind.LAW, bill, query).because()).isEqualTo("Código Penal Federal");
        }
        assertThat(factor(Relevance.Kind.LAW, bill, "ley:\"penal militar\"").points())
                .isZero();
    }

    @Test
    void laterStageScoresHigher() {
        var points = Stream.of("PRESENTED", "IN_COMMITTEE", "REPORTED_POSITIVE", "PASSED_ORIGIN", "SENT_TO_EXECUTIVE")
                .map(stage -> bill("\"stage\": \"" + stage + "\""))
                .map(bill -> factor(Relevance.Kind.STAGE, bill, "agua").points())
                .toList();

        assertThat(points).isSorted().doesNotHaveDuplicates().endsWith(12);
    }

    @Test
    void nearerDateScoresHigherAndNoDateScoresZero() {
        assertThat(dayPoints(Optional.of(TODAY))).isEqualTo(10);
        assertThat(dayPoints(Optional.of(TODAY.plusDays(10)))).isEqualTo(7);
        assertThat(dayPoints(Optional.of(TODAY.plusDays(30)))).isZero();
        assertThat(dayPoints(Optional.empty())).isZero();
    }

    @Test
    void newFederalLawComesBeforeOneArticleOfAStateWhereverThatStands() {
        var topic = """
                "topics": [{"id": "ai", "es": "Inteligencia artificial", "en": "Artificial intelligence", "strength": 0.8}]""";
        var fresh = matter(bill("\"stage\": \"PRESENTED\", " + topic), "federal-law", Optional.empty());
        var state = new CommitteeMatter(
                UUID.randomUUID(),
                bill("\"stage\": \"PASSED_CONGRESS\", " + topic),
                "state-article",
                Optional.of(NOW),
                List.of(),
                Optional.of(TODAY));

        assertThat(scorer("tema:ai").score(fresh).points())
                .isGreaterThan(scorer("tema:ai").score(state).points());
    }

    @Test
    void factorsThatCannotDifferAreNotShown() {
        var relevance = scorer("agua").score(matter(bill("\"stage\": \"PRESENTED\""), "", Optional.empty()));

        assertThat(relevance.factors())
                .extracting(Relevance.Factor::kind)
                .containsExactly(Relevance.Kind.REACH, Relevance.Kind.STAGE, Relevance.Kind.DAY, Relevance.Kind.NEWS);
        assertThat(relevance.most()).isEqualTo(55);
    }

    private static CommitteeMatter matter(FactEvent.Bill bill, String reach, Optional<LocalDate> next) {
        return new CommitteeMatter(UUID.randomUUID(), bill, reach, Optional.empty(), List.of(), next);
    }

    private static int dayPoints(Optional<LocalDate> next) {
        var committeeMatter = matter(bill("\"stage\": \"PRESENTED\""), "federal-reform", next);
        return points(Relevance.Kind.DAY, scorer("agua").score(committeeMatter)).points();
    }

    private static Relevance.Factor factor(Relevance.Kind kind, FactEvent.Bill bill, String query) {
        return points(kind, scorer(query).score(matter(bill, "federal-reform", Optional.empty())));
    }

    private static Relevance.Factor points(Relevance.Kind kind, Relevance relevance) {
        return relevance.factors().stream()
                .filter(factor -> factor.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static RelevanceScorer scorer(String query) {
        return new RelevanceScorer(WatchSubjects.of(List.of(query)), Language.ES, TODAY, NOW);
    }

    private static FactEvent.Bill bill(String fields) {
        try {
            return JSON.readValue("{\"title\": \"Una ley\", " + fields + "}", FactEvent.Bill.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
