package mx.vigia.analysis.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.text.TextSplitter;
import mx.vigia.analysis.text.obligation.DueExpression;
import mx.vigia.analysis.text.obligation.ObligationFinder;
import org.junit.jupiter.api.Test;

class TransitoryArticleDeadlinesTest {
    private static final LocalDate PUBLISHED = LocalDate.parse("2026-07-31");

    @Test
    void transitoryObligationsGetTheirDueDays() {
        var ordered = TransitoryArticleDeadlines.of(
                ObligationFinder.findTransitory(TextSplitter.split("""
                DECRETO por el que se expide la Ley General de Ciberseguridad.
                ARTÍCULO ÚNICO. Se expide la Ley General de Ciberseguridad, para quedar como sigue:
                Artículo 1. La presente Ley es de orden público.
                TRANSITORIOS
                PRIMERO. El presente Decreto entrará en vigor al día siguiente de su publicación en el Diario Oficial de la Federación.
                SEGUNDO. La Secretaría emitirá el Reglamento en un plazo de 180 días naturales contados a partir de la entrada en vigor del presente Decreto.
                """)).items(), PUBLISHED);

        assertThat(ordered)
                .extracting(each -> each.deadline().due().toString())
                .containsExactly("2026-08-01", "2027-01-28");
        assertThat(ordered)
                .extracting(each -> each.deadline().rule())
                .containsExactly("entry-into-force", "transitory");
    }

    @Test
    void severalEntryDatesMakeDependentDeadlinesDoubtful() {
        var several = new TransitoryArticleDeadlines(PUBLISHED, PUBLISHED.plusDays(1), true);
        var due = new DueExpression.After(10, DueExpression.Unit.NATURAL_DAY, DueExpression.Start.ENTRY_INTO_FORCE);

        assertThat(several.deadline(due).orElseThrow().doubts()).containsExactly(DeadlineDoubt.START_INFERRED);
    }

    @Test
    void aDutyCountsFromTheEntryOfTheWholeNotOfAnException() {
        var ordered = of("""
                PRIMERO. La reforma al artículo 5 entrará en vigor el 1 de enero de 2028.
                SEGUNDO. El presente Decreto entrará en vigor al día siguiente de su publicación.
                TERCERO. La Secretaría emitirá reglas en un plazo de 10 días naturales contados a partir de la entrada en vigor del presente Decreto.
                """);

        assertThat(ordered)
                .extracting(each -> each.deadline().due().toString())
                .containsExactly("2028-01-01", "2026-08-01", "2026-08-11");
        assertThat(ordered)
                .allSatisfy(each -> assertThat(each.deadline().doubts()).isEmpty());
    }

    @Test
    void aDutyAfterAnEntryWithoutADayHasNone() {
        var ordered = of("""
                PRIMERO. El presente Decreto entrará en vigor en el ejercicio fiscal siguiente.
                SEGUNDO. La Secretaría emitirá reglas en un plazo de 10 días naturales contados a partir de la entrada en vigor del presente Decreto.
                """);

        assertThat(ordered).isEmpty();
    }

    private static List<OrderedDeadline> of(String articles) {
        return TransitoryArticleDeadlines.of(
                ObligationFinder.findTransitory(TextSplitter.split("TRANSITORIOS\n" + articles))
                        .items(),
                PUBLISHED);
    }
}
