package mx.vigia.local.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mx.vigia.local.client.HttpSession;
import mx.vigia.local.client.PretendSitesClient;
import mx.vigia.local.pretend.PretendSites;
import mx.vigia.local.pretend.chamber.Pace;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.pretend.matter.TrueMatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Orders played on the pretend sites alone, without anybody who reads them. */
class WorldTest {
    private static final Instant TUESDAY = Instant.parse("2026-11-24T15:00:00Z");
    private static final List<String> KNOWN = List.of("bill-0012");
    private static final Scenario SCENARIO = Scenario.of(
            new Scenario.Cast(Script.read(), 0, LocalDate.of(2026, 11, 24), KNOWN, List.of(3, 14)), 16, List.of());

    @TempDir
    Path data;

    @Test
    void sameThingsHappenInEveryOrder() throws IOException {
        var first = federalSteps(play(1));

        assertThat(first).hasSizeGreaterThan(60);
        assertThat(federalSteps(play(2))).isEqualTo(first);
        assertThat(federalSteps(play(3))).isEqualTo(first);
    }

    @Test
    void everyWayOfAMatterEndsWhereItShould() throws IOException {
        var kinds = play(4).stream()
                .flatMap(matter -> matter.steps().stream())
                .flatMap(step -> step.kinds().stream())
                .distinct();

        assertThat(kinds)
                .contains(
                        "new",
                        "referred",
                        "extended",
                        "reported",
                        "reported-negative",
                        "withdrawn",
                        "passed",
                        "minuta",
                        "published",
                        "agenda",
                        "agenda-postponed",
                        "agenda-cancelled",
                        "consultation-opened",
                        "consultation-extended");
    }

    @Test
    void stateCongressesAndAnOmnibusAreAmongTheMatters() throws IOException {
        var matters = play(5);

        assertThat(matters).anySatisfy(matter -> assertThat(matter.id()).startsWith("mx.sin.congreso/"));
        assertThat(matters)
                .anySatisfy(matter -> assertThat(matter.subjects().laws()).hasSizeGreaterThan(20));
        assertThat(matters).allSatisfy(matter -> assertThat(matter.titles()).isNotEmpty());
    }

    private List<TrueMatter> play(long seed) throws IOException {
        var clock = InstantSource.fixed(TUESDAY);
        var folder = Files.createDirectory(data.resolve("order-" + seed));
        try (var sites = PretendSites.start(0, folder, clock, Pace.STILL, () -> true)) {
            var world = new World(new PretendSitesClient(HttpSession.at("http://127.0.0.1:" + sites.port())));
            var before = ids(world.matters());
            Order.of(seed, new Order.Plan(SCENARIO.lives(), List.of("a"), 3, false), true).passes().stream()
                    .flatMap(pass -> pass.acts().stream())
                    .forEach(world::perform);
            return world.matters().stream()
                    .filter(matter -> !before.contains(matter.id()) || KNOWN.contains(matter.id()))
                    .toList();
        }
    }

    private static List<String> ids(List<TrueMatter> matters) {
        return matters.stream().map(TrueMatter::id).toList();
    }

    /**
     * Returns each step beside its matter. Which bills state congresses follow, what else is on an agenda and which
     * committee hears depends on the order.
     */
    private static Set<String> federalSteps(List<TrueMatter> matters) {
        return new TreeSet<>(matters.stream()
                .filter(matter -> !matter.id().contains("congreso"))
                .flatMap(matter -> matter.steps().stream()
                        .filter(step -> !step.id().contains("/meeting-"))
                        .map(step -> matter.titles().getFirst().replaceFirst("^De la .* sobre ", "") + " "
                                + step.kinds() + " " + step.particulars().on()))
                .toList());
    }
}
