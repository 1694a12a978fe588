import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * Prints the licence that each jar of a folder names in its POM or manifest if it has no text of its own, then the
 * licence and notice texts in the others, each once with the jars that have it. Run as {@code java Notices.java DIR}.
 */
final class Notices {
    private static final Pattern TEXT =
            Pattern.compile("(META-INF/)?(licenses?/)?[^/]*(LICEN[CS]E|NOTICE|COPYING)[^/]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_TEXT = Pattern.compile(".*\\.(class|properties|xml|html?)|.*/");
    private static final Pattern NAME_IN_POM = Pattern.compile("<license>\\s*<name>([^<]+)</name>");
    private static final Pattern NAME_IN_MANIFEST = Pattern.compile("(?m)^Bundle-License: *(\\S.*)$");

    public static void main(String[] arguments) throws IOException {
        var jarsByText = new LinkedHashMap<String, TreeSet<String>>();
        var named = new TreeMap<String, String>();
        for (var jar : jars(Path.of(arguments[0]))) {
            var texts = texts(jar);
            texts.forEach(text -> jarsByText.computeIfAbsent(text, any -> new TreeSet<>()).add(name(jar)));
            if (texts.isEmpty()) {
                named.put(name(jar), licence(jar));
            }
        }
        print(jarsByText, named);
    }

    private static void print(Map<String, TreeSet<String>> jarsByText, Map<String, String> named) {
        System.out.println("Vigía is under the Apache License 2.0 (LICENSE). It comes with these libraries:");
        System.out.println("\nWithout a text of their own, with the licence they name:\n");
        named.forEach((jar, licence) -> System.out.println("  " + jar + ": " + licence));
        jarsByText.forEach((text, jars) -> {
            System.out.println("\n" + "=".repeat(100));
            jars.forEach(jar -> System.out.println("  " + jar));
            System.out.println("-".repeat(100) + "\n" + text);
        });
    }

    /** Returns the jars of others, in the order of their names. */
    private static List<Path> jars(Path folder) throws IOException {
        var byName = new TreeMap<String, Path>();
        try (var files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".jar"))
                    .filter(file -> file.toString().contains("/lib/"))
                    .filter(file -> !name(file).startsWith("mx.vigia."))
                    .sorted()
                    .forEach(file -> byName.putIfAbsent(name(file), file));
        }
        return List.copyOf(byName.values());
    }

    private static List<String> texts(Path jar) throws IOException {
        var texts = new ArrayList<String>();
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entry : zip.stream().map(entry -> entry.getName()).sorted().toList()) {
                if (TEXT.matcher(entry).matches() && !NO_TEXT.matcher(entry).matches()) {
                    var text = read(zip, entry).replace("\r\n", "\n").strip();
                    if (!text.isEmpty()) {
                        texts.add(text);
                    }
                }
            }
        }
        return texts;
    }

    private static String licence(Path jar) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entry : zip.stream().map(entry -> entry.getName()).sorted().toList()) {
                var pattern = entry.endsWith("/pom.xml") ? NAME_IN_POM : NAME_IN_MANIFEST;
                if (entry.endsWith("/pom.xml") || entry.equals("META-INF/MANIFEST.MF")) {
                    var found = pattern.matcher(read(zip, entry));
                    if (found.find()) {
                        return found.group(1).strip();
                    }
                }
            }
        }
        return "named in the bill of materials";
    }

    private static String read(ZipFile zip, String entry) throws IOException {
        try (var in = zip.getInputStream(zip.getEntry(entry))) {
            return new String(in.readAllBytes());
        }
    }

    private static String name(Path jar) {
        return jar.getFileName().toString();
    }
}
