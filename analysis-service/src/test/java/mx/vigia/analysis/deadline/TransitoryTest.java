package mx.vigia.analysis.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import mx.vigia.analysis.text.Cutter;
import mx.vigia.analysis.text.obligation.Due;
import mx.vigia.analysis.text.obligation.Obligations;
import org.junit.jupiter.api.Test;

class TransitoryTest {
    private static final LocalDate PUBLISHED = LocalDate.parse("2026-07-31");

    @Test
    void whatTransitoryArticlesOrderGetsItsDay() {
        var ordered = Transitory.of(Obligations.transitory(Cutter.cut("""
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
    void aSecondDayOfEntryMakesWhatIsCountedFromItDoubtful() {
        var several = new Transitory(PUBLISHED, PUBLISHED.plusDays(1), true);
        var due = new Due.After(10, Due.Unit.NATURAL_DAY, Due.Start.ENTRY_INTO_FORCE);

        assertThat(several.deadline(due).orElseThrow().doubts()).containsExactly(Doubt.START_INFERRED);
    }
}
