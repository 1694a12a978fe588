package mx.vigia.analysis.text.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.bill.LimitedList;
import mx.vigia.analysis.text.PartKind;
import mx.vigia.analysis.text.TextSplitter;
import mx.vigia.analysis.text.obligation.DueExpression.After;
import mx.vigia.analysis.text.obligation.DueExpression.On;
import mx.vigia.analysis.text.obligation.DueExpression.Start;
import mx.vigia.analysis.text.obligation.DueExpression.Unclear;
import mx.vigia.analysis.text.obligation.DueExpression.Unit;
import mx.vigia.analysis.text.obligation.Obligation.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ObligationFinderTest {
    private static final Path NOTES =
            Path.of(System.getProperty("vigia.shared", "nowhere"), "corpus/dof-fulltext.jsonl");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/text/obligations.tsv", delimiter = '\t', quoteCharacter = '~', numLinesToSkip = 1)
    void obligationNamesWhoWhatAndWhen(String sentence, String kind, String who, String what, String due) {
        var found = transitory(sentence);

        if (kind == null) {
            assertThat(found).isEmpty();
            return;
        }
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().kind()).isEqualTo(Kind.valueOf(kind));
        assertThat(describe(found.getFirst().due())).isEqualTo(due);
        assertThat(found.getFirst().who()).isEqualTo(who == null ? "" : who);
        assertThat(found.getFirst().what()).isEqualTo(what);
    }

    @Test
    void anExceptionEntersIntoForceOnItsOwnDay() {
        var found = transitory(
                "El presente Decreto entrará en vigor al día siguiente de su publicación, con excepción del artículo 5, que entrará en vigor el 1 de enero de 2028.");

        assertThat(found)
                .extracting(Obligation::due)
                .containsExactly(new After(1, Unit.NATURAL_DAY, Start.PUBLICATION), new On(LocalDate.of(2028, 1, 1)));
    }

    @Test
    void aTermIsReadAcrossTheLinesOfAPage() {
        var found = transitory("El Decreto entrará en vigor el día 1o. de \nenero de mil novecientos noventa y dos.");

        assertThat(found).extracting(Obligation::due).containsExactly(new On(LocalDate.of(1992, 1, 1)));
    }

    @Test
    void pastEventBeforeADayIsNoObligation() {
        assertThat(transitory(
                        "Los intereses que fueran exigibles antes del 1 de enero de 2027 se pagarán como hasta ahora."))
                .isEmpty();
    }

    @Test
    void obligationHasArticleAndPosition() {
        var text = """
                Único. Se reforma el artículo 1 de la Ley de Puertos, para quedar como sigue:
                Artículo 1. Uno.
                Transitorios
                Primero. El Decreto entrará en vigor hoy. La Secretaría, conforme al D.O.F. vigente, emitirá reglas en un plazo de 30 días hábiles.
                Segundo. Se derogan las demás disposiciones.
                """;
        var version = TextSplitter.split(text);

        var duty = ObligationFinder.findTransitory(version).items().getLast();

        assertThat(duty.part().number()).hasToString("primero");
        assertThat(text.substring(duty.from(), duty.to()))
                .isEqualTo("La Secretaría, conforme al D.O.F. vigente, emitirá reglas en un plazo de 30 días hábiles.");
    }

    @Test
    void anArticleOfTheLawItselfGivesTermsToo() {
        var version = TextSplitter.split("Artículo 9. El responsable informará a la Agencia en un plazo de 72 horas.");

        assertThat(ObligationFinder.findInParts(version, PartKind.ARTICLE).items())
                .extracting(Obligation::due)
                .containsExactly(new After(72, Unit.HOUR, Start.UNSTATED));
    }

    @Test
    void obligationsBeyondTheLimitAreCutAndMarked() {
        var duty = "La Secretaría emitirá reglas en un plazo de 30 días hábiles. ";

        assertThat(read(duty.repeat(ObligationFinder.MAX_OBLIGATIONS)).cut()).isFalse();
        assertThat(read(duty.repeat(ObligationFinder.MAX_OBLIGATIONS + 1)))
                .satisfies(found -> assertThat(found.items()).hasSize(ObligationFinder.MAX_OBLIGATIONS))
                .satisfies(found -> assertThat(found.cut()).isTrue());
    }

    @Test
    void gazetteNoticesWithTransitoryArticlesHaveAnEntryIntoForce() throws IOException {
        assumeTrue(Files.isRegularFile(NOTES), "no recorded notices on this machine");
        var json = new ObjectMapper();
        int entries = 0;
        for (var line : Files.readAllLines(NOTES)) {
            var body = json.readTree(line).path("body").asText();
            var found =
                    ObligationFinder.findTransitory(TextSplitter.split(body)).items();
            found.forEach(
                    one -> assertThat(body.substring(one.from(), one.to())).contains("vigor"));
            entries += (int) found.stream()
                    .filter(one -> !(one.due() instanceof Unclear))
                    .count();
        }

        assertThat(entries).isEqualTo(6);
    }

    private static List<Obligation> transitory(String sentence) {
        return read(sentence).items();
    }

    private static LimitedList<Obligation> read(String sentences) {
        return ObligationFinder.findTransitory(TextSplitter.split(
                "Único. Se reforma el artículo 1 de la Ley de Puertos, para quedar como sigue:\nArtículo 1. Uno.\nTransitorio\nÚnico. "
                        + sentences));
    }

    private static String describe(DueExpression due) {
        return switch (due) {
            case After(var count, var unit, var start) -> count + " " + unit + " " + start;
            case On(var day) -> day.toString();
            case DueExpression.From from -> from.toString();
            case Unclear() -> "UNCLEAR";
        };
    }
}
