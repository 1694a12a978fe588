package mx.vigia.local.truth;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import mx.vigia.local.client.BillsClient;
import mx.vigia.local.client.HttpSession;
import mx.vigia.local.client.PretendSitesClient;
import mx.vigia.local.client.TrayClient;
import mx.vigia.local.services.ServiceProcesses;
import mx.vigia.local.stack.Ports;

/**
 * A system on which people are told of what happens.
 *
 * @param checkout the folder with its sources
 * @param administrator somebody who may start rounds and see why others were told
 * @param idle whether nothing that was read waits to be taken in
 */
public record RunningSystem(
        Path checkout, Ports ports, ServiceProcesses services, HttpSession administrator, BooleanSupplier idle) {
    PretendSitesClient sites() {
        return new PretendSitesClient(administrator);
    }

    BillsClient archive() {
        return new BillsClient(administrator);
    }

    TrayClient tray() {
        return new TrayClient(administrator);
    }
}
