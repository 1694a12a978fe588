package mx.vigia.notification.letter;

import static mx.vigia.notification.TestFacts.aFact;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.notification.TestFacts;
import mx.vigia.notification.intake.SourceOverview;
import mx.vigia.notification.notice.Notice;
import mx.vigia.notification.watch.Frequency;
import mx.vigia.platform.i18n.Language;
import org.junit.jupiter.api.Test;

/** Content of a letter about a bill and a minuta that was announced alone and found to belong to it. */
class JoinedMatterLetterTest {
    private static final Instant NOW = Instant.parse("2026-12-02T18:00:00Z");
    private static final SourceOverview NO_SOURCES = new SourceOverview(List.of(), Duration.ofHours(30));

    private final TestFacts reported =
            on(SampleNotices.step(aFact(), "reported", "IN_COMMITTEE", "REPORTED_POSITIVE", "Dictamen."), "15:00");
    private final TestFacts passed = on(SampleNotices.passed(aFact()).with("dossier", reported.dossier()), "15:10");
    private final TestFacts minuta = on(
            aFact().ofKind("minuta")
                    .from("mx.senado.gaceta")
                    .titled("Minuta con proyecto de decreto por el que se expide la Ley General de Ciberseguridad.")
                    .with("kind", "minuta")
                    .with("after", Map.of("stage", "PASSED_ORIGIN", "tells", List.of("new", "minuta")))
                    .standing("REVIEWING_IN_COMMITTEE"),
            "15:20");
    private final TestFacts referred =
            on(SampleNotices.minutaReferred(aFact().with("dossier", minuta.dossier())), "15:30");
    private final TestFacts linked = on(
            aFact().with("dossier", reported.dossier())
                    .with("kind", "linked")
                    .with(
                            "after",
                            Map.of(
                                    "title",
                                    "Minuta de la Ley General de Ciberseguridad.",
                                    "link",
                                    Map.of("other", minuta.dossier(), "announced", "2026-12-02T15:20:00Z")))
                    .standing("REVIEWING_IN_COMMITTEE"),
            "15:40");

    @Test
    void billAndMinutaThatBelongsToItAreOneItem() {
        var letter = letter(notices(minuta, referred, reported, passed, linked));

        assertThat(letter.text())
                .contains("Dictaminada (2 dic) → Aprobada por la Cámara de Diputados (2 dic; 318 votos contra 127)"
                        + " → Minuta publicada (2 dic) → Minuta turnada a comisiones en el Senado, 2 dic")
                .contains("/bills/" + reported.dossier())
                .doesNotContain("/bills/" + minuta.dossier(), "2 asuntos");
        assertThat(letter.headers().get("X-Vigia-Fact")).contains(linked.id().toString());
        assertThat(letter.headers().get("References")).contains(reported.dossier());
    }

    @Test
    void matterToldInTheSameLetterIsNotSaidToHaveBeenTold() {
        assertThat(letter(notices(minuta, reported, linked)).text())
                .doesNotContain("ya se le avisó", "avisado el", "Pertenece a este asunto");
    }

    @Test
    void matterIsSaidToHaveBeenToldOnlyToWhomALetterToldIt() {
        assertThat(letter(notice(linked, true)).text())
                .contains("Un documento que ya se le avisó es de este asunto", "avisado el miércoles 2 de diciembre");
        assertThat(letter(notice(linked, false)).text())
                .contains("Se unió otro registro", "Pertenece a este asunto: Minuta de la Ley General")
                .doesNotContain("ya se le avisó", "avisado el");
    }

    @Test
    void voteOnAReceivedMinutaFollowsItsReportAndReferral() {
        var vote = Map.of(
                "chamber",
                "deputies",
                "question",
                "",
                "result",
                "",
                "whole",
                Map.of("favour", 360, "against", 99, "abstention", 0));
        var voted = on(
                ofReceivedMinuta("vote").with("after", Map.of("vote", vote)).standing("REVIEWING_REPORTED"), "15:00");
        var report = on(
                ofReceivedMinuta("reported")
                        .with(
                                "after",
                                Map.of(
                                        "stage",
                                        "REVIEWING_REPORTED",
                                        "step",
                                        Map.of("kind", "reported", "chamber", "deputies", "phrase", "Dictamen.")))
                        .standing("REVIEWING_REPORTED"),
                "15:10");

        assertThat(letter(notices(voted, report)).text()).contains("Dictaminada en Diputados (2 dic) → Votada, 2 dic");
    }

    @Test
    void minutaSaysItsReferralOnceWithChamberAndCommittees() {
        var committees = List.of(
                Map.of("name", "Salud", "purpose", "report"),
                Map.of("name", "Estudios Legislativos", "purpose", "report"));
        minuta.with(
                "after",
                Map.of(
                        "stage",
                        "REVIEWING_IN_COMMITTEE",
                        "tells",
                        List.of("new", "referred", "minuta"),
                        "committees",
                        committees));

        assertThat(letter(notices(minuta)).text())
                .contains("Minuta publicada, 2 dic · turnada a comisiones en el Senado: Salud; Estudios Legislativos\n")
                .doesNotContain("después");
    }

    private TestFacts ofReceivedMinuta(String kind) {
        return aFact().ofKind("minuta")
                .from("mx.diputados.gaceta")
                .with("dossier", minuta.dossier())
                .with("kind", kind)
                .with("before", Map.of("stage", "REVIEWING_IN_COMMITTEE"));
    }

    private static TestFacts on(TestFacts fact, String hour) {
        return fact.with("times", Map.of("happened", "2026-12-02", "captured", "2026-12-02T" + hour + ":00Z"));
    }

    private static Notice[] notices(TestFacts... facts) {
        return Arrays.stream(facts).map(fact -> notice(fact, false)).toArray(Notice[]::new);
    }

    private static Notice notice(TestFacts fact, boolean joinedWasTold) {
        var notice = SampleNotices.notice(fact, Language.ES, "Nube");
        return new Notice(notice.id(), notice.to(), notice.kind(), notice.told(), joinedWasTold, notice.causes());
    }

    private static Letter letter(Notice... notices) {
        var cover = new LetterHeader(UUID.randomUUID(), Frequency.DAILY, NOW, NOW);
        return PlainLetters.writer().write(cover, List.of(notices), NO_SOURCES, NOW);
    }
}
