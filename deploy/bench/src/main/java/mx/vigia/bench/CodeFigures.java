package mx.vigia.bench;

import java.util.List;
import mx.vigia.bench.code.Checkout;
import mx.vigia.bench.code.Texture;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.Spread;

/** Figures about a checkout's code with their targets: first of all modules, then of each service. */
final class CodeFigures {

    private static final int MAX_LINES = 166_000;
    private static final int MAX_NULLS = 8;
    private static final int MAX_ANALYSIS_NULLS = 10;
    private static final int MAX_REPEATED_NAMES = 30;
    private static final int MAX_ONE_WORD_PERCENT = 20;
    private static final int MAX_LARGE_PACKAGES = 2;
    private static final int MAX_MIGRATIONS = 3;
    private static final int MAX_DECISION_WORDS = 12_000;

    private final Checkout checkout;
    private final Figures figures;

    CodeFigures(String name, Checkout checkout) {
        this.checkout = checkout;
        figures = new Figures(name);
    }

    Figures all() {
        addWhole(checkout.whole());
        addNames(checkout.services());
        figures.atMost("migrations", "migrations", checkout.migrations(), MAX_MIGRATIONS, "")
                .atMost(
                        "decisionWords",
                        "words of the decision records",
                        checkout.decisionWords(),
                        MAX_DECISION_WORDS,
                        "");
        checkout.serviceNames().forEach(name -> addService(name, checkout.service(name)));
        return figures;
    }

    private void addWhole(Texture code) {
        var records = code.largeRecords();
        var packages = code.largePackages();
        figures.addNote("files", "Java files under src/main", code.sources().size(), "")
                .atMost("lines", "lines of them", code.lines(), MAX_LINES, "");
        addTexture("", "", code);
        addNulls("nulls", "", code, MAX_NULLS);
        figures.atMost("largeRecords", "records with more than 12 components", records.size(), 0, "")
                .list("largeRecordNames", "Records with more than 12 components", records)
                .atMost("sqlThrows", "methods outside repositories that throw SQLException", code.sqlThrows(), 0, "")
                .atMost("largePackages", "packages with more than 40 files", packages.size(), MAX_LARGE_PACKAGES, "")
                .list("largePackageNames", "Packages with more than 40 files", packages);
    }

    private void addNames(Texture services) {
        var repeated = services.repeatedNames();
        figures.atMost(
                        "repeatedNames",
                        "type names used twice in the services, without site readers",
                        repeated.size(),
                        MAX_REPEATED_NAMES,
                        "")
                .list("repeatedNameList", "Type names used twice in the services", repeated)
                .atMost(
                        "oneWordNames",
                        "type names of one word in the services",
                        round(services.oneWordPercent()),
                        MAX_ONE_WORD_PERCENT,
                        " %");
    }

    private void addService(String name, Texture code) {
        var label = name + ": ";
        var repeated = code.repeatedNames();
        figures.addNote(name + "Files", label + "Java files", code.sources().size(), "")
                .addNote(name + "Lines", label + "lines", code.lines(), "");
        addTexture(name, label, code);
        addNulls(name + "Nulls", label, code, name.equals("analysis") ? MAX_ANALYSIS_NULLS : MAX_NULLS);
        figures.addNote(
                        name + "LargeRecords",
                        label + "records with more than 12 components",
                        code.largeRecords().size(),
                        "")
                .addNote(name + "SqlThrows", label + "methods that throw SQLException", code.sqlThrows(), "")
                .atMost(name + "RepeatedNames", label + "type names used twice in it", repeated.size(), 0, "")
                .list(name + "RepeatedNameList", "Type names used twice in " + name, repeated)
                .addNote(name + "OneWordNames", label + "type names of one word", round(code.oneWordPercent()), " %");
    }

    private void addNulls(String key, String label, Texture code, int limit) {
        var nulls = round(code.nullsPerThousandLines());
        figures.atMost(key, label + "nulls per thousand lines", nulls, limit, "");
    }

    private void addTexture(String prefix, String label, Texture code) {
        figures.spread(key(prefix, "fileLength"), label + "lines of a file", spread(code.fileLengths()))
                .spread(key(prefix, "bodyLength"), label + "lines of a method body", spread(code.bodyLengths()))
                .addNote(key(prefix, "publicTypes"), label + "public top-level types", code.publicTypes(), "")
                .addNote(
                        key(prefix, "longComments"),
                        label + "comment lines over 120 characters",
                        code.longCommentLines(),
                        "")
                .addNote(
                        key(prefix, "longCalls"),
                        label + "constructor calls with more than 8 arguments",
                        code.longCalls(),
                        "");
    }

    private static String key(String prefix, String name) {
        return prefix.isEmpty() ? name : prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static Spread spread(List<Integer> lengths) {
        return new Spread(lengths.stream().map(Integer::doubleValue).toList());
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
