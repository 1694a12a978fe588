package mx.vigia.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.local.faults.InjectedFault;
import mx.vigia.local.faults.InjectedFaults;
import mx.vigia.local.faults.Sweep;
import mx.vigia.local.faults.Sweep.Place;
import mx.vigia.local.pretend.PretendSites;
import mx.vigia.local.services.ServiceDefinition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Injects one fault of each kind into the gazette of a running system; a driver of the bench runs all faults, with more
 * seeds.
 */
class WebFaultsIT {

    private static final Place GAZETTE = new Place("mx.diputados.gaceta", PretendSites.GAZETTE_HOST);

    @TempDir
    static Path data;

    private static EndToEndSteps steps;
    private static Sweep sweep;

    @BeforeAll
    static void startSystemWithShortWaits() throws IOException {
        steps = EndToEndSteps.start(data, Sweep.SHORT_TIMEOUT_SETTINGS);
        sweep = Sweep.create(steps.administrator(), WebFaultsIT::scraper);
    }

    @AfterAll
    static void stopSystem() {
        if (steps != null) {
            steps.close();
        }
    }

    static Stream<InjectedFault> oneOfEachRow() {
        return InjectedFaults.onePerRow(66).stream();
    }

    @ParameterizedTest
    @MethodSource
    void oneOfEachRow(InjectedFault mishap) {
        assertThat(sweep.inject(mishap, GAZETTE, List.of()).wrong())
                .as(mishap.name())
                .isEmpty();
    }

    private static Sweep.Scraper scraper() {
        var pid = steps.stack().services().pid(ServiceDefinition.SCRAPER);
        try (var status = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            var kilobytes = status.filter(line -> line.startsWith("RssAnon:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")))
                    .sum();
            return new Sweep.Scraper(pid, kilobytes / 1024);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
