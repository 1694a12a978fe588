package mx.vigia.analysis.linking.ratification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import mx.vigia.analysis.bill.FederalEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoteNoticeTest {
    private static final String REFORM = "el artículo 127 de la Constitución Política de los Estados Unidos Mexicanos,"
            + " en materia de límite a las pensiones de los servidores públicos";
    private static final String OTHER_REFORM = "la fracción XXI del artículo 73 de la Constitución Política de los"
            + " Estados Unidos Mexicanos, en materia de extorsión";
    private static final List<String> TELLING_VERBS = List.of("remite", "comunica", "informa", "notifica", "envía");
    private static final List<String> APPROVALS = List.of("su voto aprobatorio", "voto aprobatorio", "su aprobación");
    private static final List<String> REJECTIONS = List.of("su voto en contra", "su rechazo");
    private static final List<String> LINKS = List.of("a", "relativo a", "respecto de", "en relación con");
    private static final List<String> MINUTAS = List.of(
            "la minuta con proyecto de decreto por el que se ",
            "la Minuta Proyecto de Decreto, por el que se ",
            "el proyecto de decreto que ",
            "el decreto por el que se ");
    private static final List<String> CONGRESSES =
            List.of("Congreso de %s", "Congreso del estado de %s", "H. Congreso del Estado Libre y Soberano de %s");

    private final Random random = new Random(135);

    @ParameterizedTest
    @EnumSource(FederalEntity.class)
    void generatedNoticeOfEachEntityIsReadAsItIsMeant(FederalEntity entity) {
        for (int i = 0; i < 60; i++) {
            boolean approved = random.nextBoolean();
            String notice = "Oficio del %s, con el que %s %s %sreforma %s."
                    .formatted(
                            congress(entity),
                            any(TELLING_VERBS),
                            any(approved ? APPROVALS : REJECTIONS),
                            contracted(any(LINKS) + " " + any(MINUTAS)),
                            REFORM);

            assertThat(VoteNotice.read(notice, List.of())).as(notice).hasValueSatisfying(read -> {
                assertThat(read.vote()).isEqualTo(approved ? StateVote.APPROVED : StateVote.REJECTED);
                assertThat(read.congresses()).containsExactly(entity);
                assertThat(read.words()).isEqualTo(notice);
                assertThat(read.reforms()).containsExactly(keys(REFORM));
            });
        }
    }

    @Test
    void generatedListOfCongressesIsReadWhole() {
        for (int i = 0; i < 200; i++) {
            var entities = new ArrayList<>(List.of(FederalEntity.values()));
            Collections.shuffle(entities, random);
            var some = entities.subList(0, 2 + random.nextInt(16));
            var names = some.stream().map(VoteNoticeTest::nameInList).toList();
            String list = String.join(", ", names.subList(0, names.size() - 1)) + " y " + names.getLast();

            assertThat(NamedCongresses.in("Oficios de los Congresos de los estados de " + list + ", con los que"))
                    .as(list)
                    .containsExactlyElementsOf(some);
        }
    }

    @Test
    void noticeOfSeveralMinutasCountsForEach() {
        var notice =
                read("Oficio del Congreso del estado de Colima, con el que remite su voto aprobatorio a la minuta con"
                        + " proyecto de decreto por el que se reforma " + REFORM
                        + "; así como a la minuta con proyecto de decreto por el que se reforma " + OTHER_REFORM + ".");

        assertThat(notice)
                .hasValueSatisfying(
                        read -> assertThat(read.reforms()).containsExactly(keys(REFORM), keys(OTHER_REFORM)));
    }

    @Test
    void congressIsThatOfTheSenderWhereTheTitleNamesNone() {
        String title =
                "Con el que remite voto aprobatorio relativo al proyecto de decreto por el que se reforma " + REFORM;

        assertThat(VoteNotice.read(title, List.of("Congreso de México")))
                .hasValueSatisfying(read -> assertThat(read.congresses()).containsExactly(FederalEntity.MEXICO_STATE));
        assertThat(VoteNotice.read(title, List.of("Congreso de la Unión"))).isEmpty();
        assertThat(VoteNotice.read(title, List.of())).isEmpty();
    }

    @Test
    void nameOfAnOfficerIsNoState() {
        assertThat(NamedCongresses.in("Del Congreso de Puebla, Dip. Ana Morelos Hidalgo, Presidenta del Congreso, con"))
                .containsExactly(FederalEntity.PUEBLA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "con el que remite iniciativa con proyecto de decreto por el que se reforma ",
                "con el que remite acuerdo por el que exhorta a aprobar la minuta con proyecto de decreto por el que"
                        + " se reforma ",
                "con el que solicita la aprobación de la minuta con proyecto de decreto por el que se reforma ",
                "con el que acusa recibo de la minuta con proyecto de decreto por el que se reforma ",
                "con el que remite dictamen por el que se aprueba la minuta con proyecto de decreto por el que se"
                        + " reforma ",
                "con el que comunica la clausura de su periodo y recibió el decreto por el que se reforma "
            })
    void whatTellsNoVoteIsNone(String words) {
        assertThat(read("Oficio del Congreso del estado de Colima, " + words + REFORM + "."))
                .isEmpty();
    }

    @Test
    void approvalOfOneReformAndRejectionOfAnotherAreNotGuessed() {
        assertThat(read("Oficio del Congreso del estado de Colima, con el que remite su voto aprobatorio al decreto"
                        + " por el que se reforma " + REFORM
                        + "; y su voto en contra al decreto por el que se reforma "
                        + OTHER_REFORM + "."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "la Constitución Política del Estado de Colima, en materia de salud",
                "diversas disposiciones de la Constitución Política de los Estados Unidos Mexicanos",
                "el artículo 5 de la Ley General de Salud, en materia de tabaco"
            })
    void whatIdentifiesNoReformOfTheConstitutionIsNotTied(String title) {
        assertThat(read("Oficio del Congreso del estado de Colima, con el que remite su voto aprobatorio al decreto"
                        + " por el que se reforma " + title))
                .isEmpty();
    }

    @Test
    void reformIsTheSameByItsArticlesAndSubjectWhateverItsVerbs() {
        var minuta = ReformTitle.keys("Minuta con proyecto de decreto que reforma y adiciona " + REFORM + ".");

        assertThat(minuta).containsAnyElementsOf(keys(REFORM)).doesNotContainAnyElementsOf(keys(OTHER_REFORM));
        assertThat(minuta).doesNotContainAnyElementsOf(keys(REFORM.replace("127", "126")));
        assertThat(minuta).doesNotContainAnyElementsOf(keys(REFORM + " y de sus familiares"));
    }

    private static Optional<VoteNotice> read(String title) {
        return VoteNotice.read(title, List.of());
    }

    private static Set<String> keys(String reform) {
        return ReformTitle.keys("Que reforma " + reform + ".");
    }

    private static String nameInList(FederalEntity entity) {
        return entity.officialName().replace("Estado de ", "").replace("Ciudad", "la Ciudad");
    }

    private String congress(FederalEntity entity) {
        return any(CONGRESSES)
                .formatted(entity.officialName().replace("Estado de ", ""))
                .replace("estado de Ciudad", "la Ciudad")
                .replace("de Ciudad", "de la Ciudad");
    }

    private static String contracted(String words) {
        return words.replace("a el ", "al ").replace("de el ", "del ");
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
