package mx.vigia.notification.letter;

import static mx.vigia.notification.TestFacts.aFact;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.vigia.notification.TestFacts;
import mx.vigia.notification.intake.SourceOverview;
import mx.vigia.notification.notice.Notice;
import mx.vigia.notification.watch.Frequency;
import mx.vigia.platform.i18n.Language;
import org.junit.jupiter.api.Test;

/** Which articles changed, and of which law, in each item of a letter that tells of several matters. */
class ChangedArticlesLetterTest {
    private static final Instant NOW = Instant.parse("2026-11-24T17:00:00Z");
    private static final SourceOverview NO_SOURCES = new SourceOverview(List.of(), Duration.ofHours(30));
    private static final String SECURITY = "Ley de Seguridad Nacional";

    @Test
    void articlesThatDoNotConcernTheReaderAreCountedInEachItem() {
        var report = changed(SECURITY, 60, "4", "6", "9");
        report.topics(List.of(topic(SECURITY, "4", "6", "9")));

        assertThat(letter(2, report))
                .contains("Art. 4: ", "Art. 6: ", "Cambian arts. 4, 6 y 9\n", "También cambian otros 57 artículos");
        report.topics(List.of(topic(SECURITY, "20")));
        assertThat(letter(2, report)).contains("Cambian otros 60 artículos");
        assertThat(letter(20, report)).contains(" · cambian otros 60 artículos\n");
    }

    @Test
    void articlesOfSeveralLawsAreNamedByLaw() {
        var report = changed(SECURITY, 7, "4", "6");
        var articles = new ArrayList<Map<String, Object>>(articles("Ley de Aguas", "5"));
        articles.addAll(articles(SECURITY, "4", "6"));
        report.with(
                "after",
                Map.of(
                        "textSha256",
                        "b".repeat(64),
                        "articles",
                        articles,
                        "articleCount",
                        7,
                        "excerpts",
                        excerpts(SECURITY, "4", "6")));

        var named = "ambia art. 5, Ley de Aguas; cambian arts. 4 y 6, Ley de Seguridad Nacional; 4 más\n";
        assertThat(letter(2, report)).contains("C" + named);
        assertThat(letter(20, report)).contains(" · c" + named);
        assertThat(PlainLetters.summary().of(List.of(notice(report)), NO_SOURCES, NOW))
                .anyMatch(line -> line.startsWith("Art. 4") && line.endsWith(" · c" + named.strip()));
    }

    @Test
    void placesWithoutANumberAreAllQuoted() {
        var decree = changed("", 0);
        var excerpts = Stream.of("uno", "dos", "tres")
                .map(word ->
                        Map.of("part", "decree", "number", "", "before", word + " antes", "after", word + " ahora"))
                .toList();
        decree.with("after", Map.of("textSha256", "b".repeat(64), "excerpts", excerpts));

        assertThat(letter(2, decree)).contains("uno ", "dos ", "tres ");
    }

    @Test
    void lawsAreNamedWithTheirArticlesInEachItem() {
        var law = "Ley Federal de Protección al Consumidor";
        var bill = aFact().titled("Que reforma diversas disposiciones en materia de comercio electrónico.")
                .laws(List.of(SampleNotices.law(law, "4", "76 Bis")));

        assertThat(letter(1, bill)).contains("\n" + law + ", arts. 4 y 76 Bis\n");
        assertThat(letter(2, bill)).contains("\n" + law + ", arts. 4 y 76 Bis\n");
        assertThat(letter(20, bill)).doesNotContain(law);
        bill.with("kind", "text-changed")
                .with("before", Map.of("textSha256", "a".repeat(64)))
                .with("after", Map.of("textSha256", "b".repeat(64), "articles", articles("", "4"), "articleCount", 1));
        assertThat(letter(20, bill)).contains("(" + law + ", arts. 4 y 76 Bis): ", " · cambia art. 4");
        assertThat(write(20, bill, Language.ES).html()).contains("(" + law + ", arts. 4 y 76 Bis)</span>: ");
    }

    @Test
    void readersOfEnglishGetTheLawsAndArticlesToo() {
        var bill = aFact().inEnglish("Bill on electronic commerce")
                .laws(List.of(SampleNotices.law("Ley Federal de Protección al Consumidor", "4", "76 Bis")));

        assertThat(write(2, bill, Language.EN).text())
                .contains("\nLey Federal de Protección al Consumidor, arts. 4 and 76 Bis\n");
    }

    private static TestFacts changed(String law, int count, String... numbers) {
        return aFact().with("kind", "text-changed")
                .with("before", Map.of("textSha256", "a".repeat(64)))
                .with(
                        "after",
                        Map.of(
                                "textSha256",
                                "b".repeat(64),
                                "articles",
                                articles(law, numbers),
                                "articleCount",
                                count,
                                "excerpts",
                                excerpts(law, numbers)));
    }

    private static List<Map<String, Object>> articles(String law, String... numbers) {
        return Stream.of(numbers)
                .map(number ->
                        Map.<String, Object>of("part", "article", "number", number, "change", "changed", "law", law))
                .toList();
    }

    private static List<Map<String, Object>> excerpts(String law, String... numbers) {
        return Stream.of(numbers)
                .map(number -> Map.<String, Object>of(
                        "part", "article", "number", number, "law", law, "before", "podrá", "after", "deberá"))
                .toList();
    }

    private static Map<String, Object> topic(String law, String... numbers) {
        var articles = Stream.of(numbers)
                .map(number -> Map.of("number", number, "law", law))
                .toList();
        return Map.of(
                "id",
                "cloud",
                "es",
                "Nube",
                "en",
                "Nube",
                "strength",
                1.0,
                "articles",
                articles,
                "articleCount",
                articles.size());
    }

    /** Returns the text of a letter of this many matters, of which this is the last: of twenty it has one line. */
    private static String letter(int matters, TestFacts fact) {
        return write(matters, fact, Language.ES).text();
    }

    private static Letter write(int matters, TestFacts fact, Language language) {
        var others = IntStream.range(1, matters)
                .mapToObj(number -> SampleNotices.notice(
                        SampleNotices.step(aFact(), "published", "PROMULGATED", "PUBLISHED_DOF", "DOF"),
                        language,
                        "Nube"));
        var notices = Stream.concat(others, Stream.of(SampleNotices.notice(fact, language, "Nube")))
                .toList();
        var cover = new LetterHeader(UUID.randomUUID(), Frequency.AT_ONCE, NOW, NOW);
        return PlainLetters.writer().write(cover, notices, NO_SOURCES, NOW);
    }

    private static Notice notice(TestFacts fact) {
        return SampleNotices.notice(fact, Language.ES, "Nube");
    }
}
