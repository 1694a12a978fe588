package mx.vigia.platform.settings;

import java.util.List;
import java.util.Map;
import mx.vigia.platform.settings.SettingsSource.Setting;

/** What operators set beside the {@code @ConfigMapping} interfaces: settings of Quarkus, Kafka and sites. */
final class OtherSettings {
    static final String INTRODUCTION = """
            # Settings

            Every setting of each service. This page is written from the sources by `SettingsGuideTest`; do not edit it.

            A setting is an environment variable. *Required* are those without which production does not start: `vigia check-config SERVICE` names all that are missing or unsafe. A duration is written as `500ms`, `90s`, `10m`, `24h` or `2d`. Samples of an environment, with every default, are in [`deploy/environment`](../../deploy/environment). What to choose is in [run it](run-it.md#production). `VIGIA_HEAP` and `VIGIA_JAVA_OPTIONS` are those of the [JVM](install.md#what-it-needs).

            A variable that ends in `_KEY`, `_PASSWORD`, `_SECRET`, `_JAAS_CONFIG` or `_JDBC_URL` may be read from a file: add `_FILE` to its name ([how](run-it.md#production)).
            """;

    static final Map<String, List<Setting>> OF_MODULE = Map.of(
            "platform",
            List.of(
                    required(
                            "quarkus.datasource.jdbc.url",
                            "The service's own database, as `jdbc:postgresql://host:5432/name`."),
                    required("quarkus.datasource.username", "The role of the database."),
                    required("quarkus.datasource.password", "The password of the role."),
                    optional("quarkus.http.host", "127.0.0.1", "The address on which the service listens."),
                    optional(
                            "quarkus.http.port",
                            "",
                            "The port; by default 8081 (scraper), 8082 (analysis), 8083 (notification)."),
                    optional(
                            "quarkus.http.proxy.trusted-proxies",
                            "127.0.0.1/32,::1/128",
                            "The front doors, as CIDR blocks, whose `X-Forwarded-For` is used."),
                    required("kafka.bootstrap.servers", "The addresses of the broker."),
                    required("kafka.security.protocol", "`SASL_SSL` or `SSL`; another one must be allowed."),
                    optional(
                            "kafka.sasl.mechanism",
                            "",
                            "How the service signs in at the broker, such as `SCRAM-SHA-512`."),
                    optional("kafka.sasl.jaas.config", "", "Name and password at the broker, in Kafka's notation."),
                    optional(
                            "vigia.kafka.plaintext",
                            "",
                            "`allowed` accepts a broker in plain text: only where nobody else reaches its network."),
                    optional("vigia.log.json", "false", "Whether each line of the log is a JSON object.")),
            "scraper-service",
            List.of(
                    optional("VIGIA_API_DATA_GOV_KEY", "", "The key for api.congress.gov and api.regulations.gov."),
                    optional("VIGIA_LEGISCAN_KEY", "", "The key for LegiScan."),
                    optional("VIGIA_OPENSTATES_KEY", "", "The key for Open States.")),
            "analysis-service",
            List.of(optional(
                    "vigia.followers.few", "20", "The number of bills a second up to which no follower waits.")),
            "notification-service",
            List.of(optional("vigia.screening.forget-every", "24h", "How often old screening results are deleted.")));

    private OtherSettings() {}

    private static Setting required(String key, String sentence) {
        return new Setting(group(key), key, "String", "", sentence, true);
    }

    private static Setting optional(String key, String value, String sentence) {
        return new Setting(group(key), key, "String", value, sentence, false);
    }

    private static String group(String key) {
        return SettingsCheck.variable(key).startsWith("VIGIA_") ? "vigia" : key.substring(0, key.indexOf('.'));
    }
}
