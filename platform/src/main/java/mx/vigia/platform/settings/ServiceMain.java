package mx.vigia.platform.settings;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/**
 * The program of each service: checks its settings, and starts it if none is missing or refused. Otherwise it names
 * them all on standard error and exits with 1. With the argument {@code check-config} it starts nothing.
 */
@QuarkusMain
public final class ServiceMain {
    private static final String CHECK_ONLY = "check-config";

    public static void main(String... arguments) {
        var config = ConfigUtils.configBuilder().build();
        var refusals = SettingsCheck.refusals(config, System.getenv());
        if (!refusals.isEmpty()) {
            System.err.println(message(config, refusals));
            System.exit(1);
        } else if (List.of(arguments).contains(CHECK_ONLY)) {
            System.out.println("ok");
        } else {
            Quarkus.run(arguments);
        }
    }

    private static String message(Config config, List<String> refusals) {
        var name = config.getOptionalValue("quarkus.application.name", String.class);
        return "%s does not start, because these settings are missing or refused:\n  %s"
                .formatted(name.orElse("The service"), String.join("\n  ", refusals));
    }
}
