package mx.vigia.bench.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckoutTest {

    private static final String VOTE = """
            package demo.scraper;

            /** A vote of a chamber. */
            public class Vote {
                Vote next = null; // not the null of a comment

                String name() {
                    if (next == null) {
                        return "null";
                    }
                    return next.name();
                }

                void save() throws java.sql.SQLException {}
            }
            """;

    @TempDir
    private Path root;

    @Test
    void linesNullsAndPublicTypesAreCounted() throws IOException {
        write("scraper-service/src/main/java/demo/scraper/Vote.java", VOTE);

        var code = Checkout.read(root).whole();

        assertThat(code.fileLengths()).containsExactly(15);
        assertThat(code.bodyLengths()).containsExactly(4, 0);
        assertThat(code.publicTypes()).isEqualTo(1);
        assertThat(code.nullsPerThousandLines()).isCloseTo(2 * 1000.0 / 15, within(0.001));
    }

    @Test
    void bodyOnOneLineHasOneLine() throws IOException {
        write("platform/src/main/java/demo/One.java", "package demo; class One { int one() { return 1; } }");

        assertThat(Checkout.read(root).whole().bodyLengths()).containsExactly(1);
    }

    @Test
    void sqlExceptionIsAllowedInRepositoriesAndInTheStore() throws IOException {
        var method = " { void save() throws SQLException {} }";
        write("platform/src/main/java/demo/store/Rows.java", "package demo.store; class Rows" + method);
        write("platform/src/main/java/demo/VoteRepository.java", "package demo; class VoteRepository" + method);
        write("platform/src/main/java/demo/Votes.java", "package demo; class Votes" + method);
        write("scraper-service/src/main/java/demo/store/Shop.java", "package demo.store; class Shop" + method);

        var checkout = Checkout.read(root);

        assertThat(checkout.whole().sqlThrows()).isEqualTo(2);
        assertThat(checkout.service("scraper").sqlThrows()).isEqualTo(1);
    }

    @Test
    void recordOfThirteenComponentsIsLarge() throws IOException {
        write("platform/src/main/java/demo/Small.java", record("Small", 12));
        write("platform/src/main/java/demo/Large.java", "package demo; class Large { " + record("", "Part", 13) + " }");

        assertThat(Checkout.read(root).whole().largeRecords()).containsExactly("Large.Part (13)");
    }

    @Test
    void constructorCallOfNineArgumentsIsLong() throws IOException {
        write("platform/src/main/java/demo/Calls.java", """
                package demo;
                class Calls {
                    Object eight = new Many(1, 2, 3, 4, 5, 6, 7, 8);
                    Object nine = new Many(1, 2, 3, 4, 5, 6, 7, 8, 9);
                }
                """);

        assertThat(Checkout.read(root).whole().longCalls()).isEqualTo(1);
    }

    @Test
    void namesAreRepeatedOverServicesExceptOfSiteReaders() throws IOException {
        write("scraper-service/src/main/java/demo/a/Vote.java", "package demo.a; class Vote {}");
        write("analysis-service/src/main/java/demo/b/Vote.java", "package demo.b; class Vote { class Step {} }");
        write("analysis-service/src/main/java/demo/c/Step.java", "package demo.c; class Step {}");
        write("scraper-service/src/main/java/demo/sites/x/Reader.java", "package demo.sites.x; class Reader {}");
        write("scraper-service/src/main/java/demo/sites/y/Reader.java", "package demo.sites.y; class Reader {}");

        var checkout = Checkout.read(root);

        assertThat(checkout.services().repeatedNames()).containsExactly("Vote in demo.a, demo.b");
        assertThat(checkout.service("analysis").repeatedNames()).isEmpty();
        assertThat(checkout.serviceNames()).containsExactly("analysis", "scraper");
    }

    @Test
    void packageOfFortyOneFilesIsLarge() throws IOException {
        for (int number = 1; number <= 41; number++) {
            write("platform/src/main/java/demo/T" + number + ".java", "package demo; class T" + number + " {}");
        }

        assertThat(Checkout.read(root).whole().largePackages()).containsExactly("platform: demo (41)");
    }

    @Test
    void migrationsAndDecisionWordsAreCountedAndBuiltFilesAreNot() throws IOException {
        write("analysis-service/src/main/resources/db/migration/V1__begin.sql", "create table bill ();");
        write("analysis-service/target/classes/src/main/resources/db/V2__copy.sql", "create table copy ();");
        write("analysis-service/target/generated/src/main/java/demo/Made.java", "package demo; class Made {}");
        write("analysis-service/src/test/java/demo/MadeTest.java", "package demo; class MadeTest {}");
        write("docs/decisions/0001-one.md", "# One\n\nWe decide  once.\n");

        var checkout = Checkout.read(root);

        assertThat(checkout.migrations()).isEqualTo(1);
        assertThat(checkout.decisionWords()).isEqualTo(5);
        assertThat(checkout.sources()).isEmpty();
    }

    @Test
    void fileThatIsNotJavaIsNamed() throws IOException {
        write("platform/src/main/java/demo/Broken.java", "package demo; class Broken {");

        assertThatThrownBy(() -> Checkout.read(root)).hasMessageContaining("Broken.java");
    }

    private static String record(String name, int components) {
        return record("package demo; ", name, components);
    }

    private static String record(String before, String name, int components) {
        var all =
                IntStream.rangeClosed(1, components).mapToObj(i -> "int c" + i).collect(Collectors.joining(", "));
        return before + "record " + name + "(" + all + ") { static final int NONE = 0; }";
    }

    private void write(String path, String text) throws IOException {
        var file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
