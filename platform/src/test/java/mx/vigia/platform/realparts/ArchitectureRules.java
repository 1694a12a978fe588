package mx.vigia.platform.realparts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.smallrye.config.ConfigMapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.store.Jdbc;

/**
 * The architecture rules of one module: order of packages, no cycles, no layers, plain names, texts in both languages.
 *
 * <pre>{@code
 * class ArchitectureTest {
 *     @Test
 *     void architectureRulesHold() {
 *         ArchitectureRules.check("mx.vigia.library", List.of("catalog", "loan", "web"));
 *     }
 *
 *     @Test
 *     void everyMessageExistsInBothLanguages() {
 *         ArchitectureRules.sameWords("messages/library");
 *     }
 * }
 * }</pre>
 */
public final class ArchitectureRules {

    private static final List<String> LAYERS = List.of(
            "service",
            "repository",
            "repositories",
            "dto",
            "util",
            "utils",
            "helper",
            "impl",
            "model",
            "entity",
            "controller");
    private static final String LAYER_NAME = ".*(Service|Manager|Helper|Util|Utils|Impl|Dto|DTO|Controller)";
    private static final int LONGEST_FILE = 250;
    private static final int MAX_AREAS = 14;
    private static final Pattern BANNED_WORD =
            Pattern.compile("(?<![a-z])(House|Told|Said|Shown|Wish|Knock|Desk|Shelf|Pen)(?![a-z])");

    private static final Set<String> OF_ONE_CONNECTION = Set.of(
            "of",
            "on",
            "open",
            "begin",
            "inTransaction",
            "runInTransaction",
            "inRepeatableRead",
            "onConnection",
            "runOnConnection",
            "withConnection");

    private ArchitectureRules() {}

    /**
     * Checks the classes under this package; packages are listed in order, and each imports only those listed above it.
     */
    public static void check(String root, List<String> packages) {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        assertThat(classes).as("classes of " + root).isNotEmpty();
        everyPackageIsListed(root, packages, classes);
        packagesImportOnlyThoseAbove(root, packages, classes);
        areasAreFewAndFreeOfCycles(root, packages, classes);
        noLayers(classes);
        typesAreNamedPlainly(classes);
        noCatchOfThrowable(classes);
        kafkaClientsTakeTheWholeConfiguration(classes);
        settingsInGroupsAreOpen(classes);
        everyPackageIsExplained();
        templatesEscapeWhatTheyShow();
        noFileIsLong();
    }

    /** Checks that both languages have the same keys. */
    public static void sameWords(String bundle) {
        assertThat(Messages.of(Language.EN, bundle).keys())
                .as("keys of " + bundle)
                .containsExactlyInAnyOrderElementsOf(
                        Messages.of(Language.ES, bundle).keys());
    }

    /** Checks that the class path has no Hibernate ORM: this module runs its SQL through {@code platform.store}. */
    public static void hibernateIsNotShipped() {
        assertThat(ArchitectureRules.class.getClassLoader().getResource("org/hibernate/SessionFactory.class"))
                .as("Hibernate ORM on the class path")
                .isNull();
    }

    /**
     * Checks that transactions of these classes are those of JTA, which entities and {@link Jdbc} share: none begins
     * one on a connection or uses a connection or data source itself.
     */
    public static void transactionsAreShared(String root) {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "Jdbc begins a transaction or gives out a connection",
                        call -> call.getTargetOwner().isEquivalentTo(Jdbc.class)
                                && OF_ONE_CONNECTION.contains(call.getName())))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("javax\\.sql\\.DataSource|java\\.sql\\.Connection")
                .because("an entity and a statement beside it are committed together or not at all")
                .check(classes);
    }

    private static void everyPackageIsListed(String root, List<String> packages, JavaClasses classes) {
        var unlisted = new TreeSet<String>();
        for (var type : classes) {
            var name = type.getPackageName();
            if (name.startsWith(root + ".") && packages.stream().noneMatch(listed -> isIn(name, root, listed))) {
                unlisted.add(name);
            }
        }
        assertThat(unlisted).as("packages of " + root + " that are not listed").isEmpty();
        var empty = packages.stream()
                .filter(listed -> classes.stream().noneMatch(type -> isIn(type.getPackageName(), root, listed)))
                .toList();
        assertThat(empty).as("listed packages of " + root + " without a class").isEmpty();
    }

    /** Whether a package is the listed one; {@code sites..} lists a package with all below it. */
    private static boolean isIn(String name, String root, String listed) {
        return listed.endsWith("..")
                ? (name + ".").startsWith(root + "." + listed.substring(0, listed.length() - 1))
                : name.equals(root + "." + listed);
    }

    private static void packagesImportOnlyThoseAbove(String root, List<String> packages, JavaClasses classes) {
        for (var at = 0; at < packages.size() - 1; at++) {
            var below = packages.subList(at + 1, packages.size()).stream()
                    .map(listed -> root + "." + listed)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(root + "." + packages.get(at))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(below)
                    .because("a package imports only packages listed above it")
                    .check(classes);
        }
    }

    /** The first-level packages of a module are few and free of cycles. */
    private static void areasAreFewAndFreeOfCycles(String root, List<String> packages, JavaClasses classes) {
        assertThat(packages.stream().map(listed -> listed.split("\\.")[0]).distinct())
                .as("areas of " + root)
                .hasSizeLessThanOrEqualTo(MAX_AREAS);
        slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(classes);
    }

    /** Words of the project's former naming style; no type name may contain them. */
    private static void typesAreNamedPlainly(JavaClasses classes) {
        var named = classes.stream()
                .filter(type -> BANNED_WORD.matcher(type.getSimpleName()).find())
                .map(JavaClass::getName)
                .toList();
        assertThat(named).as("types named by a word of the old dialect").isEmpty();
    }

    private static void noLayers(JavaClasses classes) {
        noClasses()
                .should()
                .haveNameMatching(LAYER_NAME)
                .because("a class is named by what it is, not by a layer")
                .check(classes);
        noClasses()
                .should()
                .resideInAnyPackage(
                        LAYERS.stream().map(layer -> ".." + layer + "..").toArray(String[]::new))
                .because("a package is a step, never a layer")
                .check(classes);
    }

    private static void noCatchOfThrowable(JavaClasses classes) {
        noClasses().that(areWrittenByHand()).should(catchException()).check(classes);
    }

    private static void kafkaClientsTakeTheWholeConfiguration(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackage("mx.vigia.platform.kafka")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.apache\\.kafka\\.clients\\.(producer|consumer)\\.Kafka(Producer|Consumer)")
                .because("platform.kafka makes them from all kafka.* properties, SASL and TLS among them")
                .check(classes);
    }

    private static DescribedPredicate<JavaClass> areWrittenByHand() {
        return DescribedPredicate.describe(
                "are written by hand", type -> !type.getSimpleName().contains("_"));
    }

    private static ArchCondition<JavaClass> catchException() {
        return new ArchCondition<>("catch Exception") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaCodeUnit unit : type.getCodeUnits()) {
                    var catches = unit.getTryCatchBlocks().stream()
                            .flatMap(block -> block.getCaughtThrowables().stream())
                            .anyMatch(caught -> caught.getName().equals("java.lang.Exception"));
                    events.add(new SimpleConditionEvent(unit, catches, unit.getFullName() + " catches Exception"));
                }
            }
        };
    }

    /** Settings in groups must be open to the validator, or a service with constraints does not start. */
    private static void settingsInGroupsAreOpen(JavaClasses classes) {
        assertThat(classes.stream()
                        .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                        .filter(ArchitectureRules::hasGroups))
                .as("settings in groups are public")
                .allMatch(type -> type.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static boolean hasGroups(JavaClass settings) {
        return settings.getMethods().stream()
                .map(method -> method.getRawReturnType())
                .anyMatch(type -> type.isInterface()
                        && type.getEnclosingClass().filter(settings::equals).isPresent());
    }

    private static void everyPackageIsExplained() {
        inSources(
                "src/main/java",
                file -> file.toString().endsWith(".java"),
                file -> assertThat(file.resolveSibling("package-info.java"))
                        .as("the sentence about the package of " + file)
                        .exists());
    }

    private static void templatesEscapeWhatTheyShow() {
        inSources(
                "src/main/resources/templates",
                file -> file.toString().endsWith(".html"),
                file -> assertThat(text(file))
                        .as(file.toString())
                        .doesNotContain(".raw}", ".safe}", ".raw ", ".safe "));
    }

    private static void noFileIsLong() {
        inSources(
                "src/main/java",
                file -> file.toString().endsWith(".java"),
                file -> assertThat(text(file).lines().count())
                        .as("lines of " + file)
                        .isLessThanOrEqualTo(LONGEST_FILE));
    }

    private static void inSources(
            String folder, java.util.function.Predicate<Path> those, java.util.function.Consumer<Path> check) {
        var start = Path.of(folder);
        if (!Files.isDirectory(start)) {
            return;
        }
        try (var files = Files.walk(start)) {
            files.filter(those).forEach(check);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
