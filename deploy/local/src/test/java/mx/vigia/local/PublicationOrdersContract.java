package mx.vigia.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mx.vigia.local.truth.Finding;
import mx.vigia.local.truth.PretendTrial;
import mx.vigia.local.truth.RunningSystem;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Some matters of several sites, published and read in three orders: everybody is told each step once, as it was. A
 * driver of the bench does the same with many more. Runs last, on the system that the inheriting test has started and
 * whose sites have had their first rounds.
 */
abstract class PublicationOrdersContract extends PretendSiteRoundsContract {
    /** Papers wait for their bills longer than reading all sites takes; letters are not gathered. */
    static final Map<String, String> SETTINGS = Map.of("VIGIA_INTAKE_PAPER_WAIT", "PT45S", "VIGIA_DIGEST_GATHER", "0s");

    private static final int BILLS = 6;
    private static final List<String> SITES = List.of(
            "mx.diputados.gaceta",
            "mx.diputados.leyes",
            "mx.senado.gaceta",
            "mx.segob.dof",
            "mx.sin.congreso",
            "mx.nle.congreso",
            "mx.jal.congreso");

    @ParameterizedTest
    @ValueSource(ints = 0)
    @Order(Integer.MAX_VALUE)
    void everybodyIsToldTheTruthInAnyOrder(int set) {
        var stack = steps().stack();
        try (var lag = new ConsumerLag("127.0.0.1:" + stack.options().ports().kafka())) {
            var system = new RunningSystem(
                    Path.of("../.."),
                    stack.options().ports(),
                    stack.services(),
                    steps().administrator(),
                    () -> lag.count() == 0);
            var trial = PretendTrial.prepare(system, set, BILLS, 1);
            trial.begin(system);

            var verdict = trial.play(system, 2L * (set + 1), SITES, 2, true);

            assertThat(verdict.expected()).isGreaterThan(100);
            assertThat(verdict.findings()).extracting(Finding::sentence).isEmpty();
        }
    }
}
