package mx.vigia.analysis.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import mx.vigia.analysis.language.Asked.Understood;
import mx.vigia.analysis.language.Query;
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
                .singleElement()
                .asString()
                .startsWith("«gaceta de ninguna parte» no es una fuente. Hay: ")
                .contains("(mx.diputados.gaceta), ")
                .endsWith("(mx.segob.dof).");
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
        assertThat(about("entidad:jalsico", TWO_SITES))
                .singleElement()
                .asString()
                .matches("«jalsico» no es una entidad ni un país. Lo más parecido, de \\d+ que hay: Jalisco, .*");
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

    @Test
    void theTopicsThatThereAreAreNamedTheMostAlikeFirst() {
        assertThat(about("tema:cibersegurida", TWO_SITES))
                .singleElement()
                .asString()
                .startsWith("«cibersegurida» no es un tema que seguimos. Hay: Ciberseguridad, ");
    }

    @Test
    void aQuestionIsUnanswerableWhereEachWayToAnswerItDemandsWhatThereIsNot() {
        assertThat(List.of(
                        "tema:nada",
                        "agua tema:nada",
                        "tema:nada OR etapa:ninguna",
                        "agua (grupo:foo OR fuente:nada)",
                        "desde:2026-05 hasta:2026-01"))
                .allMatch(ComplaintsTest::isUnanswerable);
        assertThat(List.of("tema:nada OR agua", "agua -tema:nada", "tema:ciberseguridad", "número:77", "desde:2026-05"))
                .noneMatch(ComplaintsTest::isUnanswerable);
    }

    @Test
    void questionsAreOneWithOtherAccentsAndCapitalsAndOthersAreNot() {
        assertThat(areOne("minería \"datos personales\"", "MINERIA \"Datos Personáles\""))
                .isTrue();
        assertThat(areOne("tema:Ciberseguridad -agua", "tema:ciberseguridad -águas"))
                .isTrue();
        assertThat(areOne("=caña", "=cana")).isFalse();
        assertThat(areOne("minería", "minería agua")).isFalse();
        assertThat(areOne("minería OR agua", "minería agua")).isFalse();
        assertThat(areOne("título:minería", "minería")).isFalse();
    }

    private static boolean areOne(String one, String other) {
        return SameQuestion.are(asked(one), asked(other));
    }

    private static boolean isUnanswerable(String asked) {
        return new Unanswerable(complaints(TWO_SITES)::exists).is(asked(asked));
    }

    private static List<String> about(String asked, SiteNames sites) {
        return complaints(sites).about(asked(asked));
    }

    private static Query asked(String asked) {
        return ((Understood) QueryLanguage.read(asked)).query();
    }

    private static Complaints complaints(SiteNames sites) {
        var words = Words.of(Language.ES, Labels.BUNDLE);
        return new Complaints(new Labels(words, TopicCatalog.read(), Instant.EPOCH, sites), question -> 0);
    }
}
