package mx.vigia.analysis.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import mx.vigia.analysis.language.Asked.Understood;
import mx.vigia.analysis.language.QueryLanguage;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.house.Language;
import mx.vigia.house.Words;
import org.junit.jupiter.api.Test;

class ComplaintsTest {
    static final SiteNames TWO_SITES = new SiteNames() {
        @Override
        public String of(String site) {
            return site;
        }

        @Override
        public Set<String> all() {
            return Set.of("mx.diputados.gaceta", "mx.segob.dof");
        }
    };

    @Test
    void aSourceThatThereIsNotIsToldAsOtherValuesAre() {
        assertThat(about("fuente:\"Gaceta de Ninguna Parte\"", TWO_SITES))
                .containsExactly("«gaceta de ninguna parte» no es una fuente. Hay: mx.diputados.gaceta, mx.segob.dof.");
        assertThat(about("agua -fuente:nada OR etapa:ninguna", TWO_SITES)).hasSize(2);
    }

    @Test
    void aSourceByItsIdByTheEndOfItOrEnteredByHandIsKnown() {
        assertThat(about("fuente:mx.diputados.gaceta OR fuente:DOF OR source:vigia.manual", TWO_SITES))
                .isEmpty();
    }

    @Test
    void anEntityIsKnownByItsNamesAndItsCodeAndAnotherIsToldThoseThereAre() {
        assertThat(about(
                        "entidad:\"nuevo león\" OR entity:mx.jal OR entidad:federal OR entity:\"United States\"",
                        TWO_SITES))
                .isEmpty();
        assertThat(about("entidad:atlántida", TWO_SITES))
                .singleElement()
                .asString()
                .startsWith("«atlántida» no es una entidad ni un país. Hay: ")
                .contains("Jalisco", "Estados Unidos");
    }

    @Test
    void aGroupThatNobodyHeardOfIsToldThoseThereAre() {
        assertThat(about("grupo:foo", TWO_SITES))
                .singleElement()
                .asString()
                .startsWith("«foo» no es un grupo parlamentario. Hay: ")
                .contains("Morena", "PAN");
        assertThat(about("grupo:pan OR party:MORENA", TWO_SITES)).isEmpty();
    }

    @Test
    void whereNoSourceWasHeardOfYetEachMayBeOne() {
        assertThat(about("fuente:nada", site -> site)).isEmpty();
    }

    private static List<String> about(String asked, SiteNames sites) {
        var words = Words.of(Language.ES, Labels.BUNDLE);
        var labels = new Labels(words, TopicCatalog.read(), Instant.EPOCH, sites);
        return new Complaints(labels, question -> 0).about(((Understood) QueryLanguage.read(asked)).query());
    }
}
