package mx.vigia.local.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tests that need an application, a database or a broker: those that refer to one in their compiled classes,
 * directly or through other classes of Vigía. All others need nothing but their own process. Tests of whole systems
 * (…IT) are of neither kind, because Failsafe runs them.
 */
public final class TestSelection {
    private static final Set<String> PARTS = Set.of(
            "io/quarkus/test/junit/QuarkusTest",
            "io/zonky/test/db/postgres/embedded/EmbeddedPostgres",
            "kafka/server/KafkaRaftServer");
    private static final String EXTENSION = ".class";

    /** For each name, the classes that refer to it. */
    private final Map<String, Set<String>> referring = new HashMap<>();

    private final Set<String> tests = new TreeSet<>();

    private TestSelection() {}

    /** Prints the files of these tests in the checkout, one in a line as Surefire reads them. */
    public static void main(String[] checkout) throws IOException {
        testsWithParts(compiledClasses(Path.of(checkout[0]))).forEach(test -> System.out.println(test + EXTENSION));
    }

    /** Returns the names of these tests in the folders of compiled classes, with slashes. */
    static Set<String> testsWithParts(Collection<Path> folders) throws IOException {
        var selection = new TestSelection();
        for (var folder : folders) {
            selection.read(folder);
        }
        return selection.testsWithParts();
    }

    private static List<Path> compiledClasses(Path checkout) throws IOException {
        try (var modules = Stream.concat(Files.list(checkout), Files.list(checkout.resolve("deploy")))) {
            return modules.flatMap(module ->
                            Stream.of("target/classes", "target/test-classes").map(module::resolve))
                    .filter(Files::isDirectory)
                    .toList();
        }
    }

    private void read(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(EXTENSION)).forEach(file -> {
                var path = folder.relativize(file).toString().replace('\\', '/');
                var name = path.substring(0, path.length() - EXTENSION.length());
                if (name.matches("[\\w/]+Test")) {
                    tests.add(name);
                }
                names(file)
                        .forEach(referred -> referring
                                .computeIfAbsent(referred, absent -> new TreeSet<>())
                                .add(name));
            });
        }
    }

    /** Everything in a class file that may be the name of a class, as a constant or in a descriptor. */
    private static Set<String> names(Path classFile) {
        try {
            return ClassFileTexts.of(Files.readAllBytes(classFile)).stream()
                    .flatMap(text -> Stream.of(text.split("[^\\w/$]+")))
                    .flatMap(word -> Stream.of(word, word.replaceFirst("^L", "")))
                    .filter(word -> word.indexOf('/') > 0)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> testsWithParts() {
        var found = new TreeSet<>(PARTS);
        var open = new ArrayDeque<>(PARTS);
        while (!open.isEmpty()) {
            referring.getOrDefault(open.remove(), Set.of()).stream()
                    .filter(found::add)
                    .forEach(open::add);
        }
        found.retainAll(tests);
        return found;
    }
}
