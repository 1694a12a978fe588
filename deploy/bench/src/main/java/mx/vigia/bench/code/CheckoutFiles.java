package mx.vigia.bench.code;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the measured files of a checkout; build results and other generated files are skipped. */
final class CheckoutFiles extends SimpleFileVisitor<Path> {

    static final String MAIN = "/src/main/java/";

    private static final Set<String> SKIPPED = Set.of("target", "node_modules", "test");
    private static final Pattern JAVA = Pattern.compile(".+" + MAIN + ".+\\.java");
    private static final Pattern MIGRATION = Pattern.compile(".+/src/main/resources/.+/V\\d[^/]*\\.sql");
    private static final Pattern DECISION = Pattern.compile("docs/decisions/.+\\.md");

    private final Path root;
    private final List<String> names = new ArrayList<>();

    private CheckoutFiles(Path root) {
        this.root = root;
    }

    static CheckoutFiles in(Path root) throws IOException {
        var files = new CheckoutFiles(root);
        Files.walkFileTree(root, files);
        return files;
    }

    /** Returns the Java files, by path from the root, in order. */
    List<String> java() {
        return matching(JAVA);
    }

    List<String> migrations() {
        return matching(MIGRATION);
    }

    List<String> decisions() {
        return matching(DECISION);
    }

    private List<String> matching(Pattern pattern) {
        return names.stream().filter(pattern.asMatchPredicate()).sorted().toList();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        var name = folder.getFileName().toString();
        var skipped = !folder.equals(root) && (SKIPPED.contains(name) || name.startsWith("."));
        // A package may have the name of a skipped folder.
        return skipped && !root.relativize(folder).toString().contains("src/main/")
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        names.add(root.relativize(file).toString());
        return FileVisitResult.CONTINUE;
    }
}
