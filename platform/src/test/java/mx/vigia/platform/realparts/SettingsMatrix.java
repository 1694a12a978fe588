package mx.vigia.platform.realparts;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappingInterface;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.platform.settings.SecretFiles;
import mx.vigia.platform.settings.SettingsCheck;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The settings check of one service, tried with each setting missing and unsafe, alone and all at once. */
public abstract class SettingsMatrix {
    /** What every service requires, with sound values. */
    public static final Map<String, String> REQUIRED_BY_ALL = Map.of(
            "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://db.example/vigia",
            "QUARKUS_DATASOURCE_USERNAME", "vigia",
            "QUARKUS_DATASOURCE_PASSWORD", "a-password",
            "KAFKA_BOOTSTRAP_SERVERS", "kafka.example:9093",
            "KAFKA_SECURITY_PROTOCOL", "SASL_SSL",
            "VIGIA_ACCESS_PUBLIC_KEY", AccessTopic.PUBLIC_KEY,
            "VIGIA_PUBLIC_ORIGIN", "https://vigia.example");

    private static final Map<String, List<String>> UNSAFE_IN_ALL = Map.ofEntries(
            Map.entry("QUARKUS_DATASOURCE_JDBC_URL", List.of("jdbc:mysql://db.example/vigia?password=db-secret")),
            Map.entry("KAFKA_SECURITY_PROTOCOL", List.of("PLAINTEXT", "SASL_PLAINTEXT", "sasl_plaintext", "none")),
            Map.entry("VIGIA_KAFKA_PLAINTEXT", List.of("true")),
            Map.entry("VIGIA_ENVIRONMENT", List.of("prod")),
            Map.entry("VIGIA_ACCESS_PUBLIC_KEY", List.of("c2hvcnQ=")),
            Map.entry("VIGIA_ACCESS_FORMER_PUBLIC_KEY", List.of("c2hvcnQ=")),
            Map.entry("VIGIA_QUOTA_WINDOW", List.of("500ms", "long")),
            Map.entry("VIGIA_QUOTA_READING", List.of("0s")),
            Map.entry("VIGIA_QUOTA_SEARCH", List.of("0", "five")),
            Map.entry("VIGIA_QUOTA_REMEMBERED", List.of("0")),
            Map.entry("VIGIA_QUOTA_ANONYMOUS", List.of("0", "many")),
            Map.entry("VIGIA_QUOTA_TOKEN", List.of("-1")),
            Map.entry(
                    "VIGIA_PUBLIC_ORIGIN",
                    List.of(
                            "http://vigia.example",
                            "http://localhost.evil.example",
                            "https://vigia.example/",
                            "https://vigia.example?from=mail",
                            "https://vigia.example#top",
                            "https://someone@vigia.example",
                            "https:",
                            "vigia example")));

    private static final Pattern CONFIG = Pattern.compile(".*Config\\.class");

    private final String root;
    private final Map<String, String> required;
    private final Map<String, List<String>> unsafe;

    /**
     * @param root the package of the service
     * @param required what it requires beside what all services do, with a sound value each
     * @param unsafe values that it refuses in production, by variable
     */
    protected SettingsMatrix(String root, Map<String, String> required, Map<String, List<String>> unsafe) {
        this.root = root;
        this.required = union(REQUIRED_BY_ALL, required);
        this.unsafe = union(UNSAFE_IN_ALL, unsafe);
    }

    /** Returns what the service refuses in this environment. */
    public static List<String> refusals(Map<String, String> environment) {
        return SettingsCheck.refusals(
                new SmallRyeConfigBuilder()
                        .addDiscoveredConverters()
                        .withSources(
                                new EnvConfigSource(environment, 300),
                                new EnvConfigSource(SecretFiles.of(environment).secrets(), 305))
                        .build(),
                environment);
    }

    /** Returns a sound environment with these variables changed. */
    protected final Map<String, String> soundBut(Map<String, String> changed) {
        return union(required, changed);
    }

    @Test
    void soundSettingsAreAccepted() {
        assertThat(refusals(required)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> aMissingSettingIsNamedByItsVariable() {
        return required.keySet().stream()
                .flatMap(variable -> Stream.of("", " ").map(value -> refused(variable, value, "found nothing")));
    }

    @TestFactory
    Stream<DynamicTest> anUnsafeSettingIsNamedByItsVariable() {
        return unsafe.entrySet().stream()
                .flatMap(
                        setting -> setting.getValue().stream().map(value -> refused(setting.getKey(), value, "found")));
    }

    @Test
    void allMissingSettingsAreNamedAtOnce() {
        assertThat(variables(refusals(Map.of()))).isEqualTo(required.keySet());
    }

    @Test
    void allUnsafeSettingsAreNamedAtOnce() {
        var environment = soundBut(unsafe.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, setting -> setting.getValue().getFirst())));
        environment.remove("VIGIA_KAFKA_PLAINTEXT"); // given, it speaks for the protocol
        var named = new TreeSet<>(unsafe.keySet());
        named.remove("VIGIA_KAFKA_PLAINTEXT");

        assertThat(variables(refusals(environment))).isEqualTo(named);
    }

    @Test
    void aPlaintextBrokerIsAcceptedWhereItIsAllowed() {
        for (var protocol : List.of("", "PLAINTEXT", "SASL_PLAINTEXT")) {
            assertThat(refusals(
                            soundBut(Map.of("VIGIA_KAFKA_PLAINTEXT", "allowed", "KAFKA_SECURITY_PROTOCOL", protocol))))
                    .as(protocol)
                    .isEmpty();
        }
    }

    @Test
    void aQuotaBelowTheCostOfASearchIsNamed() {
        assertThat(refusals(soundBut(Map.of("VIGIA_QUOTA_SEARCH", "50", "VIGIA_QUOTA_ANONYMOUS", "49"))))
                .containsExactly("VIGIA_QUOTA_ANONYMOUS: expected at least what a search costs but found '49'");
    }

    @Test
    void noValueOfASecretIsShown() {
        var secrets = unsafe.entrySet().stream()
                .filter(setting -> setting.getKey().matches(".*(_KEY|_PASSWORD|_SECRET|_JDBC_URL)"))
                .toList();
        assertThat(secrets).isNotEmpty();
        for (var secret : secrets) {
            for (var value : secret.getValue()) {
                assertThat(refusals(soundBut(Map.of(secret.getKey(), value))))
                        .singleElement()
                        .asString()
                        .doesNotContain(value);
            }
        }
    }

    @Test
    void everySettingWithoutDefaultIsRequired() {
        var withoutDefault = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(location -> location.matches(CONFIG))
                        .importPackages(root, "mx.vigia.platform")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                        .map(JavaClass::reflect)
                        .map(ConfigMappings.ConfigClass::configClass)
                        .flatMap(type -> ConfigMappings.getProperties(type).entrySet().stream())
                        .filter(property -> isRequired(property.getValue()))
                        .map(property -> SettingsCheck.variable(property.getKey()))
                        .toList();
        assertThat(required.keySet()).containsAll(withoutDefault);
    }

    @Test
    void theSampleEnvironmentAsksForWhatIsRequired() throws IOException {
        var sample = Path.of("../deploy/environment", root.substring(root.lastIndexOf('.') + 1) + ".env");
        var asked = Files.readAllLines(sample).stream()
                .filter(line -> line.matches("[A-Z].*"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        assertThat(asked).containsExactlyInAnyOrderElementsOf(required.keySet());
    }

    private static boolean isRequired(ConfigMappingInterface.Property property) {
        return (property.isLeaf() || property.isPrimitive())
                && !property.hasDefaultValue()
                && property.getMethod().getReturnType() != Optional.class;
    }

    private DynamicTest refused(String variable, String value, String found) {
        return DynamicTest.dynamicTest(
                "%s='%s'".formatted(variable, value),
                () -> assertThat(refusals(soundBut(Map.of(variable, value))))
                        .singleElement()
                        .asString()
                        .startsWith(variable + ": expected ")
                        .contains(found));
    }

    private static Set<String> variables(List<String> refusals) {
        return refusals.stream()
                .map(refusal -> refusal.substring(0, refusal.indexOf(':')))
                .collect(Collectors.toSet());
    }

    private static <V> Map<String, V> union(Map<String, V> some, Map<String, V> others) {
        var all = new HashMap<>(some);
        all.putAll(others);
        return all;
    }
}
