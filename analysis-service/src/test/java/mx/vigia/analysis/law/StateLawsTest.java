package mx.vigia.analysis.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The official names of the laws of the federal entities. */
class StateLawsTest {
    private static final LawCatalog CATALOG = LawCatalog.read();

    private final AffectedLaws laws = new AffectedLaws(CATALOG);

    static List<String> names() {
        return CATALOG.stateLaws().all();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyOfficialNameIsReadAsItself(String name) {
        assertThat(laws.parseSentence("Que reforma el artículo 3 de la " + name + ", en materia de faros."))
                .extracting(AffectedLaw::law)
                .containsExactly(name);
    }

    @Test
    void everyEntityHasAConstitutionButTheFormerDistrict() {
        assertThat(CATALOG.states().all())
                .filteredOn(state -> !CATALOG.stateLaws().has("Constitución Política", state))
                .containsExactly("Distrito Federal");
    }

    @Test
    void namesAreListedOnce() {
        assertThat(names()).doesNotHaveDuplicates();
    }
}
