package mx.vigia.bench.code;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The measured parts of a checkout.
 *
 * @param sources the Java files under {@code src/main/java} of every module
 * @param migrations how many versioned database migrations there are
 * @param decisionWords words of the decision records, separated by blanks
 */
public record Checkout(List<JavaSource> sources, int migrations, long decisionWords) {

    private static final String SERVICE = "-service";

    public Checkout {
        sources = List.copyOf(sources);
    }

    /** Reads the checkout in this folder. */
    public static Checkout read(Path root) throws IOException {
        var files = CheckoutFiles.in(root);
        return new Checkout(parse(root, files.java()), files.migrations().size(), words(root, files.decisions()));
    }

    private static List<JavaSource> parse(Path root, List<String> names) throws IOException {
        var byFolder = names.stream().collect(Collectors.groupingBy(name -> name.substring(0, name.lastIndexOf('/'))));
        var sources = new ArrayList<JavaSource>();
        try (var parser = new JavaParser()) {
            for (var folder : byFolder.entrySet()) {
                var paths = folder.getValue().stream().map(root::resolve).toList();
                sources.addAll(parser.parse(module(folder.getKey()), paths));
            }
        }
        return sources;
    }

    private static String module(String folder) {
        return folder.substring(0, (folder + '/').indexOf(CheckoutFiles.MAIN));
    }

    private static long words(Path root, List<String> names) throws IOException {
        long words = 0;
        for (var name : names) {
            words += Files.readString(root.resolve(name)).strip().split("\\s+").length;
        }
        return words;
    }

    /** Returns the texture of all modules together. */
    public Texture whole() {
        return new Texture(sources);
    }

    /** Returns the texture of all services together. */
    public Texture services() {
        return new Texture(sources.stream()
                .filter(source -> source.module().endsWith(SERVICE))
                .toList());
    }

    /** Returns the texture of one service, without its suffix: {@code analysis}. */
    public Texture service(String name) {
        return new Texture(sources.stream()
                .filter(source -> source.module().equals(name + SERVICE))
                .toList());
    }

    /** Returns the names of the services, without their suffix. */
    public List<String> serviceNames() {
        return sources.stream()
                .map(JavaSource::module)
                .filter(module -> module.endsWith(SERVICE))
                .map(module -> module.substring(0, module.length() - SERVICE.length()))
                .distinct()
                .sorted()
                .toList();
    }
}
