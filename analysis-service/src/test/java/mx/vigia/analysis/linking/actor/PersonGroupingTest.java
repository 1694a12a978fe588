package mx.vigia.analysis.linking.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.bill.Chamber;
import org.junit.jupiter.api.Test;

class PersonGroupingTest {
    private static final ChamberSeat SEAT = new ChamberSeat(Chamber.DEPUTIES, 66);

    @Test
    void variantsOfANameAreOnePersonInAnyOrder() {
        List<NamedPerson> names = new ArrayList<>(
                List.of(named("Elsa Díaz Soto", null), named("DÍAZ SOTO ELSA", null), named("Díaz Soto Elsa", "7")));
        Map<UUID, UUID> leaders = PersonGrouping.leadersByName(names, Set.of());

        assertThat(new HashSet<>(leaders.values()))
                .containsExactly(named("Elsa Díaz Soto", null).id());
        for (int turn = 0; turn < 6; turn++) {
            Collections.shuffle(names, new Random(turn));
            assertThat(PersonGrouping.leadersByName(names, Set.of())).isEqualTo(leaders);
        }
    }

    @Test
    void keylessNameJoinsNeitherOfTwoKeyedPeople() {
        Map<UUID, UUID> leaders = PersonGrouping.leadersByName(
                List.of(named("Díaz Soto Elsa", "7"), named("Díaz Soto Elsa", "9"), named("Elsa Díaz Soto", null)),
                Set.of());

        assertThat(new HashSet<>(leaders.values())).hasSize(3);
    }

    @Test
    void keyJoinsOnlyCompatibleNames() {
        Map<UUID, UUID> leaders = PersonGrouping.leadersByName(
                List.of(
                        named("Díaz Soto Elsa", "7"),
                        named("Díaz Soto Elsa Inés", "7"),
                        named("Elsa Díaz Soto", null),
                        named("Rivas Gil Hugo", "7")),
                Set.of());

        assertThat(new HashSet<>(leaders.values())).hasSize(2);
    }

    @Test
    void ambiguousNameOrdersAreNotJoined() {
        Map<UUID, UUID> leaders = PersonGrouping.leadersByName(
                List.of(
                        named("Juan Manuel Cruz", null),
                        named("Manuel Cruz Juan", null),
                        named("CRUZ JUAN MANUEL", null)),
                Set.of());

        assertThat(new HashSet<>(leaders.values())).hasSize(3);
    }

    private static NamedPerson named(String name, String key) {
        return new NamedPerson(
                PersonName.read(name).orElseThrow(), SEAT, null, key == null ? null : "mx.diputados.sitl 66/" + key);
    }
}
