package mx.vigia.bench.driver;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Arguments of a measurement: {@code --name value} pairs, each with a default, and files named without an option.
 *
 * @param checkout the folder with the built services
 */
public record RunArguments(Path checkout, Map<String, String> options, List<String> files) {

    private static final String OPTION_PREFIX = "--";

    public RunArguments {
        options = Map.copyOf(options);
        files = List.copyOf(files);
    }

    public static RunArguments of(Path checkout, List<String> arguments) {
        var options = new HashMap<String, String>();
        var files = new ArrayList<String>();
        for (int i = 0; i < arguments.size(); i++) {
            var option = arguments.get(i).startsWith(OPTION_PREFIX) && i + 1 < arguments.size();
            if (option) {
                options.put(arguments.get(i).substring(OPTION_PREFIX.length()), arguments.get(++i));
            } else {
                files.add(arguments.get(i));
            }
        }
        return new RunArguments(checkout, options, files);
    }

    /** Returns the given options that a description does not name; an option without its value is among the files. */
    public List<String> findUnknownOptions(String description) {
        var unnamed =
                options.keySet().stream().map(OPTION_PREFIX::concat).filter(option -> !isNamed(option, description));
        var unpaired = files.stream().filter(file -> file.startsWith(OPTION_PREFIX));
        return Stream.concat(unnamed, unpaired).sorted().toList();
    }

    private static boolean isNamed(String option, String description) {
        return Pattern.compile(Pattern.quote(option) + "(?![\\w-])")
                .matcher(description)
                .find();
    }

    /** An input and an output table. */
    public record InAndOut(Path in, Path out) {
        public List<Path> both() {
            return List.of(in, out);
        }
    }

    /** Returns the two files that are named, if two are needed. */
    public InAndOut inAndOut() {
        if (files.size() != 2) {
            throw new IllegalArgumentException("expected two files, IN.tsv and OUT.tsv, and found " + files);
        }
        return new InAndOut(
                Path.of(files.get(0)).toAbsolutePath(), Path.of(files.get(1)).toAbsolutePath());
    }

    public int number(String name, int usual) {
        return Integer.parseInt(options.getOrDefault(name, Integer.toString(usual)));
    }

    public String word(String name, String usual) {
        return options.getOrDefault(name, usual);
    }

    /** Returns a folder or file; a relative one is resolved against the checkout. */
    public Path path(String name, String usual) {
        return checkout.resolve(options.getOrDefault(name, usual)).normalize();
    }
}
