package mx.vigia.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;

/** The key with which this installation signs its gauges: created once, kept in its data folder. */
public final class SearchGaugeKey {

    private SearchGaugeKey() {}

    public static String of(DataFolder data) {
        try {
            if (!Files.exists(data.key())) {
                var bytes = new byte[32];
                new SecureRandom().nextBytes(bytes);
                Files.writeString(
                        data.key(), Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            }
            return Files.readString(data.key()).trim();
        } catch (IOException failed) {
            throw new StartupException(
                    "Cannot keep the gauge key in " + data.key() + ": " + failed.getMessage(), failed);
        }
    }
}
