package mx.vigia.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import mx.vigia.local.services.ServiceDefinition;
import mx.vigia.local.services.ServiceProcesses;

/** How busy the machine is beside us, and how much of it the services of a house used: on a busy machine all takes longer. */
record Load(ServiceProcesses wings, double before) {

    static Load sample(ServiceProcesses wings) {
        return new Load(wings, cpuSeconds(wings));
    }

    /** How many wanted to run at once, on average over the last minute; negative where the system does not say. */
    static double now() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** The processor time that the three services took since then. */
    double sinceThen() {
        return cpuSeconds(wings) - before;
    }

    private static double cpuSeconds(ServiceProcesses wings) {
        return Arrays.stream(ServiceDefinition.values())
                        .flatMap(wing -> ProcessHandle.of(wings.pid(wing)).stream())
                        .flatMap(process -> process.info().totalCpuDuration().stream())
                        .mapToLong(Duration::toMillis)
                        .sum()
                / 1000.0;
    }
}
