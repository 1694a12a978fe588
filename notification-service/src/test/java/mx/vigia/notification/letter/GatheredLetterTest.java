package mx.vigia.notification.letter;

import static mx.vigia.notification.TestFacts.aFact;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.vigia.notification.TestFacts;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.account.Invitation;
import mx.vigia.notification.account.InvitationProcess;
import mx.vigia.notification.intake.SiteHealthEvent;
import mx.vigia.notification.intake.SourceOverview;
import mx.vigia.notification.notice.MatchTransition;
import mx.vigia.notification.notice.Notice;
import mx.vigia.notification.notice.NoticeCause;
import mx.vigia.notification.notice.WatchMatchReason;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.notification.watch.Frequency;
import mx.vigia.platform.access.Secret;
import mx.vigia.platform.i18n.Language;
import org.junit.jupiter.api.Test;

/** Content of a letter with several notices. */
class GatheredLetterTest {
    private static final Instant NOW = Instant.parse("2026-11-24T17:00:00Z");
    private static final UUID LUCIA = UUID.fromString("0199ef00-1111-7000-8000-000000000002");
    private static final SourceOverview NO_SOURCES = new SourceOverview(List.of(), Duration.ofHours(30));

    @Test
    void subjectCountsTheMattersAndNamesTheFirst() {
        var letter = letter(notice(aFact(), "Ciberseguridad"), notice(aFact(), "Ciberseguridad"));

        assertThat(letter.subject()).isEqualTo("Ciberseguridad · 2 asuntos: nuevo asunto, Ley General de…");
    }

    @Test
    void longNamesAreCutToTheLengthOfASubject() {
        var longest = aFact().titled("Que expide la Ley General de " + "Aguas y Bosques y ".repeat(9));

        for (var letter : List.of(
                letter(notice(longest, "Ciberseguridad"), notice(aFact(), "Ciberseguridad")),
                letter(notice(longest, "Ciberseguridad")))) {
            assertThat(letter.subject().codePointCount(0, letter.subject().length()))
                    .isLessThanOrEqualTo(78);
            assertThat(letter.subject()).contains("Ley General de Aguas").contains("…");
        }
    }

    @Test
    void factsOfOneMatterAreOneItemWithTheLatestStateLast() {
        var referred = SampleNotices.referred(aFact());
        var passed = SampleNotices.passed(aFact().with("dossier", referred.dossier()));
        var letter = letter(
                notice(on(passed, "2026-11-23"), "Ciberseguridad"),
                notice(on(referred, "2026-11-20"), "Ciberseguridad"));

        assertThat(letter.subject())
                .isEqualTo("Ciberseguridad · aprobación en Diputados: Ley General de Ciberseguridad");
        assertThat(letter.text())
                .contains("Presentada → Turnada a comisiones en Diputados (20 nov)"
                        + " → Aprobada por la Cámara de Diputados, 23 nov · 318 votos en pro y 127 en contra");
        assertThat(letter.text().split("/bills/" + referred.dossier(), -1)).hasSize(2);
        assertThat(letter.headers().get("X-Vigia-Fact"))
                .contains(referred.id().toString(), passed.id().toString());
    }

    @Test
    void stepsOfOneDayStandInTheOrderOfTheProcessWhicheverWasReadFirst() {
        var passed = SampleNotices.passed(aFact()).standing("REVIEWING_IN_COMMITTEE");
        var referred = minutaReferredInTheSenate(passed.dossier());
        var letter = letter(notice(referred, "Nube"), notice(on(passed, "2026-11-23"), "Nube"));

        assertThat(letter.text())
                .contains("A discusión en el pleno → Aprobada por la Cámara de Diputados"
                        + " (23 nov; 318 votos contra 127)"
                        + " → Minuta turnada a comisiones en el Senado, 23 nov · Gobernación; Estudios Legislativos\n")
                .doesNotContain("Seguridad Ciudadana");
        assertThat(letter.subject()).isEqualTo("Nube · turno de la minuta en el Senado: Ley General de Ciberseguridad");
    }

    private static TestFacts minutaReferredInTheSenate(String dossier) {
        var committees = List.of(
                Map.of("name", "Gobernación", "purpose", "report"),
                Map.of("name", "Estudios Legislativos", "purpose", "report"));
        var all = Stream.concat(
                        Stream.of(Map.of("name", "Seguridad Ciudadana", "purpose", "report")), committees.stream())
                .toList();
        var step = Map.of(
                "kind", "referred", "chamber", "senate", "phrase", "Turnada a comisiones.", "committees", committees);
        return aFact().with("dossier", dossier)
                .with("kind", "referred")
                .with("before", Map.of("stage", "REPORTED_POSITIVE"))
                .with("after", Map.of("stage", "REVIEWING_IN_COMMITTEE", "committees", all, "step", step))
                .with("times", Map.of("happened", "2026-11-23", "captured", "2026-11-23T14:00:00Z"))
                .standing("REVIEWING_IN_COMMITTEE");
    }

    @Test
    void approvalSaysItsVotesOnceInTheLanguageOfItsReader() {
        var passed = SampleNotices.step(
                aFact(),
                "passed",
                "IN_DEBATE",
                "PASSED_ORIGIN",
                "Aprobada en la Cámara de Diputados con 362 votos en pro y 92 en contra, el martes 1 de diciembre.");
        var english = SampleNotices.notice(passed, Language.EN, "Cloud");

        assertThat(letter(notice(passed, "Nube")).text().split("92 en contra", -1))
                .hasSize(2);
        assertThat(letter(english).text())
                .contains("362 votes in favour and 92 against")
                .doesNotContain("votos", "martes");
    }

    @Test
    void figuresOfTwoVotesInOneSentenceAreNotMixed() {
        assertThat(approved("Aprobada en lo general por 462 votos en pro y 1 abstención; en lo particular los artículos"
                        + " reservados por 352 votos en pro, 110 en contra y 5 abstenciones."))
                .contains(" · 462 votos en pro y 1 abstención\n");
    }

    private static String approved(String phrase) {
        return letter(notice(SampleNotices.step(aFact(), "passed", "IN_DEBATE", "PASSED_ORIGIN", phrase), "Nube"))
                .text();
    }

    @Test
    void referralOfTheOriginReadAfterTheApprovalIsNotThatOfAMinuta() {
        var referred = SampleNotices.referred(aFact()).with("before", Map.of("stage", "PASSED_ORIGIN"));

        assertThat(letter(notice(referred, "Nube")).text())
                .contains("Turnada a comisiones en Diputados")
                .doesNotContain("Minuta");
    }

    @Test
    void ofTwoReferralsReadTogetherOnlyThatOfTheReviewingChamberIsOfAMinuta() {
        var ofMinuta = minutaReferredInTheSenate(aFact().dossier());
        var ofOrigin = referredIn("deputies", ofMinuta.dossier());

        assertThat(letter(notice(ofOrigin, "Nube"), notice(ofMinuta, "Nube")).text())
                .contains("Turnada a comisiones en Diputados", "Minuta turnada a comisiones en el Senado")
                .doesNotContain("Minuta turnada a comisiones en Diputados");
        assertThat(letter(notice(referredIn("permanent-commission", ofMinuta.dossier()), "Nube"))
                        .text())
                .contains("Turnada a comisiones en la Permanente");
    }

    private static TestFacts referredIn(String chamber, String dossier) {
        var step = Map.of("kind", "referred", "chamber", chamber, "phrase", "Turnada a comisiones.");
        return aFact().with("dossier", dossier)
                .with("kind", "referred")
                .with("before", Map.of("stage", "PRESENTED"))
                .with("after", Map.of("stage", "REVIEWING_IN_COMMITTEE", "step", step))
                .standing("REVIEWING_IN_COMMITTEE");
    }

    @Test
    void matterJustPresentedThatMatchesByItsFirstTextIsNew() {
        var known = aFact().with("kind", "text-changed")
                .with("after", Map.of("textSha256", "a".repeat(64), "textLength", 18_204));

        var letter = letter(notice(known, "Nube"));

        assertThat(letter.subject()).startsWith("Nube · nuevo asunto:");
        assertThat(letter.text()).contains("\nPresentada, ").doesNotContain("→");
    }

    @Test
    void billThatMatchesByItsFirstTextIsToldWithAllItsSteps() {
        var known = aFact().standing("PASSED_ORIGIN")
                .with("kind", "text-changed")
                .with(
                        "after",
                        Map.of(
                                "textSha256",
                                "a".repeat(64),
                                "textLength",
                                18_204,
                                "stage",
                                "PASSED_ORIGIN",
                                "tells",
                                List.of("new", "referred", "reported", "passed")));

        assertThat(letter(notice(known, "Nube")).text())
                .contains("Presentada → Turnada a comisiones → Dictaminada → Aprobada en cámara de origen");
    }

    @Test
    void billFirstSeenWhenItWasPassedIsToldWithItsEarlierSteps() {
        var passed = SampleNotices.passed(aFact())
                .with("before", Map.of())
                .with("after", Map.of("stage", "PASSED_ORIGIN", "tells", List.of("new", "referred")));

        assertThat(letter(notice(passed, "Nube")).text())
                .contains("Presentada → Turnada a comisiones → Aprobada por la cámara de origen");
    }

    @Test
    void packageOfLawsIsToldByTheArticlesThatConcernTheReader() {
        var law = "Ley de Seguridad Nacional";
        var changed = Stream.of("4", "6", "9")
                .map(number -> Map.of("part", "article", "number", number, "change", "changed", "law", law))
                .toList();
        var report = aFact().with("kind", "text-changed")
                .with("before", Map.of("textSha256", "a".repeat(64)))
                .with("after", Map.of("textSha256", "b".repeat(64), "articles", changed, "articleCount", 60));
        report.topics(List.of(topicOf("cloud", "Nube", law, "9"), topicOf("ai", "IA", law, "20")));

        assertThat(letter(notice(report, "Nube")).text())
                .contains("Cambió: art. 9", "También cambian otros 59 artículos")
                .doesNotContain("arts. 4", "no se leyó todo el texto");
        assertThat(letter(notice(report, "IA")).text())
                .contains("Cambian otros 60 artículos")
                .doesNotContain("art. 9");
        assertThat(letter(asking(report, "norma:\"" + law + " [n1]\"")).text()).contains("4, 6 y 9");
        report.laws(List.of(Map.of("name", "Ley Aduanera"), Map.of("name", law)));
        assertThat(letter(asking(report, "norma:\"Ley Aduanera [n2]\"")).text()).contains("Cambian otros 60 artículos");
        assertThat(letter(asking(report, "norma:\"Ley de la Seguridad de la Nación [n1]\""))
                        .text())
                .as("the text calls the law otherwise")
                .contains("4, 6 y 9")
                .doesNotContain("otros 6");
    }

    private static TestFacts packageOf(String... laws) {
        return aFact().laws(Stream.of(laws)
                .map(law -> SampleNotices.law(law, "1", "4"))
                .toList());
    }

    @Test
    void packageOfLawsNamesTheLawsAndArticlesOfTheReader() {
        var security = "Ley de Seguridad Nacional";
        var aviation = "Ley de Aviación Civil";
        var report = packageOf(security, "Ley Aduanera", aviation);
        report.topics(List.of(topicOf("cloud", "Nube", aviation, "4"), topicOf("ai", "IA", security, "4")));
        report.with("kind", "text-changed")
                .with("before", Map.of("textSha256", "a".repeat(64)))
                .with(
                        "after",
                        Map.of(
                                "textSha256",
                                "b".repeat(64),
                                "articles",
                                List.of(Map.of("part", "article", "number", "4", "change", "changed", "law", aviation)),
                                "articleCount",
                                1));
        var text = letter(notice(report, "Nube")).text();

        assertThat(text)
                .contains(
                        aviation + ", art. 4 sobre su tema; " + security + ", arts. 1 y 4; una ley más",
                        "el comité de Nube sigue el tema Nube (" + aviation + ", art. 4)",
                        "Cambió: art. 4 (" + aviation + ")");
        assertThat(letter(notice(report, "Nube")).subject()).endsWith("(cambia art. 4, " + aviation + ")");
    }

    @Test
    void articlesOfALawAreNotCountedWhereTheListOfTheTopicIsCut() {
        var security = "Ley de Seguridad Nacional";
        var aviation = "Ley de Aviación Civil";
        var report = packageOf(security, "Ley Aduanera", aviation);
        var topic = new HashMap<>(topicOf("cloud", "Nube", aviation, "4"));
        topic.put(
                "articles",
                IntStream.rangeClosed(1, 7)
                        .mapToObj(number -> Map.of("number", String.valueOf(number), "law", aviation))
                        .toList());
        topic.put("articleCount", 300);
        report.topics(List.of(topic));

        assertThat(letter(notice(report, "Nube")).text())
                .contains(aviation + ", arts. 1, 2, 3, 4, 5 y más artículos sobre su tema; " + security);
        assertThat(letter(asking(report, "norma:\"Ley Aduanera [n2]\"")).text())
                .contains("Ley Aduanera, arts. 1 y 4; " + security);
    }

    @Test
    void lawThatTheTextPrintsWithoutItsCommasIsNamedAndCountedOnce() {
        var science = "Ley General en Materia de Humanidades, Ciencias, Tecnologías e Innovación";
        var printed = science.replace(",", "");
        var fact = packageOf("Ley Aduanera", "Ley de Aguas", science);
        fact.topics(List.of(topicOf("cloud", "Nube", printed, "4")));

        assertThat(letter(notice(fact, "Nube")).text())
                .contains("; Ley Aduanera, arts. 1 y 4; una ley más\n", "el tema Nube (art. 4)")
                .contains(science + ", art. 4 sobre su tema; ")
                .doesNotContain(printed);
    }

    @Test
    void lawOfATitleThatIsCutIsNamedBesideItsArticles() {
        var law = "Ley Federal de Protección de Datos Personales en Posesión de los Particulares";
        var fact = aFact().titled("Que reforma los artículos 35 y 36 de la " + law + ".")
                .laws(List.of(SampleNotices.law(law, "35", "36")));

        assertThat(letter(notice(fact, "Nube"), notice(aFact(), "Nube")).text())
                .contains("\n" + law + ", arts. 35 y 36\n");
    }

    @Test
    void reasonIsSaidOncePerAlert() {
        var before = aFact();
        var after = aFact().with("dossier", before.dossier());
        after.topics(List.of(topicOf("cloud", "Nube", "", "9")));

        assertThat(letter(notice(before, "Nube"), notice(after, "Nube")).text().split("sigue el tema Nube", -1))
                .hasSize(2);
    }

    private static Map<String, Object> topicOf(String id, String name, String law, String article) {
        return Map.of(
                "id",
                id,
                "es",
                name,
                "en",
                name,
                "strength",
                1.0,
                "articles",
                List.of(Map.of("number", article, "law", law)),
                "articleCount",
                1);
    }

    @Test
    void lettersOfOneMatterAreAThreadAndDigestsAreNot() {
        var fact = aFact();

        assertThat(letter(notice(fact, "Nube")).headers().get("References"))
                .isEqualTo("<" + fact.dossier() + ".matter@vigia.example>");
        assertThat(letter(notice(fact, "Nube"), notice(aFact(), "Nube")).headers())
                .doesNotContainKey("References");
    }

    @Test
    void listIsNamedInWords() {
        assertThat(letter(notice(aFact(), "Inteligencia Artificial")).headers().get("List-Id"))
                .isEqualTo("Inteligencia Artificial <inteligencia-artificial.alerts.vigia.example>");
        assertThat(letter(notice(aFact(), "Nube"), notice(aFact(), "Salud"))
                        .headers()
                        .get("List-Id"))
                .contains("<avisos-de-vigia.alerts.vigia.example>");
    }

    @Test
    void urgentMattersComeFirstThenThoseWithADayOrAnEnd() {
        var waived = aFact().titled("Que expide la Ley de Urgencias.")
                .with("kind", "waived")
                .with("before", Map.of("stage", "REFERRED"));
        var meeting = SampleNotices.scheduled(aFact().titled("Que expide la Ley de Reuniones."), 1);
        var decree = SampleNotices.step(
                aFact().titled("Que expide la Ley de Decretos."), "published", "PROMULGATED", "PUBLISHED_DOF", "DOF");

        var text = letter(
                        notice(aFact().titled("Que expide la Ley Primera."), "Nube"),
                        notice(decree, "Nube"),
                        notice(meeting, "Nube"),
                        notice(waived, "Ciberseguridad"))
                .text();

        assertThat(text)
                .containsSubsequence(
                        "* Urgente · Ley de Urgencias", "* Ley de Reuniones", "* Ley de Decretos", "* Ley Primera");
    }

    @Test
    void subjectHasTheDayOfAMeeting() {
        var meeting = SampleNotices.scheduled(aFact(), 1);

        assertThat(letter(notice(meeting, "Nube")).subject())
                .isEqualTo("Nube · reunión mié 2 dic, 10:00 h: Ley General de Ciberseguridad");
        assertThat(letter(notice(aFact(), "Nube"), notice(meeting, "Nube")).subject())
                .startsWith("Nube · 2 asuntos: 2 dic, Ley General de…; nuevo asunto, Ley General");
    }

    @Test
    void textAndHtmlBodiesHaveTheSameContent() {
        var first = aFact();
        var second = aFact().titled("Que reforma el artículo 4 de la Ley de Aguas.");
        var letter = letter(notice(first, "Ciberseguridad"), notice(second, "Nube"));

        for (var body : List.of(letter.text(), letter.html())) {
            assertThat(body)
                    .contains("2 asuntos con novedades", "Ciberseguridad", "Nube")
                    .contains("Ley General de Ciberseguridad")
                    .contains("Ley de Aguas")
                    .contains("«nube» (texto)")
                    .contains("/bills/" + first.dossier(), "/bills/" + second.dossier())
                    .contains("http://localhost:8081/stop/");
        }
        assertThat(letter.headers().get("X-Vigia-Fact"))
                .contains(first.id().toString(), second.id().toString());
        assertThat(letter.headers().get("List-Unsubscribe")).matches("<http://localhost:8081/stop/[\\w-]{66}>");
    }

    @Test
    void changedTitleShowsDeletionsAndInsertions() {
        var renamed = retitled(
                "Que expide la Ley General de Aguas Turbias del Norte.",
                "Que expide la Ley General de Aguas Limpias del Norte.");
        var another = retitled("Que crea una ley.", "Que la deroga.");

        for (var letter :
                List.of(letter(notice(renamed, "Nube"), notice(another, "Nube")), letter(notice(renamed, "Nube")))) {
            assertThat(letter.html())
                    .containsPattern("de Aguas <del [^>]*>Turbias</del> <ins [^>]*>Limpias</ins> del Norte\\.");
            assertThat(letter.text()).contains("Título: …expide la Ley General de Aguas Turbias → Limpias del Norte.");
        }
        assertThat(letter(notice(another, "Nube")).text()).contains("Título: Que crea una ley. → Que la deroga.");
    }

    @Test
    void digestListsFiftyMattersAndCountsTheRemainder() {
        var letter = letter(notices(60));

        assertThat(letter.text()).contains("60 asuntos con novedades", "10 más en su registro de avisos: http");
        assertThat(letter.text()).contains("/ledger?letter=" + letter.id());
        assertThat(letter.text().split("/bills/", -1)).hasSize(51);
        assertThat(letter.html()).contains("10 más en su registro de avisos");
    }

    @Test
    void htmlStaysBelowFortyKilobytes() {
        var letter = letter(IntStream.range(0, 50)
                .mapToObj(number ->
                        notice(aFact().titled("Que reforma " + "la Ley de Aguas y ".repeat(400)), "Nube " + number))
                .toArray(Notice[]::new));

        assertThat(letter.html().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(40_000);
    }

    @Test
    void atMostTwoReasonsAreQuoted() {
        var many = notice(aFact(), "Nube");
        var cause = many.causes().getFirst();
        var quotes = IntStream.range(0, 9)
                .mapToObj(number -> new WatchMatchReason("text", "palabra" + number, ""))
                .toList();
        var quoting = new Notice(
                many.id(),
                many.to(),
                many.kind(),
                many.told(),
                false,
                List.of(new NoticeCause(cause.watch(), cause.query(), "Nube", "Nube", quotes, MatchTransition.NONE)));

        assertThat(letter(quoting).text()).contains("palabra0", "palabra1").doesNotContain("palabra2");
    }

    @Test
    void digestStatesItsPeriodAndDelayInTheTimeZoneOfTheReader() {
        var from = Instant.parse("2026-11-22T16:00:00Z");
        var until = Instant.parse("2026-11-23T16:00:00Z");
        var letter = PlainLetters.writer()
                .write(
                        new LetterHeader(
                                UUID.randomUUID(), Frequency.DAILY, from, until, ZoneId.of("America/Tijuana"), false),
                        List.of(notice(aFact(), "Nube"), notice(aFact(), "Nube")),
                        NO_SOURCES,
                        NOW);

        assertThat(letter.subject()).startsWith("Lun 23 nov · 2 asuntos: ");
        assertThat(letter.text())
                .contains(
                        "Del dom 22 nov, 8:00 h al lun 23 nov, 8:00 h.",
                        "Este resumen debió salir el lun 23 nov, 8:00 h");
    }

    @Test
    void articlesThatAReportChangesAreNamed() {
        var report = aFact().with("kind", "text-changed")
                .with("before", Map.of("textSha256", "a".repeat(64), "textKind", "initiative"))
                .with(
                        "after",
                        Map.of(
                                "textSha256",
                                "b".repeat(64),
                                "textKind",
                                "report",
                                "articles",
                                List.of(
                                        changed("4", "changed"),
                                        changed("16", "changed"),
                                        changed("18", "removed"),
                                        changed("20 Bis", "added")),
                                "articleCount",
                                4,
                                "excerpts",
                                List.of(Map.of(
                                        "part",
                                        "article",
                                        "number",
                                        "4",
                                        "before",
                                        "podrán notificar",
                                        "after",
                                        "notificarán"))))
                .standing("IN_COMMITTEE");
        var letter = letter(notice(report, "Nube"));

        assertThat(letter.subject()).startsWith("Nube · cambio de texto: ").endsWith("(cambian arts. 4 y 16; 2 más)");
        assertThat(letter.text())
                .contains("En comisión · El dictamen cambia el texto", "Art. 4: podrán notificar → notificarán")
                .contains("También: art. 16; nuevo art. 20 Bis; se suprime el art. 18")
                .contains("Ver los cambios del dictamen: http://localhost:8081/bills/" + report.dossier()
                        + "/versions?from=" + "a".repeat(64) + "&to=" + "b".repeat(64));
        assertThat(letter.html())
                .contains("/versions?from=" + "a".repeat(64) + "&amp;to=" + "b".repeat(64))
                .contains(">Ver los cambios del dictamen</a>");
        var feed =
                PlainLetters.shortMessages().write(FactKind.TEXT_CHANGED, new String(report.json()), Language.ES, NOW);
        assertThat(feed.title()).endsWith("(cambian arts. 4 y 16; nuevo art. 20 Bis; se suprime el art. 18)");
        assertThat(feed.lines())
                .contains("También: art. 16; nuevo art. 20 Bis; se suprime el art. 18")
                .noneMatch(line -> line.contains("caracteres"));
    }

    @Test
    void articlesOfSeveralLawsAreNamedByLaw() {
        var report = aFact().with("kind", "text-changed")
                .with("before", Map.of("textSha256", "a".repeat(64), "textKind", "initiative"))
                .with(
                        "after",
                        Map.of(
                                "textSha256",
                                "b".repeat(64),
                                "textKind",
                                "report",
                                "articles",
                                List.of(
                                        changed("4", "changed", "Ley de Aguas"),
                                        changed("4", "changed", "Ley de Bosques"),
                                        changed("5", "added", "Ley de Bosques"),
                                        changed("6", "added", "Ley de Bosques")),
                                "articleCount",
                                7,
                                "incomplete",
                                true))
                .standing("IN_COMMITTEE");
        var letter = letter(notice(report, "Nube"));

        assertThat(letter.subject()).endsWith("(cambian 7 arts.)");
        assertThat(letter.text())
                .contains(
                        "Cambió: art. 4 (Ley de Aguas); art. 4; nuevos arts. 5 y 6 (Ley de Bosques); 3 más; puede haber"
                                + " otros: no se leyó todo el texto");
    }

    @Test
    void changedTransitoryArticleIsNamed() {
        var decree = aFact().with("kind", "text-changed")
                .with("before", Map.of("textSha256", "a".repeat(64)))
                .with(
                        "after",
                        Map.of(
                                "textSha256",
                                "b".repeat(64),
                                "articles",
                                List.of(Map.of("part", "transitory", "number", "segundo", "change", "changed")),
                                "articleCount",
                                1));
        var letter = letter(notice(decree, "Nube"));

        assertThat(letter.subject()).endsWith("(cambia transitorio segundo)");
        assertThat(letter.text()).contains("Cambió: transitorio segundo");
    }

    @Test
    void meetingThatWasHeldMeanwhileIsSaidToBeOver() {
        var meeting = SampleNotices.scheduled(aFact(), 1);
        var told = (Map<?, ?>) Map.of(
                "meeting",
                UUID.randomUUID().toString(),
                "body",
                "Comisión de Salud",
                "day",
                "2026-11-20",
                "item",
                "Uno");

        assertThat(letter(notice(meeting.with("after", Map.of("meeting", told)), "Nube"))
                        .text())
                .contains("Vie 20 nov (ya pasó): Comisión de Salud");
    }

    private static Map<String, String> changed(String number, String change) {
        return changed(number, change, "");
    }

    private static Map<String, String> changed(String number, String change, String law) {
        return Map.of("part", "article", "number", number, "change", change, "law", law);
    }

    @Test
    void documentOfTheStepIsLinkedAndNotThatOfTheMatter() {
        assertThat(letter(notice(SampleNotices.passed(aFact()), "Nube")).text())
                .contains("Documento oficial: https://gaceta.diputados.gob.mx/PDF/66/2026/nov/passed.pdf")
                .doesNotContain("20260903-II-1.html");
        assertThat(letter(notice(SampleNotices.reworded(aFact()), "Nube")).text())
                .contains("Documento oficial del asunto: https://gaceta.diputados.gob.mx/Gaceta/66/2026/sep/");
    }

    @Test
    void committeesOfAReferralAreNotRepeatedInTheWordsOfTheSource() {
        assertThat(letter(notice(SampleNotices.referred(aFact()), "Nube")).text())
                .contains("Comunicaciones y Transportes; Seguridad Ciudadana", "Comisiones: ")
                .doesNotContain("Trámite: ");
    }

    @Test
    void approvalIsNotRepeatedInTheWordsOfTheSource() {
        var passed = SampleNotices.step(
                aFact(), "passed", "REVIEWING_REPORTED", "PASSED_REVIEWING", "Aprobado por el Senado el 24-Nov-2026");
        var step = new HashMap<>(Map.of("kind", "passed", "chamber", "senate"));
        step.put("phrase", "Aprobado por el Senado el 24-Nov-2026");
        passed.with("after", Map.of("stage", "PASSED_REVIEWING", "step", step));

        assertThat(letter(notice(passed, "Nube")).text())
                .contains("Aprobada por el Senado")
                .doesNotContain("Trámite");
        step.put("phrase", "Aprobado por el Senado el 24-Nov-2026, con dispensa de segunda lectura");
        passed.with("after", Map.of("stage", "PASSED_REVIEWING", "step", step));
        assertThat(letter(notice(passed, "Nube")).text()).contains("Trámite: Aprobado");
    }

    @Test
    void documentOfAnEarlierStepIsNotLinkedAsThatOfTheLast() {
        var reported = SampleNotices.step(aFact(), "reported", "IN_COMMITTEE", "REPORTED_POSITIVE", "Dictamen.");
        var referred = SampleNotices.minutaReferred(aFact().with("dossier", reported.dossier()));

        assertThat(letter(notice(reported, "Nube"), notice(referred, "Nube")).text())
                .contains("Minuta turnada a comisiones en el Senado")
                .doesNotContain("reported.pdf");
    }

    @Test
    void publicationLinksThePageOfTheDecreeAndNotTheInitiative() {
        var decree = "https://www.dof.gob.mx/nota_detalle.php?codigo=1";
        var published = aFact().with("kind", "published")
                .with("before", Map.of("stage", "SENT_TO_EXECUTIVE"))
                .with("after", Map.of("stage", "PUBLISHED_DOF"))
                .with("page", decree)
                .standing("PUBLISHED_DOF");

        assertThat(letter(notice(published, "Nube")).text())
                .contains("En la fuente oficial: " + decree)
                .doesNotContain("Documento oficial del asunto");
    }

    @Test
    void interfaceOfAProgramIsNoDocument() {
        var local = notice(aFact().onlyAt("https://gaceta.congresosinaloa.gob.mx/api/obtenerIniciativas"), "Nube");

        assertThat(letter(local).text()).doesNotContain("obtenerIniciativas");
        assertThat(PlainLetters.shortMessages()
                        .write(local.kind(), local.told(), Language.ES, NOW)
                        .official())
                .isEmpty();
    }

    @Test
    void matterWithoutADocumentLinksToItsSourcePage() {
        var page = "https://www.hcnl.gob.mx/iniciativas_lxxvii/iniciativas.txt";
        var local = notice(aFact().onlyAt(page), "Nube");

        assertThat(letter(local).text())
                .contains("En la fuente oficial: " + page)
                .doesNotContain("Documento oficial");
        assertThat(PlainLetters.summary().of(List.of(local), NO_SOURCES, NOW)).contains(page);
        assertThat(PlainLetters.shortMessages()
                        .write(local.kind(), local.told(), Language.EN, NOW)
                        .official())
                .isEqualTo(page);
    }

    @Test
    void messageForAChatHasDayHourBodyAndPlaceOfAMeeting() {
        var meeting = SampleNotices.scheduled(aFact(), 1);

        assertThat(PlainLetters.summary().of(List.of(notice(meeting, "Nube")), NO_SOURCES, NOW))
                .containsExactly(
                        "Mié 2 dic, 10:00 h: Comisiones Unidas de Comunicaciones y Transportes y de Estudios"
                                + " Legislativos",
                        "Sala 2, Hemiciclo, planta baja · punto 5 del orden del día",
                        "Ley General de Ciberseguridad",
                        "https://www.senado.gob.mx/66/gaceta/convocatoria/77",
                        "http://localhost:8081/bills/" + meeting.dossier());
    }

    @Test
    void messageForAChatHasAllStepsOfTheLetterAndTheDocumentOfAStep() {
        var passed = SampleNotices.passed(aFact()).standing("REVIEWING_IN_COMMITTEE");
        var referred = minutaReferredInTheSenate(passed.dossier());
        var told = List.of(notice(on(passed, "2026-11-23"), "Nube"), notice(referred, "Nube"));

        assertThat(PlainLetters.summary().of(told, NO_SOURCES, NOW))
                .contains("https://gaceta.diputados.gob.mx/PDF/66/2026/nov/passed.pdf")
                .first()
                .asString()
                .contains("Aprobada por la Cámara de Diputados", "→ Minuta turnada a comisiones en el Senado");
    }

    @Test
    void extensionSaysTheLastDayThatItsSourceStates() {
        var phrase = "Prórroga hasta el 2 de marzo de 2027, otorgada el martes 24 de noviembre de 2026.";
        var extended = SampleNotices.step(aFact(), "extended", "IN_COMMITTEE", "IN_COMMITTEE", phrase);

        assertThat(letter(notice(extended, "Nube")).subject()).startsWith("Nube · prórroga hasta el 2 mar 2027: ");
        assertThat(letter(notice(extended, "Nube"), notice(aFact(), "Nube")).text())
                .contains("Con prórroga para dictaminar, en una página del 3 sep · hasta el 2 mar 2027")
                .doesNotContain("antes:");
        var noDay = SampleNotices.step(
                aFact(), "extended", "IN_COMMITTEE", "IN_COMMITTEE", "Prórroga hasta el 31 de febrero de 2027.");
        assertThat(letter(notice(noDay, "Nube")).subject()).startsWith("Nube · prórroga: ");
    }

    @Test
    void documentOfAMatterThatHasComeFurtherIsNotThatOfItsLastStep() {
        var known = aFact().standing("PUBLISHED_DOF")
                .with("kind", "text-changed")
                .with("after", Map.of("stage", "PUBLISHED_DOF", "tells", List.of("new", "published")));

        assertThat(letter(notice(known, "Nube")).text())
                .contains("Documento oficial del asunto: ")
                .doesNotContain("Documento oficial: ");
    }

    @Test
    void feedSaysTheDayOfAMeeting() {
        var meeting = notice(SampleNotices.scheduled(aFact(), 1), "Nube");
        var message = PlainLetters.shortMessages().write(meeting.kind(), meeting.told(), Language.ES, NOW);

        assertThat(message.title()).isEqualTo("Reunión mié 2 dic, 10:00 h: Ley General de Ciberseguridad");
    }

    @Test
    void readersOfEnglishGetTheDescriptiveTitleBesideTheOfficialOne() {
        var fact = SampleNotices.passed(aFact()).inEnglish("Bill to enact the General Cybersecurity Act");
        var letter = letter(SampleNotices.notice(fact, Language.EN, "Cloud"));

        assertThat(letter.subject()).contains("Bill to enact the General Cybersecurity Act");
        assertThat(letter.text())
                .contains(
                        "Bill to enact the General Cybersecurity Act",
                        "Iniciativa que expide la Ley General de Ciberseguridad");
    }

    @Test
    void matterThatHasComeFurtherIsNotNew() {
        var known = aFact().with("after", Map.of("stage", "PASSED_ORIGIN")).standing("PASSED_ORIGIN");
        var letter = letter(notice(known, "Nube"));

        assertThat(letter.subject()).startsWith("Nube · aprobada en cámara de origen: ");
        assertThat(letter.text()).contains("Aprobada en cámara de origen").doesNotContain("nuevo asunto");
    }

    @Test
    void sourcesAreMentionedOnlyIfOneDoesNotAnswer() {
        var answering = new SourceOverview(List.of(source("speaking")), Duration.ofHours(30));
        var silent = new SourceOverview(List.of(source("unreachable")), Duration.ofHours(30));
        var cover = new LetterHeader(UUID.randomUUID(), Frequency.AT_ONCE, NOW, NOW);
        var notices = List.of(notice(aFact(), "Nube"));

        assertThat(PlainLetters.writer().write(cover, notices, answering, NOW).text())
                .doesNotContain("Gaceta del Senado");
        assertThat(PlainLetters.writer().write(cover, notices, silent, NOW).text())
                .contains("Puede faltar lo publicado en: Gaceta del Senado (sin respuesta útil");
    }

    private static SiteHealthEvent source(String state) {
        return new SiteHealthEvent(
                "mx.senado", "Gaceta del Senado", state, NOW, NOW, new SiteHealthEvent.Round(NOW), null, null);
    }

    @Test
    void hearingIsNamedByItsTopic() {
        var hearing = hearing("De la Comisión de Justicia, a la audiencia pública sobre fraude en línea", "called");
        var letter = letter(notice(hearing, "Nube"));

        assertThat(letter.subject()).isEqualTo("Nube · audiencia pública mié 2 dic, 10:00 h: Fraude en línea");
        assertThat(letter.text())
                .contains("Audiencia pública sobre fraude en línea\n", "Convocatoria a audiencia pública\n")
                .doesNotContain("a la audiencia", "Convocada", "foro");
    }

    @Test
    void cancelledHearingIsStillNamedByItsTopic() {
        var letter = letter(notice(
                hearing(
                                "De la Comisión de Justicia, con motivo de la cancelación de la audiencia pública sobre"
                                        + " fraude en línea",
                                "cancelled")
                        .with("kind", "agenda-cancelled"),
                "Nube"));

        assertThat(letter.subject()).endsWith(": Fraude en línea");
        assertThat(letter.text())
                .contains("Se canceló la audiencia pública\n")
                .doesNotContain("Convocada", "con motivo de");
    }

    private static TestFacts hearing(String title, String status) {
        return aFact().ofKind("hearing")
                .titled(title)
                .with("kind", "agenda")
                .with("after", Map.of("meeting", meeting("hearing", title, "Comisión de Justicia", status)));
    }

    private static Map<String, Object> meeting(String kind, String title, String body, String status) {
        return Map.of(
                "meeting",
                "0199f5cb-1f02-8a44-b0d1-6c5e4d3c2b1c",
                "kind",
                kind,
                "title",
                title,
                "body",
                body,
                "day",
                "2026-12-02",
                "time",
                "10:00",
                "item",
                "Asunto",
                "status",
                status);
    }

    @Test
    void forumOfABillSaysThatItIsOneAndASessionOfWhichChamber() {
        var forum = aFact().with("kind", "agenda")
                .with("after", Map.of("meeting", meeting("forum", "", "Comisión de Derechos de la Niñez", "called")));
        var session = new HashMap<>(meeting("session", "", "Pleno", "called"));
        session.put("chamber", "senate");
        var agenda = aFact().with("kind", "agenda").with("after", Map.of("meeting", session));

        assertThat(letter(notice(forum, "Nube")).text())
                .contains("Convocatoria a foro", "Mié 2 dic, 10:00 h: foro, Comisión de Derechos de la Niñez");
        assertThat(letter(notice(agenda, "Nube")).text()).contains("Mié 2 dic, 10:00 h: Pleno del Senado");
    }

    @Test
    void forumIsCalledByItsNameAndACommitteeBesideItsChamber() {
        var body = "Comisión de Seguridad Ciudadana";
        var title = "De la " + body + ", al foro Seguridad de los datos en hospitales";
        var forum = aFact().with("kind", "agenda")
                .with("after", Map.of("meeting", meeting("forum", title, body, "called")));
        var committee = new HashMap<>(meeting("committee", "", "Comisión de Justicia", "called"));
        committee.put("chamber", "senate");
        var agenda = aFact().with("kind", "agenda").with("after", Map.of("meeting", committee));

        assertThat(letter(notice(forum, "Nube")).text())
                .contains("10:00 h: foro Seguridad de los datos en hospitales, Comisión de Seguridad Ciudadana");
        assertThat(letter(notice(agenda, "Nube")).text()).contains("10:00 h: Comisión de Justicia (Senado)");
    }

    @Test
    void mattersOfOneMeetingAreOneItemWithItsPlaceAndPoints() {
        var first = SampleNotices.scheduled(aFact(), 1);
        var second = SampleNotices.scheduled(aFact().titled("Que expide la Ley de Datos."), 1);
        var letter = letter(notice(first, "Nube"), notice(second, "Nube"));

        assertThat(letter.subject())
                .startsWith("Nube · reunión mié 2 dic, 10:00 h: Comisiones Unidas de Comunicaciones");
        assertThat(letter.text())
                .contains(
                        "En el orden del día · 2 asuntos",
                        "Ley General de Ciberseguridad · punto 5 del orden del día",
                        "Ley de Datos · punto 5 del orden del día",
                        "Mié 2 dic, 10:00 h · Sala 2, Hemiciclo, planta baja\n");
        assertThat(letter.text().split("Mié 2 dic", -1)).hasSize(2);
    }

    @Test
    void eachAlertOfALetterHasItsOwnLinkToStopIt() {
        var letter = letter(Stream.of("Nube", "Salud", "Datos")
                .map(committee -> notice(aFact(), committee))
                .toArray(Notice[]::new));

        assertThat(letter.text())
                .contains("Cancelar las 3 alertas de este correo: ")
                .contains(
                        "sobre el tema Nube: http://localhost:8081/stop/",
                        "sobre el tema Salud: http://localhost:8081/stop/",
                        "sobre el tema Datos: http://localhost:8081/stop/");
        assertThat(letter.html()).contains("sobre el tema Nube</a>", "sobre el tema Datos</a>");
        assertThat(letter.text()
                        .lines()
                        .filter(line -> line.startsWith("Cancelar"))
                        .map(line -> line.replaceFirst(".*/stop/", ""))
                        .distinct())
                .hasSize(4);
    }

    @Test
    void cancelledMeetingIsNotCountedAsOneThatIsHeld() {
        var first = SampleNotices.scheduled(aFact(), 1);
        var second = SampleNotices.scheduled(aFact().with("dossier", first.dossier()), 2);

        assertThat(letter(notice(first, "Nube"), notice(second, "Nube")).text()).contains("\n2 reuniones\n");
        var off = new HashMap<>(meeting("committee", "", "Comisión de Salud", "cancelled"));
        second.with("kind", "agenda-cancelled").with("after", Map.of("meeting", off));
        assertThat(letter(notice(first, "Nube"), notice(second, "Nube")).text())
                .contains("\n2 reuniones, 1 cancelada\n");
        off.put("status", "called");
        off.remove("item");
        second.with("after", Map.of("meeting", off));
        assertThat(letter(notice(first, "Nube"), notice(second, "Nube")).text())
                .contains("\n2 reuniones, 1 ya sin este asunto\n");
    }

    @Test
    void associationIsNamedInBothBodies() {
        var one = letter(notice(aFact(), "Nube"));
        var several = letter(notice(aFact(), "Nube"), notice(aFact(), "Nube"));

        for (var letter : List.of(one, several)) {
            assertThat(letter.text()).contains("\n-- \nVigía · Asociación Mexicana de Industria\n");
            assertThat(letter.html()).contains("Vigía</b> · AMI");
        }
    }

    @Test
    void invitationNamesTheAssociation() {
        var invitation = new Invitation(
                UUID.randomUUID(),
                new EmailAddress("invitada@afuera.example"),
                "Ana Ruiz",
                Language.ES,
                "Lucía Barrera",
                List.of());
        var letter = PlainLetters.invitations()
                .write(new InvitationProcess.DueInvitation(invitation, new Secret("x".repeat(43)), NOW, 1));

        assertThat(letter.text()).endsWith("\n-- \nVigía · Asociación Mexicana de Industria\n");
        assertThat(letter.html()).contains("Vigía</b> · Asociación Mexicana de Industria");
    }

    @Test
    void consultationThatWasOverIsNotDatedByItsNotice() {
        var closed = aFact().with("kind", "consultation-closed")
                .with("after", Map.of("stage", "CONSULTATION_CLOSED"))
                .with("times", Map.of("published", "2026-11-02", "captured", "2026-11-24T15:00:00Z"))
                .standing("CONSULTATION_CLOSED");
        var passed = on(SampleNotices.passed(aFact().with("dossier", closed.dossier())), "2026-11-20");

        assertThat(letter(notice(closed, "Nube"), notice(passed, "Nube")).text())
                .contains(" → Consulta pública cerrada\n")
                .doesNotContain("2 nov");
    }

    @Test
    void subjectOfSeveralSaysThatAMeetingWasMoved() {
        var moved = SampleNotices.scheduled(aFact(), 1).with("kind", "agenda-postponed");
        moved.with("before", Map.of("meeting", meeting("committee", "", "Comisión de Salud", "called")));
        moved.with("after", Map.of("meeting", movedTo("2026-12-04")));

        assertThat(letter(notice(moved, "Nube"), notice(aFact(), "Nube")).subject())
                .startsWith("Nube · 2 asuntos: cambió a 4 dic, Ley General de…");
    }

    private static Map<String, Object> movedTo(String day) {
        var meeting = new HashMap<>(meeting("committee", "", "Comisión de Salud", "called"));
        meeting.put("day", day);
        return meeting;
    }

    @Test
    void receiptOfAMinutaByASessionIsNotUrgent() {
        var session = new HashMap<>(meeting("session", "", "Pleno", "called"));
        session.put("day", "2026-11-24");
        session.put("item", "De la Cámara de Diputados, oficio con el que remite la minuta con proyecto de decreto.");
        var received = aFact().with("kind", "agenda").with("after", Map.of("meeting", session));

        assertThat(letter(notice(received, "Nube")).text()).doesNotContain("Urgente");
        session.put("item", "Discusión del dictamen.");
        var discussed = aFact().with("kind", "agenda").with("after", Map.of("meeting", session));
        assertThat(letter(notice(discussed, "Nube")).text()).contains("Urgente");
    }

    @Test
    void formerLastDayOfAnExtendedConsultationIsNotTold() {
        var opened = consultation("consultation-opened", aFact().dossier(), "2026-11-26", "2026-11-24T14:00:00Z");
        var closing = closing(opened.dossier(), "2026-11-24T14:30:00Z");
        var extended = aFact().with("dossier", opened.dossier())
                .with("kind", "consultation-extended")
                .with("times", Map.of("captured", "2026-11-24T15:00:00Z"));

        var letter = letter(notice(opened, "Nube"), notice(closing, "Nube"), notice(extended, "Nube"));

        assertThat(letter.text()).doesNotContain("26 nov", "Urgente", "Cierre de la consulta");
        assertThat(letter.subject()).doesNotContain("26");
        var known = consultation("consultation-extended", opened.dossier(), "2026-12-16", "2026-11-24T15:00:00Z");
        assertThat(letter(notice(opened, "Nube"), notice(closing, "Nube"), notice(known, "Nube"))
                        .text())
                .contains("16 dic")
                .doesNotContain("Jue 26 nov", "Urgente");
    }

    @Test
    void lastDayOfAConsultationIsOneLine() {
        var opened = consultation("consultation-opened", aFact().dossier(), "2026-11-26", "2026-11-24T14:00:00Z");

        var letter = letter(notice(opened, "Nube"), notice(closing(opened.dossier(), "2026-11-24T14:30:00Z"), "Nube"));

        assertThat(letter.text().split("Jue 26 nov", -1)).hasSize(2);
        assertThat(letter.text()).contains("Urgente");
    }

    private static TestFacts closing(String dossier, String captured) {
        var close = Map.of("es", "Cierre de la consulta pública", "en", "Close of the public consultation");
        return consultation("consultation-closing", dossier, "2026-11-26", captured)
                .with(
                        "after",
                        Map.of(
                                "consultation", Map.of("closesOn", "2026-11-26"),
                                "deadline", Map.of("name", close, "due", "2026-11-26", "certain", true)));
    }

    private static TestFacts consultation(String kind, String dossier, String closes, String captured) {
        return aFact().with("dossier", dossier)
                .with("kind", kind)
                .with("after", Map.of("consultation", Map.of("closesOn", closes)))
                .with("times", Map.of("captured", captured));
    }

    private static TestFacts on(TestFacts fact, String day) {
        return fact.with("times", Map.of("happened", day, "captured", "2026-11-24T16:00:00Z"));
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

    private static Letter letter(Notice... notices) {
        var cover = new LetterHeader(UUID.randomUUID(), Frequency.AT_ONCE, NOW, NOW);
        return PlainLetters.writer().write(cover, Arrays.asList(notices), NO_SOURCES, NOW);
    }

    /** Returns the notice of a fact for the reader's own alert with this query. */
    private static Notice asking(TestFacts fact, String query) {
        var notice = notice(fact, "");
        var cause = new NoticeCause(UUID.randomUUID(), query, "", "", List.of(), MatchTransition.NONE);
        return new Notice(notice.id(), notice.to(), notice.kind(), notice.told(), false, List.of(cause));
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
        return new Notice(
                UUID.randomUUID(), to, FactKind.called(fact.kind()), new String(fact.json()), false, List.of(cause));
    }
}
