package mx.vigia.local.services;

import java.nio.file.Path;
import java.util.Map;
import mx.vigia.local.stack.AccessKeyPair;
import mx.vigia.local.stack.DataFolder;
import mx.vigia.local.stack.Ports;

/**
 * The settings of all services of one local stack.
 *
 * @param checkout the folder with the built services
 * @param gaugeKey the key the services share to sign gauges
 * @param accessKeys the keys that sign and verify access grants
 * @param live whether the scraper requests the real sites
 * @param roundEvery how often the scraper starts rounds by itself; empty leaves it to each site
 * @param told additional settings of every service, as environment variables
 */
public record StackSettings(
        Path checkout,
        DataFolder data,
        Ports ports,
        String gaugeKey,
        AccessKeyPair accessKeys,
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
