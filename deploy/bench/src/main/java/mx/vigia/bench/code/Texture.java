package mx.vigia.bench.code;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Style figures of some Java files. */
public record Texture(List<JavaSource> sources) {

    private static final int MAX_COMPONENTS = 12;
    private static final int MAX_FILES = 40;

    public Texture {
        sources = List.copyOf(sources);
    }

    public int lines() {
        return sum(JavaSource::lines);
    }

    public List<Integer> fileLengths() {
        return sources.stream().map(JavaSource::lines).toList();
    }

    /** Returns the lines between the braces of each method and constructor. */
    public List<Integer> bodyLengths() {
        return sources.stream()
                .flatMap(source -> source.syntax().bodyLengths().stream())
                .toList();
    }

    /** Returns how many top-level types are public. */
    public long publicTypes() {
        return topLevelTypes().filter(DeclaredType::isPublic).count();
    }

    public double nullsPerThousandLines() {
        return 1000.0 * sum(source -> source.syntax().nulls()) / Math.max(1, lines());
    }

    /** Returns records of more than twelve components, nested ones included, with their number. */
    public List<String> largeRecords() {
        return types().filter(type -> type.components() > MAX_COMPONENTS)
                .map(type -> type.name() + " (" + type.components() + ")")
                .sorted()
                .toList();
    }

    /** Returns how many methods outside repositories and the platform's store declare {@code SQLException}. */
    public int sqlThrows() {
        return sum(source -> source.isStore() ? 0 : source.syntax().sqlThrows());
    }

    /** Returns the percentage of top-level types whose names have one CamelCase word. */
    public double oneWordPercent() {
        var oneWord = topLevelTypes().filter(DeclaredType::hasOneWord).count();
        return 100.0 * oneWord / Math.max(1, topLevelTypes().count());
    }

    /** Returns packages of more than forty files, with their number. */
    public List<String> largePackages() {
        return sources.stream()
                .collect(Collectors.groupingBy(
                        source -> source.module() + ": " + source.packageName(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(files -> files.getValue() > MAX_FILES)
                .map(files -> files.getKey() + " (" + files.getValue() + ")")
                .sorted()
                .toList();
    }

    public int longCommentLines() {
        return sum(JavaSource::longCommentLines);
    }

    /** Returns how many constructor calls have more than eight arguments. */
    public int longCalls() {
        return sum(source -> source.syntax().longCalls());
    }

    /**
     * Returns simple names of top-level types that are used more than once, with the packages, except for site readers.
     */
    public List<String> repeatedNames() {
        return sources.stream()
                .filter(source -> !source.isSiteReader())
                .flatMap(source -> topLevelTypes(source).map(type -> new Place(type.name(), source.packageName())))
                .collect(
                        Collectors.groupingBy(Place::name, Collectors.mapping(Place::packageName, Collectors.toList())))
                .entrySet()
                .stream()
                .filter(places -> places.getValue().size() > 1)
                .map(places -> places.getKey() + " in " + String.join(", ", places.getValue()))
                .sorted()
                .toList();
    }

    /** A type's name and where it is declared. */
    private record Place(String name, String packageName) {}

    private Stream<DeclaredType> types() {
        return sources.stream().flatMap(source -> source.syntax().types().stream());
    }

    private Stream<DeclaredType> topLevelTypes() {
        return types().filter(DeclaredType::topLevel);
    }

    private static Stream<DeclaredType> topLevelTypes(JavaSource source) {
        return source.syntax().types().stream().filter(DeclaredType::topLevel);
    }

    private int sum(ToIntFunction<JavaSource> figure) {
        return sources.stream().mapToInt(figure).sum();
    }
}
