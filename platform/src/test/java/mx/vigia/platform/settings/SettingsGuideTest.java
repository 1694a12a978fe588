package mx.vigia.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.platform.settings.SettingsSource.Setting;
import org.junit.jupiter.api.Test;

/** Keeps guide and sample environments equal to the sources; {@code -Dsettings.write} writes them anew. */
class SettingsGuideTest {
    private static final Path ROOT = Path.of("..");
    private static final String WRITE = "settings.write";
    private static final String HEADER =
            "# A sample environment of %s-service, written from its sources. Fill in the first part.\n"
                    + "# What is commented out is the default. Secrets may be in files instead: VARIABLE_FILE=/path.\n\n";
    private static final List<String> SERVICES = List.of("scraper", "analysis", "notification");

    @Test
    void everySettingOfASourceIsInTheGuideWithItsDefault() throws IOException {
        for (var module : List.of("platform", "scraper-service", "analysis-service", "notification-service")) {
            var listed = settingsOf(module).collect(Collectors.toMap(Setting::key, Setting::value));
            var used = Pattern.compile("\\{(vigia\\.[a-z.-]+):([^}]*)}");
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                for (var file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    assertThat(used.matcher(Files.readString(file)).results())
                            .as(file.toString())
                            .allSatisfy(found -> assertThat(listed).containsEntry(found.group(1), found.group(2)));
                }
            }
        }
    }

    @Test
    void theGuideAndTheSamplesSayWhatTheSourcesSay() throws IOException {
        var files = new LinkedHashMap<Path, String>();
        var common = settingsOf("platform").toList();
        var guide = new StringBuilder(OtherSettings.INTRODUCTION).append(section("All services", common));
        for (var service : SERVICES) {
            var own = settingsOf(service + "-service").toList();
            guide.append(section(service + "-service", own));
            files.put(ROOT.resolve("deploy/environment/" + service + ".env"), sample(service, common, own));
        }
        files.put(ROOT.resolve("docs/guides/settings.md"), guide.toString());
        for (var file : files.entrySet()) {
            if (System.getProperty(WRITE) != null) {
                Files.createDirectories(file.getKey().getParent());
                Files.writeString(file.getKey(), file.getValue());
            }
            assertThat(file.getKey())
                    .as(
                            "%s is written from the sources; write it anew: mvn -pl platform -am test"
                                    + " -Dtest=SettingsGuideTest -Dsurefire.failIfNoSpecifiedTests=false -D%s",
                            file.getKey(), WRITE)
                    .hasContent(file.getValue());
        }
    }

    private static Stream<Setting> settingsOf(String module) throws IOException {
        return Stream.concat(
                OtherSettings.OF_MODULE.getOrDefault(module, List.of()).stream(),
                SettingsSource.of(ROOT.resolve(module)).stream());
    }

    private static String section(String title, List<Setting> settings) {
        var text = new StringBuilder("\n## " + title + "\n");
        var groups = settings.stream()
                .collect(Collectors.groupingBy(Setting::group, LinkedHashMap::new, Collectors.toList()));
        groups.forEach((group, members) -> text.append("\n### `%s` (%s)\n\n".formatted(group, title))
                .append("| variable | key | default | kind | what |\n|---|---|---|---|---|\n")
                .append(members.stream().map(SettingsGuideTest::row).collect(Collectors.joining())));
        return text.toString();
    }

    private static String row(Setting setting) {
        return "| `%s` | `%s` | %s | %s | %s |\n"
                .formatted(
                        setting.variable(),
                        setting.key(),
                        setting.required()
                                ? "required"
                                : setting.value().isEmpty() ? "none" : "`" + setting.value() + "`",
                        kind(setting),
                        setting.sentence());
    }

    /** Returns the word for a type, with the unit that a value has. */
    private static String kind(Setting setting) {
        var kinds = Map.of(
                "Duration", "duration",
                "int", "number",
                "long", "number",
                "double", "decimal number",
                "boolean", "`true` or `false`",
                "Path", "file or folder",
                "URI", "address",
                "ZoneId", "time zone");
        if (setting.key().endsWith("bytes")) {
            return "bytes";
        }
        return setting.type().matches("(List|Set)<.*>")
                ? "list, separated by commas"
                : kinds.getOrDefault(setting.type(), "text");
    }

    private static String sample(String service, List<Setting> common, List<Setting> own) {
        var all = Stream.concat(common.stream(), own.stream()).toList();
        return HEADER.formatted(service)
                + all.stream()
                        .filter(Setting::required)
                        .map(setting -> "# %s\n%s=\n".formatted(setting.sentence(), setting.variable()))
                        .collect(Collectors.joining())
                + "\n"
                + all.stream()
                        .filter(setting -> !setting.required())
                        .map(setting ->
                                "# %s\n#%s=%s\n".formatted(setting.sentence(), setting.variable(), setting.value()))
                        .collect(Collectors.joining());
    }
}
