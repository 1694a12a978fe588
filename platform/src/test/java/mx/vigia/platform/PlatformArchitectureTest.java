package mx.vigia.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import mx.vigia.platform.realparts.ArchitectureRules;
import org.junit.jupiter.api.Test;

class PlatformArchitectureTest {
    private static final String ROOT = "mx.vigia.platform";

    /** Packages with technical code only. Packages not moved yet depend on types of the root package. */
    private static final List<String> TECHNICAL =
            List.of("text", "time", "i18n", "net", "store", "signing", "settings", "kafka");

    private static final Pattern WORD = Pattern.compile("[A-Z]+(?![a-z])|[A-Z][a-z]+");
    private static final Set<String> DOMAIN = Set.of(
            "Bill",
            "Bills",
            "Watch",
            "Watches",
            "Letter",
            "Letters",
            "Source",
            "Sources",
            "Dossier",
            "Notice",
            "Notices",
            "Sighting",
            "Fact",
            "Facts",
            "Committee",
            "Chamber",
            "Law",
            "Vote",
            "Digest");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void hibernateIsNotShipped() {
        ArchitectureRules.hibernateIsNotShipped();
    }

    @Test
    void technicalPackagesHaveNoCycles() {
        var technical = CLASSES.that(
                DescribedPredicate.describe("stand in a technical package", PlatformArchitectureTest::isTechnical));
        assertThat(technical).isNotEmpty();
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(technical);
    }

    @Test
    void technicalPackagesUseNoOthersOfPlatformButLanguage() {
        for (var type : CLASSES) {
            if (isTechnical(type)) {
                assertThat(type.getDirectDependenciesFromSelf())
                        .as(type.getName())
                        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                        .filteredOn(target -> target.getPackageName().startsWith(ROOT))
                        .allMatch(target ->
                                isTechnical(target) || target.getSimpleName().equals("Language"));
            }
        }
    }

    @Test
    void noServiceIsImported() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "mx.vigia.scraper..",
                        "mx.vigia.analysis..",
                        "mx.vigia.notification..",
                        "mx.vigia.local..",
                        "mx.vigia.bench..")
                .check(CLASSES);
    }

    @Test
    void typeNamesContainNoDomainTerms() {
        var named = new TreeSet<String>();
        for (var type : CLASSES) {
            var name = type.getSimpleName().replace("DeadLetter", ""); // a term of messaging, no letter of ours
            if (WORD.matcher(name).results().anyMatch(word -> DOMAIN.contains(word.group()))) {
                named.add(type.getName());
            }
        }
        assertThat(named).isEmpty();
    }

    private static boolean isTechnical(JavaClass type) {
        return TECHNICAL.stream().anyMatch(name -> type.getPackageName().equals(ROOT + "." + name));
    }
}
