package mx.vigia.local.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import mx.vigia.local.pretend.chamber.Script;
import org.junit.jupiter.api.Test;

class OrderTest {
    private static final List<String> SITES = List.of("a", "b", "mx.diputados.gaceta");
    private static final Scenario SCENARIO = scenario(0);

    @Test
    void actionsOfALifeKeepTheirOrderInEveryOrder() {
        for (long seed = 1; seed <= 20; seed++) {
            var acts = order(seed, true).passes().stream()
                    .flatMap(pass -> pass.acts().stream())
                    .toList();

            assertThat(SCENARIO.lives())
                    .allSatisfy(life -> assertThat(
                                    acts.stream().filter(act -> act.life().equals(life.name())))
                            .containsExactlyElementsOf(life.acts()));
        }
    }

    @Test
    void ordersPlayedAtOnceKeepTheirOwnPasses() {
        var one = Order.of(2, new Order.Plan(SCENARIO.lives(), SITES, 2, false), true);
        var other = Order.of(3, new Order.Plan(scenario(1).lives(), SITES, 4, false), true);

        var both = Order.atOnce(List.of(one, other)).passes();

        for (var order : List.of(one, other)) {
            for (int i = 0; i < order.passes().size(); i++) {
                assertThat(both.get(i).acts())
                        .containsSubsequence(order.passes().get(i).acts());
            }
        }
        assertThat(both.stream().mapToInt(pass -> pass.acts().size()).sum())
                .isEqualTo(Stream.of(one, other)
                        .flatMap(order -> order.passes().stream())
                        .mapToInt(pass -> pass.acts().size())
                        .sum());
        assertThat(both).allSatisfy(pass -> assertThat(pass.sites()).containsExactlyInAnyOrderElementsOf(SITES));
    }

    @Test
    void twentySeedsGiveTwentyOrders() {
        assertThat(LongStream.rangeClosed(1, 20)
                        .mapToObj(seed -> order(seed, true).passes())
                        .distinct())
                .hasSize(20);
    }

    @Test
    void allSitesAreReadEachTimeUnlessGapsAreWanted() {
        assertThat(order(3, true).passes())
                .allSatisfy(pass -> assertThat(pass.sites()).containsExactlyInAnyOrderElementsOf(SITES));
        assertThat(order(3, false).passes().getLast().sites()).containsExactlyInAnyOrderElementsOf(SITES);
        assertThat(LongStream.rangeClosed(1, 5).boxed().flatMap(seed -> order(seed, false).passes().stream()))
                .anySatisfy(pass -> assertThat(pass.sites()).hasSizeLessThan(SITES.size()));
    }

    @Test
    void callOfAMeetingIsReadBeforeItsChange() {
        for (long seed = 1; seed <= 20; seed++) {
            for (var pass : order(seed, false).passes()) {
                var called = lives(pass, "call-meeting");
                assertThat(pass.sites())
                        .satisfies(sites -> assertThat(called.isEmpty() || sites.contains("mx.diputados.gaceta"))
                                .isTrue());
                assertThat(called)
                        .noneMatch(lives(pass, "postpone-meeting")::contains)
                        .noneMatch(lives(pass, "cancel-meeting")::contains);
            }
        }
    }

    private static List<String> lives(Order.Pass pass, String action) {
        return pass.acts().stream()
                .filter(act -> act.action().equals(action))
                .map(Act::life)
                .toList();
    }

    @Test
    void oneServiceIsKilledInEachOrder() {
        assertThat(order(5, true).passes().stream().flatMap(pass -> pass.killed().stream()))
                .hasSize(1);
    }

    @Test
    void titlesOfAllSetsDiffer() {
        var titles = Stream.of(0, 1, 2)
                .flatMap(set -> scenario(set).lives().stream())
                .flatMap(life -> life.acts().stream())
                .flatMap(act -> Stream.ofNullable(act.with().get("title")))
                .toList();

        assertThat(titles).doesNotHaveDuplicates().hasSizeGreaterThan(3 * 40);
    }

    @Test
    void scenarioHasEveryKindOfMatter() {
        assertThat(SCENARIO.lives()).hasSizeGreaterThan(50);
        assertThat(SCENARIO.lives().stream()
                        .flatMap(life -> life.acts().stream())
                        .map(Act::action)
                        .distinct())
                .contains(
                        "present",
                        "refer",
                        "step",
                        "state-step",
                        "call-meeting",
                        "postpone-meeting",
                        "cancel-meeting",
                        "print-notice");
        assertThat(SCENARIO.people())
                .hasSize(30)
                .extracting(Truth.Person::address)
                .doesNotHaveDuplicates();
    }

    private static Order order(long seed, boolean joined) {
        return Order.of(seed, new Order.Plan(SCENARIO.lives(), SITES, 6, true), joined);
    }

    private static Scenario scenario(int set) {
        var script = Script.read();
        var known = List.of("bill-0012", "bill-0017", "bill-0018");
        var cast = new Scenario.Cast(script, set, LocalDate.of(2026, 11, 24), known, List.of(3, 14));
        return Scenario.of(
                cast, 40, Followers.of(script, set, known, List.of("Ana Ruiz", "Luz Paz", "Eva Sol", "Ada Mar")));
    }
}
