package mx.vigia.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.vigia.notification.intake.SiteHealthEvent;
import mx.vigia.notification.intake.SourceOverview;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceStatusNoteTest {
    private static final Instant NOW = Instant.parse("2026-11-24T18:00:00Z");
    private static final Messages WORDS = Messages.of(Language.ES, "messages/notification");

    @ParameterizedTest
    @ValueSource(strings = {"speaking", "quiet", "never-visited", "withdrawn"})
    void nothingIsSaidOfSourcesThatAnswer(String state) {
        assertThat(line(List.of(source("Gaceta", state)))).isEmpty();
        assertThat(line(List.of())).isEmpty();
    }

    @Test
    void threeUnresponsiveSourcesAreNamedAndTheOthersCounted() {
        var many = Stream.concat(
                        IntStream.rangeClosed(1, 5).mapToObj(n -> source("Sitio " + n, "unreachable")),
                        Stream.of(source("SIL", "speaking")))
                .toList();

        assertThat(line(many))
                .startsWith("Puede faltar lo publicado en: Sitio 1 (sin respuesta útil desde el martes 3"
                        + " de noviembre de 2026) · Sitio 2 (")
                .endsWith(" y 2 más")
                .doesNotContain("Sitio 4", "SIL");
    }

    @Test
    void sourcesOfTheLetterAreNamedFirst() {
        var many = IntStream.rangeClosed(1, 9)
                .mapToObj(n -> source("mx.s" + n, "Sitio " + n, "unreachable"))
                .toList();

        assertThat(line(many, Set.of("mx.s8", "mx.s9")))
                .containsSubsequence("Sitio 8 (", "Sitio 9 (", "Sitio 1 (", "y 6 más");
    }

    @Test
    void noteReportsMissingHealthInsteadOfOutdatedStates() {
        var gaceta = List.of(source("Gaceta", "unreachable"));

        assertThat(line(gaceta, NOW.plus(Duration.ofHours(30)))).contains("Gaceta (");
        assertThat(line(gaceta, NOW.plus(Duration.ofHours(31))))
                .startsWith("Sin noticia de ninguna fuente desde el martes 24 de noviembre de 2026, 12:00 h");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rate-limited",
                "out-of-service",
                "too-large",
                "blocked",
                "changed-shape",
                "cut-short",
                "overdue",
                "archive-full"
            })
    void respondingSourceIsNotUnresponsive(String state) {
        assertThat(line(List.of(source("Gaceta", state))))
                .contains("Gaceta (", "desde el martes 3 de noviembre de 2026")
                .doesNotContain("sin respuesta útil", "desconocido");
    }

    @Test
    void partlyChangedSourceIsNotUnread() {
        assertThat(line(List.of(source("Diario", "changed-shape"))))
                .contains("no se lee completa desde el")
                .doesNotContain("sin leer");
    }

    @Test
    void sourceWithAChangedPageIsNotUnresponsive() {
        var tale = new SourceNarrator(source("Diario", "changed-shape"), FactKind.SOURCE_SILENT, true, WORDS);

        assertThat(tale.heading()).isEqualTo("Vigía no puede leer bien una fuente de la que usted depende");
        assertThat(tale.brief()).isEqualTo("fuente que no se lee bien");
    }

    @Test
    void stateOfANewerVersionIsShownAsUnknown() {
        assertThat(line(List.of(source("Gaceta", "hibernating"))))
                .contains("Gaceta (en un estado desconocido desde el martes 3 de noviembre de 2026)");
        assertThat(new SourceNarrator(source("Gaceta", "hibernating"), FactKind.SOURCE_SILENT, true, WORDS).lines())
                .extracting(LetterModel.Line::toString)
                .anyMatch(text -> text.contains("estado desconocido"))
                .noneMatch(text -> text.contains("hibernating"));
    }

    @Test
    void sourceWithoutArchiveSpaceIsNotUnresponsive() {
        var tale = new SourceNarrator(source("Gaceta", "archive-full"), FactKind.SOURCE_SILENT, true, WORDS);

        assertThat(tale.heading())
                .isEqualTo("Vigía no puede guardar lo que publica una fuente de la que usted depende");
        assertThat(tale.brief()).isEqualTo("fuente sin leer por falta de espacio");
        assertThat(tale.lines())
                .extracting(LetterModel.Line::toString)
                .anyMatch(text -> text.contains("nuestro archivo está lleno"))
                .anyMatch(text -> text.contains("La falla es nuestra y no de la fuente"));
    }

    @Test
    void outageLetterPromisesAnotherOnReturnOnly() {
        assertThat(WORDS.say("letter.source.means.source-silent"))
                .contains("cuando responda, le escribiremos una vez")
                .doesNotContain("cuando hable");
    }

    private static String line(List<SiteHealthEvent> sources) {
        return line(sources, NOW);
    }

    private static String line(List<SiteHealthEvent> sources, Instant now) {
        return line(sources, Set.of(), now);
    }

    private static String line(List<SiteHealthEvent> sources, Set<String> published) {
        return line(sources, published, NOW);
    }

    private static String line(List<SiteHealthEvent> sources, Set<String> published, Instant now) {
        return SourceStatusNote.line(new SourceOverview(sources, Duration.ofHours(30)), published, now, WORDS);
    }

    private static SiteHealthEvent source(String name, String state) {
        return source("mx.prueba", name, state);
    }

    private static SiteHealthEvent source(String site, String name, String state) {
        return new SiteHealthEvent(
                site,
                name,
                state,
                Instant.parse("2026-11-03T18:00:00Z"),
                NOW.minusSeconds(250),
                new SiteHealthEvent.Round(NOW),
                null,
                null);
    }
}
