package mx.vigia.local.services;

import java.nio.file.Path;
import java.util.Map;
import mx.vigia.local.stack.DataFolder;
import mx.vigia.local.stack.Ports;

/**
 * What every service of one local house must be told.
 *
 * @param checkout the folder with the built services
 * @param gaugeKey the key the services share to sign gauges
 * @param live whether the scraper knocks on the real sites
 * @param roundEvery how often the scraper looks by itself; empty leaves it to each site
 * @param told what every service is told beside the usual, as the environment has it
 */
public record StackSettings(
        Path checkout,
        DataFolder data,
        Ports ports,
        String gaugeKey,
        boolean live,
        String roundEvery,
        Map<String, String> told) {
    public StackSettings {
        told = Map.copyOf(told);
    }

    public String publicOrigin() {
        return "http://localhost:" + ports.frontDoor();
    }
}
