package mx.vigia.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mx.vigia.local.truth.Finding;
import mx.vigia.local.truth.PretendTrial;
import mx.vigia.local.truth.RunningSystem;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Some matters of several sites, published in three orders at once: everybody is told each step once, as it was. A
 * driver of the bench plays many more, each alone. Runs last, on the system that the inheriting test has started and
 * whose sites have had their first rounds.
 */
abstract class PublicationOrdersContract extends PretendSiteRoundsContract {
    /** Papers wait for their bills longer than reading all sites takes; letters are not gathered. */
    static final Map<String, String> SETTINGS = Map.of("VIGIA_INTAKE_PAPER_WAIT", "PT45S", "VIGIA_DIGEST_GATHER", "0s");

    private static final int ORDERS = 3;
    private static final int BILLS = 2;
    private static final long SEED = 2;
    private static final List<String> SITES = List.of(
            "mx.diputados.gaceta",
            "mx.diputados.leyes",
            "mx.senado.gaceta",
            "mx.segob.dof",
            "mx.sin.congreso",
            "mx.nle.congreso",
            "mx.jal.congreso");

    @Test
    @Order(Integer.MAX_VALUE)
    void everybodyIsToldTheTruthInAnyOrder() {
        var stack = steps().stack();
        try (var lag = new ConsumerLag("127.0.0.1:" + stack.options().ports().kafka())) {
            var system = new RunningSystem(
                    Path.of("../.."),
                    stack.options().ports(),
                    stack.services(),
                    steps().administrator(),
                    () -> lag.count() == 0);
            var trials = IntStream.range(0, ORDERS)
                    .mapToObj(set -> PretendTrial.prepare(system, set, BILLS, 1))
                    .toList();
            trials.getFirst().begin(system);

            var verdict = PretendTrial.play(trials, system, SEED, SITES, 2, true);

            assertThat(verdict.expected()).isGreaterThan(300);
            assertThat(verdict.findings())
                    .as("went otherwise than planned: " + verdict.deviations())
                    .extracting(Finding::sentence)
                    .isEmpty();
        }
    }
}
