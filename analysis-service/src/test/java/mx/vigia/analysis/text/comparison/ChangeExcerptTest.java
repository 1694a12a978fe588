package mx.vigia.analysis.text.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChangeExcerptTest {
    private static final String BEFORE = """
            Artículo 1. La presente ley es de orden público y de observancia general en todo el territorio.
            Artículo 2. Los operadores notificarán a la autoridad todo incidente de seguridad en un plazo de 72 horas.
            Artículo 3. La autoridad llevará un registro de los incidentes notificados por los operadores.
            """;

    @Test
    void changedTermIsQuotedWithContext() {
        var excerpts = excerpts(BEFORE, BEFORE.replace("72 horas", "24 horas"));

        assertThat(excerpts).singleElement().satisfies(excerpt -> {
            assertThat(excerpt.part()).isEqualTo("article");
            assertThat(excerpt.number()).isEqualTo("2");
            assertThat(excerpt.before()).contains("incidente de seguridad en un plazo de 72");
            assertThat(excerpt.after()).contains("incidente de seguridad en un plazo de 24");
        });
    }

    @Test
    void closeChangesAreQuotedTogether() {
        var excerpts = excerpts(
                BEFORE, BEFORE.replace("llevará un registro de los incidentes", "publicará un informe de los daños"));

        assertThat(excerpts).singleElement().satisfies(excerpt -> {
            assertThat(excerpt.before()).contains("llevará un registro de los incidentes notificados");
            assertThat(excerpt.after()).contains("publicará un informe de los daños notificados");
        });
    }

    @Test
    void addedAndRemovedTextHasOneSideOnly() {
        var added = "Artículo 4. Quien incumpla será sancionado con multa de mil a cinco mil unidades de medida.\n";

        assertThat(excerpts(BEFORE, BEFORE + added)).singleElement().satisfies(excerpt -> {
            assertThat(excerpt.before()).isEmpty();
            assertThat(excerpt.after()).startsWith("Quien incumpla será sancionado");
        });
        assertThat(excerpts(BEFORE + added, BEFORE)).singleElement().satisfies(excerpt -> {
            assertThat(excerpt.before()).startsWith("Quien incumpla será sancionado");
            assertThat(excerpt.after()).isEmpty();
        });
    }

    @Test
    void reprintInOtherCaseIsNoChange() {
        assertThat(excerpts(BEFORE, BEFORE.replace("Los operadores", "LOS OPERADORES")))
                .isEmpty();
    }

    @Test
    void someOfManyChangesAreQuotedInTextOrder() {
        var longer =
                articles("la autoridad resolverá lo conducente en términos de las disposiciones que para tal efecto");
        var excerpts = excerpts(longer, longer.replace("días", "meses").replace("conducente", "procedente"));

        assertThat(excerpts)
                .hasSize(ChangeExcerpt.MAX_EXCERPTS)
                .isSortedAccordingTo(
                        (a, b) -> Integer.compare(Integer.parseInt(a.number()), Integer.parseInt(b.number())));
        assertThat(excerpts).allSatisfy(excerpt -> {
            assertThat(excerpt.before()).hasSizeLessThanOrEqualTo(ChangeExcerpt.MAX_EXCERPT_LENGTH);
            assertThat(excerpt.after()).hasSizeLessThanOrEqualTo(ChangeExcerpt.MAX_EXCERPT_LENGTH);
        });
    }

    private static List<ChangeExcerpt> excerpts(String before, String after) {
        return TextChange.between(new TextChange.ComparedText(before, false), new TextChange.ComparedText(after, false))
                        instanceof TextChange.Rules rules
                ? ChangeExcerpt.of(rules.changes())
                : List.of();
    }

    private static String articles(String words) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(number -> "Artículo %d. En %d días %s. ".formatted(number, number, (words + " ").repeat(6)))
                .collect(Collectors.joining("\n"));
    }
}
