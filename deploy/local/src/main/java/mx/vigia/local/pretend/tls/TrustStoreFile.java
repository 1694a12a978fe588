package mx.vigia.local.pretend.tls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Collections;

/**
 * The trust store for a program that reads the pretend sites, and may read real ones: the authorities of its Java and
 * ours. It holds nothing secret.
 */
public final class TrustStoreFile {
    private static final String FILE_NAME = "authorities.p12";

    private TrustStoreFile() {}

    /** Returns its path in the folder of the pretend sites. */
    public static Path in(Path folder) {
        return folder.resolve(FILE_NAME);
    }

    /** Writes it, replacing an earlier one. */
    public static void write(Path folder, X509Certificate ours) throws IOException {
        try {
            var ofJava = KeyStore.getInstance(
                    Path.of(System.getProperty("java.home"), "lib", "security", "cacerts")
                            .toFile(),
                    (char[]) null);
            var all = KeyStore.getInstance("PKCS12");
            all.load(null, null);
            for (var name : Collections.list(ofJava.aliases())) {
                all.setCertificateEntry(name, ofJava.getCertificate(name));
            }
            all.setCertificateEntry("vigia", ours);
            try (var out = Files.newOutputStream(in(folder))) {
                all.store(out, null);
            }
        } catch (GeneralSecurityException unusable) {
            throw new IOException("The authorities of this Java cannot be read: " + unusable.getMessage(), unusable);
        }
    }
}
