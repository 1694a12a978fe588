package mx.vigia.notification.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import mx.vigia.notification.LocalModeConfig;
import mx.vigia.platform.web.PlatformConfig;

/**
 * Writes a one-time link of an administrator to a file: in local mode with a seed, to be printed at the start, and for
 * the first administrator of an empty installation.
 */
@ApplicationScoped
public class AdministratorLink {
    private static final String FILE_NAME = "administrator-link.txt";
    private static final UUID ADMINISTRATOR_ID = UUID.fromString("0199ef00-1111-7000-8000-000000000001");

    private final AccountRepository accounts;
    private final SignIn signIn;
    private final PlatformConfig platformConfig;
    private final LocalModeConfig config;

    AdministratorLink(
            AccountRepository accounts, SignIn signIn, PlatformConfig platformConfig, LocalModeConfig config) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.platformConfig = platformConfig;
        this.config = config;
    }

    void writeLocalLink(@Observes @Priority(2200) StartupEvent started) throws IOException {
        if (config.seed().isEmpty()
                || QuarkusTransaction.requiringNew().call(() -> accounts.findById(ADMINISTRATOR_ID)) == null) {
            return;
        }
        writeLinkFile(ADMINISTRATOR_ID);
    }

    /** Writes a link of this person to a file that only the operator of Vigía can read, and returns its path. */
    public Path writeLinkFile(UUID person) throws IOException {
        var link = signIn.createAdministratorLink(person, platformConfig.publicOrigin())
                .orElseThrow();
        Files.createDirectories(config.data());
        var file = config.data().resolve(FILE_NAME);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, link + "\n");
        return file;
    }
}
