package mx.vigia.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import mx.vigia.platform.realparts.SettingsMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretFilesTest {
    private static final String PASSWORD = "QUARKUS_DATASOURCE_PASSWORD";

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"s3cret", "s3cret\n", "s3cret\r\n"})
    void theNewlineAtTheEndOfAFileIsNoPartOfTheSecret(String content) throws IOException {
        var environment = passwordIn(content.getBytes(StandardCharsets.UTF_8));

        assertThat(SecretFiles.of(environment).secrets()).isEqualTo(Map.of(PASSWORD, "s3cret"));
        assertThat(SettingsMatrix.refusals(environment)).isEmpty();
    }

    @Test
    void spacesAndFurtherNewlinesAreKept() throws IOException {
        assertThat(SecretFiles.of(passwordIn(" a\nb \n\n".getBytes(StandardCharsets.UTF_8)))
                        .secrets())
                .containsValue(" a\nb \n");
    }

    @Test
    void aFileUpToTheLimitIsRead() throws IOException {
        var largest = "x".repeat(SecretFiles.MAX_BYTES).getBytes(StandardCharsets.UTF_8);

        assertThat(SecretFiles.of(passwordIn(largest)).secrets()).containsKey(PASSWORD);
    }

    @Test
    void aFileBeyondTheLimitIsRefused() throws IOException {
        assertRefused(passwordIn("x".repeat(SecretFiles.MAX_BYTES + 1).getBytes(StandardCharsets.UTF_8)), "found more");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertRefused(passwordIn("\n".getBytes(StandardCharsets.UTF_8)), "found nothing");
    }

    @Test
    void aFileThatIsNoTextIsRefused() throws IOException {
        assertRefused(passwordIn(new byte[] {(byte) 0xff, (byte) 0xfe}), "MalformedInputException");
    }

    @Test
    void aMissingFileIsRefusedByTheNameOfItsVariable() {
        assertRefused(passwordIn(directory.resolve("absent")), "NoSuchFileException");
    }

    @Test
    void aFolderIsRefused() {
        assertRefused(passwordIn(directory), "found no regular file");
    }

    @Test
    void aValueBesideAFileIsRefused() throws IOException {
        var environment = passwordIn("s3cret".getBytes(StandardCharsets.UTF_8));
        environment.put(PASSWORD, "another");

        assertThat(SettingsMatrix.refusals(environment))
                .containsExactly(PASSWORD + ": expected nothing beside " + PASSWORD + "_FILE but found a value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VIGIA_GAUGE_KEY",
                "VIGIA_ENDPOINTS_KEY",
                "VIGIA_ENDPOINTS_FORMER_KEY",
                "VIGIA_SMTP_PASSWORD",
                "VIGIA_BOUNCES_PASSWORD",
                "VIGIA_OIDC_CLIENT_SECRET",
                "KAFKA_SASL_JAAS_CONFIG",
                "KAFKA_SSL_TRUSTSTORE_PASSWORD",
                "QUARKUS_DATASOURCE_JDBC_URL",
                PASSWORD
            })
    void everySecretMayBeInAFile(String secret) throws IOException {
        var file = Files.writeString(directory.resolve("secret"), "s3cret");

        assertThat(SecretFiles.of(Map.of(secret + "_FILE", file.toString())).secrets())
                .isEqualTo(Map.of(secret, "s3cret"));
    }

    @Test
    void otherVariablesThatEndLikeOneAreLeftAlone() {
        assertThat(SecretFiles.of(Map.of("VIGIA_DATA_FILE", "/absent", "SOME_KEY_FILE", "/absent"))
                        .named())
                .isEmpty();
    }

    private Map<String, String> passwordIn(byte[] content) throws IOException {
        return passwordIn(Files.write(directory.resolve("password"), content));
    }

    private Map<String, String> passwordIn(Path file) {
        var environment = new HashMap<>(SettingsMatrix.REQUIRED_BY_ALL);
        environment.put(PASSWORD + "_FILE", file.toString());
        environment.remove(PASSWORD);
        return environment;
    }

    private static void assertRefused(Map<String, String> environment, String found) {
        assertThat(SettingsMatrix.refusals(environment))
                .singleElement()
                .asString()
                .startsWith(PASSWORD + "_FILE: expected a text file of 1 to 16384 bytes but ")
                .contains(found);
    }
}
