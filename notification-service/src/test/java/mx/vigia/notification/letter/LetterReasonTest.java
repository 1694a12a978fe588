package mx.vigia.notification.letter;

import static mx.vigia.notification.TestFacts.aFact;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.notification.TestFacts;
import mx.vigia.notification.intake.SourceOverview;
import mx.vigia.notification.notice.MatchTransition;
import mx.vigia.notification.notice.Notice;
import mx.vigia.notification.notice.NoticeCause;
import mx.vigia.notification.notice.WatchMatchReason;
import mx.vigia.notification.watch.Frequency;
import mx.vigia.platform.i18n.Language;
import org.junit.jupiter.api.Test;

/** What a letter says of the alerts that it answers. */
class LetterReasonTest {
    private static final SourceOverview NO_SOURCES = new SourceOverview(List.of(), Duration.ofHours(30));

    @Test
    void topicIsCalledByItsDisplayNameHoweverTheAlertIsWritten() {
        var letter = letter(notice(aFact(), Language.ES, own("tema:ia")));

        assertThat(letter.subject()).startsWith("Inteligencia artificial · ");
        assertThat(letter.text())
                .contains("usted sigue el tema Inteligencia artificial", "sobre el tema Inteligencia artificial")
                .doesNotContain(" Ia ", " ia ");
        assertThat(letter(notice(aFact(), Language.EN, own("tema:ia"))).text())
                .contains("the topic Artificial intelligence");
        assertThat(letter(notice(aFact(), Language.ES, own("tema:ia nube"))).text())
                .contains("tema: \"Inteligencia artificial\" nube");
    }

    @Test
    void followedBillIsNamedOnceAndNotQuotedUnderATopic() {
        var bill = own("asunto:\"Ley de Aguas [1]\"", new WatchMatchReason("matter", "Ley de Aguas", "Ley de Aguas"));
        var topic = own("tema:Nube", new WatchMatchReason("text", "nube", ""));

        assertThat(letter(notice(aFact(), Language.ES, bill, topic)).text())
                .contains("el asunto «Ley de Aguas»", "«nube» (texto)")
                .doesNotContain("(asunto que sigue)");
    }

    @Test
    void wordsAreQuotedUnderTheAlertThatLooksForThem() {
        var bill = notice(aFact(), Language.ES, own("asunto:\"Ley de Aguas [1]\""));
        var topic = notice(aFact(), Language.ES, own("tema:Nube", new WatchMatchReason("topic", "Nube", "")));
        var search = notice(aFact(), Language.ES, own("agua", new WatchMatchReason("text", "aguas", "")));

        assertThat(letter(bill, topic, search).text())
                .contains("\nel asunto «Ley de Aguas»\n", "\nNube\n", "\nla búsqueda «agua»: «aguas» (texto)\n")
                .doesNotContain("(tema)");
    }

    @Test
    void wordOfASearchIsQuotedThoughATopicMatchesByMany() {
        var topic =
                own("tema:Nube", new WatchMatchReason("topic", "Nube", ""), new WatchMatchReason("title", "nube", ""));
        var search = own("hospitales", new WatchMatchReason("text", "hospitales", ""));

        assertThat(letter(notice(aFact(), Language.ES, topic, search)).text()).contains("«hospitales» (texto)");
    }

    @Test
    void endedMatchNamesItsAlertAndIsNoStepBesideOthers() {
        var published = SampleNotices.step(aFact(), "published", "PROMULGATED", "PUBLISHED_DOF", "DOF");
        var gone = aFact().with("dossier", published.dossier())
                .with("kind", "text-changed")
                .with("after", Map.of("stage", "PUBLISHED_DOF", "tells", List.of("new", "published")))
                .standing("PUBLISHED_DOF");
        var ended = notice(gone, Language.ES, ending("hospitales"));

        assertThat(letter(ended).text()).contains("Ya no coincide con la búsqueda «hospitales»");
        var both = letter(notice(published, Language.ES, own("tema:Nube")), ended);
        assertThat(both.text())
                .contains("Publicada en el DOF", " · ya no coincide con la búsqueda «hospitales»")
                .doesNotContain("→ Ya no coincide");
        assertThat(both.subject()).startsWith("Publicación oficial: ");
    }

    private static NoticeCause ending(String query) {
        return new NoticeCause(UUID.randomUUID(), query, "", "", List.of(), MatchTransition.NO_LONGER);
    }

    @Test
    void sameLinkChangesAlertsInLettersOfOneMatterAndOfMany() {
        var one = notice(aFact(), Language.ES, own("tema:Nube"));

        for (var letter : List.of(letter(one), letter(one, notice(aFact(), Language.ES, own("tema:Nube"))))) {
            assertThat(letter.text()).contains("Cambiar mis avisos: http://localhost:8081/me/rhythm");
        }
    }

    @Test
    void noSeparatorIsLeftAtTheEndOfALineOfLinks() {
        var one = notice(aFact(), Language.ES, own("tema:Nube"));

        for (var letter : List.of(letter(one), letter(one, notice(aFact(), Language.ES, own("tema:Nube"))))) {
            var footer = letter.html().substring(letter.html().indexOf("Por qué lo recibe"));
            assertThat(footer.split("<a ", -1)).hasSizeGreaterThan(2);
            assertThat(footer).doesNotContain("</a> · ");
        }
    }

    private static NoticeCause own(String query, WatchMatchReason... reasons) {
        return new NoticeCause(UUID.randomUUID(), query, "", "", Arrays.asList(reasons), MatchTransition.NONE);
    }

    private static Notice notice(TestFacts fact, Language language, NoticeCause... causes) {
        var notice = SampleNotices.notice(fact, language, "Nube");
        return new Notice(notice.id(), notice.to(), notice.kind(), notice.told(), false, List.of(causes));
    }

    private static Letter letter(Notice... notices) {
        var cover = new LetterHeader(UUID.randomUUID(), Frequency.AT_ONCE, SampleNotices.NOW, SampleNotices.NOW);
        return PlainLetters.writer().write(cover, List.of(notices), NO_SOURCES, SampleNotices.NOW);
    }
}
