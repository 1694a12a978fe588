package mx.vigia.analysis.linking.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostWordsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 4);

    @Test
    void leaveIsReadWithTheDayFromWhichItHolds() {
        var read = PostWords.findPosts(
                "Primero. Se concede licencia por tiempo indefinido, a la diputada Elsa Díaz Soto, para separarse de sus"
                        + " funciones como diputada federal electa en el tercer distrito de Colima, a partir del 6 de marzo del"
                        + " año en curso.\n\nSegundo. Llámese a la suplente.",
                DAY);

        assertThat(read).hasSize(1);
        assertThat(read.getFirst().who()).isEqualTo("Elsa Díaz Soto");
        assertThat(read.getFirst().post().kind()).isEqualTo(PostChange.Kind.LEAVE);
        assertThat(read.getFirst().post().from()).isEqualTo(LocalDate.of(2025, 3, 6));
    }

    @Test
    void leaveFromThisDateStartsOnTheSittingDay() {
        var read = PostWords.findPosts(
                "Único. Se concede licencia por 30 días naturales al senador Hugo Noriega Paz para separarse de sus funciones, a partir de esta fecha.",
                DAY);

        assertThat(read.getFirst().senator()).isTrue();
        assertThat(read.getFirst().post().from()).isEqualTo(DAY);
    }

    @Test
    void everyoneTakingTheOathIsRead() {
        assertThat(PostWords.findPosts(
                        "Ciudadanos Elsa Díaz Soto y Hugo Noriega Paz, ¿protestan guardar y hacer guardar la Constitución y"
                                + " desempeñar leal y patrióticamente el cargo de diputado que el pueblo les ha conferido?",
                        DAY))
                .extracting(PostWords.Read::who)
                .containsExactly("Elsa Díaz Soto", "Hugo Noriega Paz");
    }

    @Test
    void returnFromLeaveIsRead() {
        assertThat(PostWords.findPosts(
                        "Oficio del diputado Hugo Noriega Paz, por el que comunica que se reincorpora a sus actividades legislativas.",
                        DAY))
                .extracting(read -> read.post().kind())
                .containsExactly(PostChange.Kind.RETURN);
    }

    @Test
    void substituteCallsAndLeaveRequestsYieldNoPost() {
        assertThat(PostWords.findPosts(
                        "Llámese al suplente. Solicitud de licencia del diputado Hugo Noriega Paz.", DAY))
                .isEmpty();
    }

    @Test
    void remarksBehindNamesAreRead() {
        assertThat(PostWords.findRemark("DÍAZ SOTO ELSA (LICENCIA)")).isEqualTo(Optional.of(PostChange.Kind.ON_LEAVE));
        assertThat(PostWords.findRemark("Díaz Soto Elsa (suplente)"))
                .isEqualTo(Optional.of(PostChange.Kind.SUBSTITUTE));
        assertThat(PostWords.findRemark("Díaz Soto Elsa (PAN)")).isEmpty();
    }
}
