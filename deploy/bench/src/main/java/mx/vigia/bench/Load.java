package mx.vigia.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import mx.vigia.local.services.ServiceDefinition;
import mx.vigia.local.services.ServiceProcesses;

/**
 * The load of the machine, and how much of it the services of a stack used: on a busy machine everything takes longer.
 */
record Load(ServiceProcesses wings, double before) {

    static Load sample(ServiceProcesses serviceProcesses) {
        return new Load(serviceProcesses, cpuSeconds(serviceProcesses));
    }

    /** Returns the load average of the last minute; negative if the system does not report it. */
    static double now() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** Returns the processor time that the three services took since then. */
    double sinceThen() {
        return cpuSeconds(wings) - before;
    }

    private static double cpuSeconds(ServiceProcesses serviceProcesses) {
        return Arrays.stream(ServiceDefinition.values())
                        .flatMap(wing -> ProcessHandle.of(serviceProcesses.pid(wing)).stream())
                        .flatMap(process -> process.info().totalCpuDuration().stream())
                        .mapToLong(Duration::toMillis)
                        .sum()
                / 1000.0;
    }
}
