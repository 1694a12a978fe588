package mx.vigia.analysis.text.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.stream.Collectors;
import mx.vigia.analysis.text.worddiff.ChangeGrade;
import mx.vigia.analysis.text.worddiff.GradeReason;
import mx.vigia.analysis.text.worddiff.TextSegment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleComparisonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "La Secretaría podrá exigir el informe. | La Secretaría deberá exigir el informe. | MODAL",
                "Informará en 72 horas. | Informará en 24 horas. | NUMBER",
                "Informará en treinta días hábiles. | Informará en treinta días naturales. | DEADLINE",
                "Entrará en vigor el 1 de enero. | Entrará en vigor el 1 de julio. | DATE",
                "No procederá el recurso. | Procederá el recurso. | NEGATION",
                "Se impondrá multa. | Se impondrá arresto. | SANCTION",
                "El Instituto resolverá. | La Comisión resolverá. | ACTOR",
                "Nombre y domicilio. | Nombre o domicilio. | CONJUNCTION",
                "Todos los sujetos informarán. | Los sujetos informarán. | SCOPE",
                "En los casos de la fracción II. | En los casos de la fracción III. | REFERENCE",
                "Promoverá el arte. | Promoverá el deporte. | CONTENT"
            })
    void substantiveChangeNamesItsReason(String before, String after, GradeReason ground) {
        var comparison = ArticleComparison.of(before, after);

        assertThat(comparison.grade()).isEqualTo(ChangeGrade.SUBSTANTIVE);
        assertThat(comparison.grounds()).contains(ground);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Artículo 5. La Secretaría, en su caso, podrá (previo aviso) actuar.|Artículo 6.- La Secretaria podrá actuar.",
                "I. Uno;\nII. Dos, y|I. Uno;\nI Bis. Otro;\nII. Dos, y",
                "|Todo es nuevo.",
                "Todo se va.|",
                "...|...",
                "¿?¡!|«»"
            })
    void segmentsRebuildBothTexts(String pair) {
        var sides = pair.split("\\|", -1);

        var changes = ArticleComparison.of(sides[0], sides[1]).changes();

        assertThat(changes.stream().map(TextSegment::before).collect(Collectors.joining()))
                .isEqualTo(sides[0]);
        assertThat(changes.stream().map(TextSegment::after).collect(Collectors.joining()))
                .isEqualTo(sides[1]);
    }

    @Test
    void onlyTheWordThatChangedIsMarked() {
        var changes = ArticleComparison.of(
                        "La Secretaría podrá exigir el informe anual.", "La Secretaría no exigirá el informe anual.")
                .changes();

        assertThat(changes)
                .extracting(TextSegment::grade)
                .containsExactly(ChangeGrade.SAME, ChangeGrade.SUBSTANTIVE, ChangeGrade.SAME);
        assertThat(changes.get(1).before()).isEqualTo("podrá exigir ");
        assertThat(changes.get(1).after()).isEqualTo("no exigirá ");
    }

    @Test
    void changedLineBreaksAreNoChange() {
        var comparison = ArticleComparison.of(
                "La Secretaría podrá exigir el informe anual a los operadores.",
                "La Secretaría podrá\nexigir el  informe\u00a0anual\n\na los operadores. ");

        assertThat(comparison.grade()).isEqualTo(ChangeGrade.SAME);
    }

    @Test
    void cosmeticChangesAreMarkedInPlace() {
        var changes = ArticleComparison.of(
                        "La Secretaría, previo aviso, podrá exigir\nel informe.",
                        "La secretaria previo aviso, podrá exigir el informe;")
                .changes();

        assertThat(changes)
                .extracting(TextSegment::grade)
                .containsExactly(ChangeGrade.SAME, ChangeGrade.COSMETIC, ChangeGrade.SAME, ChangeGrade.COSMETIC);
        assertThat(changes).extracting(TextSegment::before).element(1).isEqualTo("Secretaría, ");
        assertThat(changes).extracting(TextSegment::after).element(1).isEqualTo("secretaria ");
        assertThat(changes).extracting(TextSegment::before).element(3).isEqualTo("informe.");
    }

    @Test
    void ellipsisIsNotADeletion() {
        var comparison = ArticleComparison.of(
                "La Secretaría vigilará.\nLos operadores informarán cada mes.\nLa multa será de cien pesos.",
                "La Secretaría vigilará.\n...\nLa multa será de cien pesos.");

        assertThat(comparison.grade()).isEqualTo(ChangeGrade.COSMETIC);
        assertThat(comparison.grounds()).containsExactly(GradeReason.ELIDED);
    }

    @Test
    void swappedSubjectAndObjectIsASubstantiveChange() {
        assertThat(ArticleComparison.of("Del usuario al proveedor.", "Del proveedor al usuario.")
                        .grade())
                .isEqualTo(ChangeGrade.SUBSTANTIVE);
    }

    @Test
    void movedClauseIsAWordingChange() {
        var comparison = ArticleComparison.of(
                "En los casos previstos, la Comisión resolverá el recurso.",
                "La Comisión resolverá el recurso en los casos previstos.");

        assertThat(comparison.grade()).isEqualTo(ChangeGrade.WORDING);
        assertThat(comparison.grounds()).containsExactly(GradeReason.MOVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "a ", "(((", "... ", "mil ", "I. ", "\n\n", "a, ", "y "})
    void longRepetitiveTextIsComparedInTimeWithoutLoss(String thing) {
        var before = thing.repeat(290_000 / thing.length());
        var after = "La Ley. " + thing.repeat(280_000 / thing.length()) + "fin";

        var comparison = assertTimeout(Duration.ofSeconds(30), () -> ArticleComparison.of(before, after));

        assertThat(comparison.changes().stream().map(TextSegment::after).collect(Collectors.joining()))
                .isEqualTo(after);
    }

    @Test
    void overlongArticleIsComparedAsAWholeAndMarked() {
        var article = "La Secretaría vigilará. ".repeat(20_000);

        assertThat(ArticleComparison.of(article, article + "No.").cutOff()).isTrue();
        assertThat(ArticleComparison.of(article, article + "No.").grade()).isEqualTo(ChangeGrade.SUBSTANTIVE);
        assertThat(ArticleComparison.of(article, article).cutOff()).isFalse();
    }
}
