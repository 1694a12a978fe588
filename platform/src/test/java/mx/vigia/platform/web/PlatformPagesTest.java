package mx.vigia.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.platform.realparts.ArchitectureRules;
import org.junit.jupiter.api.Test;

class PlatformPagesTest {

    private static final List<String> OUR_TRADE = List.of(
            "bill",
            "dossier",
            "sighting",
            "gazette",
            "gaceta",
            "watch",
            "notice",
            "letter",
            "digest",
            "stage",
            "evidence",
            "tag",
            "snapshot",
            "law");

    /** Terms of messaging and HTTP that contain a word of the domain. */
    private static final Pattern DEAD_LETTER = Pattern.compile("[dD]eadLetter|[eE]ntityTag");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("mx.vigia.platform");

    @Test
    void pageRulesHold() {
        ArchitectureRules.check(
                "mx.vigia.platform",
                List.of(
                        "text",
                        "time",
                        "i18n",
                        "net",
                        "store",
                        "signing",
                        "settings",
                        "kafka",
                        "access",
                        "web",
                        "api",
                        "quota",
                        "openapi",
                        "logging"));
    }

    @Test
    void platformNamesNoWordOfTheDomain() {
        assertThat(classes.stream().flatMap(PlatformPagesTest::names))
                .allSatisfy(name -> assertThat(wordsIn(name)).as(name).doesNotContainAnyElementsOf(OUR_TRADE));
    }

    private static Stream<String> names(JavaClass type) {
        return Stream.concat(
                Stream.of(type.getSimpleName()), type.getMembers().stream().map(member -> member.getName()));
    }

    private static List<String> wordsIn(String name) {
        return Stream.of(DEAD_LETTER.matcher(name).replaceAll("").split("(?=[A-Z])|[^A-Za-z]+"))
                .map(word -> word.toLowerCase(Locale.ROOT).replaceAll("s$", ""))
                .toList();
    }
}
