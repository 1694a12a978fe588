package mx.vigia.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AgendaPointOrderTest {
    @Test
    void pointsFollowEachOtherAsOnTheAgenda() {
        assertThat(Stream.of("", "punto 10", "punto 3.c", "puntos 3.b y 4", "punto 3.a", "points 2 and 5")
                        .sorted(AgendaPointOrder.ORDER))
                .containsExactly("points 2 and 5", "punto 3.a", "puntos 3.b y 4", "punto 3.c", "punto 10", "");
    }

    @Test
    void romanFiguresFollowEachOtherByTheirValues() {
        assertThat(Stream.of("punto XL", "punto IX.b", "punto V", "punto IX.a", "punto II")
                        .sorted(AgendaPointOrder.ORDER))
                .containsExactly("punto II", "punto V", "punto IX.a", "punto IX.b", "punto XL");
    }
}
