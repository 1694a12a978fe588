package mx.vigia.notification.letter;

import static mx.vigia.notification.TestFacts.aFact;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import mx.vigia.notification.FullServiceTest;
import mx.vigia.notification.TestFacts;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.intake.LastSourceHealthRepository;
import mx.vigia.notification.intake.SiteHealthEvent;
import mx.vigia.notification.intake.SourceOverview;
import mx.vigia.notification.notice.MatchTransition;
import mx.vigia.notification.notice.Notice;
import mx.vigia.notification.notice.NoticeCause;
import mx.vigia.notification.notice.WatchMatchReason;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.notification.watch.Frequency;
import mx.vigia.platform.i18n.Language;
import org.junit.jupiter.api.Test;

/** Content of a letter with several notices. */
@FullServiceTest
class GatheredLetterTest {
    private static final Instant NOW = Instant.parse("2026-11-24T17:00:00Z");
    private static final UUID LUCIA = UUID.fromString("0199ef00-1111-7000-8000-000000000002");

    @Inject
    LetterWriter writer;

    @Inject
    LastSourceHealthRepository sources;

    @Inject
    PlainSummary lines;

    @Inject
    ShortMessageWriter briefs;

    @Test
    void subjectNamesTheFirstMatterAndCountsTheOthers() throws Exception {
        var letter = letter(notice(aFact(), "Ciberseguridad"), notice(aFact(), "Ciberseguridad"));

        assertThat(letter.subject()).isEqualTo("Ciberseguridad: nuevo asunto · Ley General de Ciberseguridad y 1 más");
    }

    @Test
    void longSubjectIsCutBeforeTheCount() throws Exception {
        var longest = aFact().titled("Que expide la Ley General de " + "Aguas y Bosques y ".repeat(9));
        var letter = letter(notice(longest, "Ciberseguridad"), notice(aFact(), "Ciberseguridad"));

        assertThat(letter.subject().codePointCount(0, letter.subject().length()))
                .isLessThanOrEqualTo(78);
        assertThat(letter.subject()).endsWith("… y 1 más");
    }

    @Test
    void urgentItemsFirstAndEachCommitteeOnce() throws Exception {
        var waived = aFact().titled("Que expide la Ley de Urgencias.")
                .with("kind", "waived")
                .with("before", Map.of("stage", "REFERRED"));

        var text = letter(
                        notice(aFact().titled("Que expide la Ley Primera."), "Nube"),
                        notice(aFact().titled("Que expide la Ley Segunda."), "Ciberseguridad"),
                        notice(waived, "Ciberseguridad"))
                .text();

        assertThat(text).contains("1. Urgente · Se dispensaron trámites al asunto");
        assertThat(text)
                .containsSubsequence(
                        "== Ciberseguridad ==", "Ley de Urgencias", "Ley Segunda", "== Nube ==", "Ley Primera");
        assertThat(text.split("== Ciberseguridad ==")).hasSize(2);
    }

    @Test
    void textAndHtmlBodiesHaveTheSameContent() throws Exception {
        var first = aFact();
        var second = aFact().titled("Que reforma el artículo 4 de la Ley de Aguas.");
        var letter = letter(notice(first, "Ciberseguridad"), notice(second, "Nube"));

        for (var body : List.of(letter.text(), letter.html())) {
            assertThat(body)
                    .contains("2 novedades", "Ciberseguridad", "Nube")
                    .contains("Iniciativa que expide la Ley General de Ciberseguridad")
                    .contains("Iniciativa que reforma el artículo 4 de la Ley de Aguas")
                    .contains("«nube» (texto)")
                    .contains("/bills/" + first.dossier(), "/bills/" + second.dossier())
                    .contains("Fuentes consultadas: ")
                    .contains("http://localhost:8081/stop/");
        }
        assertThat(letter.headers().get("X-Vigia-Fact"))
                .contains(first.id().toString(), second.id().toString());
        assertThat(letter.headers().get("List-Unsubscribe")).matches("<http://localhost:8081/stop/[\\w-]{66}>");
    }

    @Test
    void changedTitleShowsDeletionsAndInsertionsAndLinksInOneRow() throws Exception {
        var renamed = retitled(
                "Que expide la Ley General de Aguas Turbias del Norte.",
                "Que expide la Ley General de Aguas Limpias del Norte.");
        var another = retitled("Que crea una ley.", "Que la deroga.");

        for (var html : List.of(
                letter(notice(renamed, "Nube"), notice(another, "Nube")).html(),
                letter(notice(renamed, "Nube")).html())) {
            assertThat(html)
                    .contains(" de Aguas <del>Turbias</del> <ins>Limpias</ins> del Norte.")
                    .containsPattern("<p class=\"places\"><a href=\"[^\"]+\">[^<]+</a> · <a href=");
        }
        assertThat(letter(notice(another, "Nube")).html())
                .contains("<td><del>Que crea una ley.</del> → Que la deroga.");
    }

    @Test
    void digestShowsTwentyFiveMattersAndTheRemainder() throws Exception {
        var letter = letter(notices(40));

        assertThat(letter.text()).contains("40 novedades", "25. ", "15 más en su registro de avisos: http");
        assertThat(letter.text()).contains("/ledger?letter=" + letter.id());
        assertThat(letter.text()).doesNotContain("26. ");
        assertThat(letter.html()).contains("15 más en su registro de avisos");
    }

    @Test
    void htmlStaysBelowTheClippingSizeOfMailPrograms() throws Exception {
        var letter = letter(IntStream.range(0, 25)
                .mapToObj(number -> notice(aFact().titled("Que reforma " + "la Ley de Aguas y ".repeat(400)), "Nube"))
                .toArray(Notice[]::new));

        assertThat(letter.html().length()).isLessThan(100_000);
        assertThat(letter.html()).contains("más en su registro de avisos");
    }

    @Test
    void digestStatesItsPeriodAndDelay() throws Exception {
        var from = Instant.parse("2026-11-22T14:00:00Z");
        var until = Instant.parse("2026-11-23T14:00:00Z");
        var letter = writer.write(
                new LetterHeader(UUID.randomUUID(), Frequency.DAILY, from, until),
                List.of(notice(aFact(), "Nube"), notice(aFact(), "Nube")),
                sources.all(),
                NOW);

        assertThat(letter.text())
                .contains(
                        "Lo que pasó del domingo 22 de noviembre de 2026, 8:00 h al lunes 23 de noviembre de 2026, 8:00 h.",
                        "Este resumen debió salir el lunes 23 de noviembre de 2026, 8:00 h");
    }

    @Test
    void digestTimesAreInTheTimeZoneOfTheReader() throws Exception {
        var from = Instant.parse("2026-11-22T16:00:00Z");
        var until = Instant.parse("2026-11-23T16:00:00Z");
        var letter = writer.write(
                new LetterHeader(UUID.randomUUID(), Frequency.DAILY, from, until, ZoneId.of("America/Tijuana"), false),
                List.of(notice(aFact(), "Nube"), notice(aFact(), "Nube")),
                sources.all(),
                NOW);

        assertThat(letter.text())
                .contains(
                        "Lo que pasó del domingo 22 de noviembre de 2026, 8:00 h al lunes 23 de noviembre de 2026, 8:00 h.",
                        "Este resumen debió salir el lunes 23 de noviembre de 2026, 8:00 h");
    }

    @Test
    void matterWithoutADocumentLinksToItsSourcePage() throws Exception {
        var page = "https://www.hcnl.gob.mx/iniciativas_lxxvii/iniciativas.txt";
        var local = notice(aFact().onlyAt(page), "Nube");

        assertThat(letter(local, local).text())
                .contains("En la fuente oficial: " + page)
                .doesNotContain("Documento oficial");
        assertThat(letter(local).html()).contains("<a href=\"" + page + "\">En la fuente oficial</a> · ");
        assertThat(lines.of(local, sources.all(), NOW)).contains(page);
        assertThat(briefs.write(local.kind(), local.told(), Language.EN, NOW).official())
                .isEqualTo(page);
    }

    @Test
    void sourcesOfTheMattersAreListedFirst() throws Exception {
        var nine = new SourceOverview(
                IntStream.rangeClosed(1, 9)
                        .mapToObj(GatheredLetterTest::respondingSource)
                        .toList(),
                Duration.ofHours(30));
        var eighth = notice(aFact().from("mx.s8"), "Nube");
        var ninth = notice(aFact().from("mx.s9"), "Nube");
        var cover = new LetterHeader(UUID.randomUUID(), Frequency.AT_ONCE, NOW, NOW);

        assertThat(writer.write(cover, List.of(ninth), nine, NOW).text())
                .containsSubsequence("Fuentes consultadas: Sitio 9 (", "Sitio 1 (", "y 3 más");
        assertThat(writer.write(cover, List.of(ninth, eighth), nine, NOW).text())
                .containsSubsequence("Fuentes consultadas: Sitio 8 (", "Sitio 9 (", "Sitio 1 (", "y 3 más");
    }

    private static SiteHealthEvent respondingSource(int number) {
        return new SiteHealthEvent(
                "mx.s" + number, "Sitio " + number, "speaking", NOW, NOW, new SiteHealthEvent.Round(NOW), null, null);
    }

    private static TestFacts retitled(String before, String after) {
        return aFact().with("kind", "text-changed")
                .with("before", Map.of("title", before))
                .with("after", Map.of("title", after));
    }

    private static Notice[] notices(int number) {
        return IntStream.range(0, number)
                .mapToObj(one -> notice(aFact(), "Ciberseguridad"))
                .toArray(Notice[]::new);
    }

    private Letter letter(Notice... notices) throws Exception {
        var cover = new LetterHeader(UUID.randomUUID(), Frequency.AT_ONCE, NOW, NOW);
        return writer.write(cover, Arrays.asList(notices), sources.all(), NOW);
    }

    private static Notice notice(TestFacts fact, String committee) {
        var to = new Notice.Recipient(
                LUCIA, new EmailAddress("lucia.barrera@ami.example"), "Lucía Barrera", Language.ES);
        var cause = new NoticeCause(
                UUID.nameUUIDFromBytes(committee.getBytes()),
                "tema:" + committee,
                committee,
                committee,
                List.of(new WatchMatchReason("text", "nube", "")),
                MatchTransition.NONE);
        return new Notice(UUID.randomUUID(), to, FactKind.called(fact.kind()), new String(fact.json()), List.of(cause));
    }
}
