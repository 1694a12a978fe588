package mx.vigia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.bench.stack.AnalysisProcess;
import mx.vigia.bench.tables.LabelledSynopses;
import mx.vigia.bench.tables.Tsv;

/**
 * Tags bills labelled by people, and reports the agreement by topic: on bills that writers of rules may look at, whose
 * errors are listed, and on those of the last fold, whose errors are only counted.
 */
final class Topics implements Driver {
    private static final List<String> CORE_TOPICS = List.of("cybersecurity", "ai", "cloud", "child-protection");
    private static final String ONLINE_TOPIC = "child-online";
    private static final String UNSEEN_F1 = "unseen.f1.";
    private static final double MIN_MACRO_F1 = 0.92;
    private static final double MIN_CORE_F1 = 0.95;
    private static final double MIN_ONLINE_F1 = 0.90;
    private static final double MIN_LARGE_F1 = 0.85;
    private static final int LARGE_TOPIC_BILLS = 30;
    private static final double MIN_CORE_RECALL = 0.98;
    private static final double MAX_GAP = 0.03;
    private static final Map<String, Double> MIN_OF_SYNOPSES = new TreeMap<>(
            Map.of("synopses.unseen.macro", 0.90, "synopses.unseen.precision", 0.88, "synopses.unseen.recall", 0.90));
    private static final double MAX_FALSE_ALARMS = 1;
    private static final double MAX_SECONDS = 20;
    private static final double MAX_LONG_BILL_MILLIS = 150;

    @Override
    public String name() {
        return "topics";
    }

    @Override
    public String description() {
        return "how far the topics of bills agree with human judgement, seen and unseen: topics --gold FILE (id,"
                + " labels, child_online, title[, doubtful, judged, summary, text]), usually the labelled titles beside"
                + " the checkout and those of the project; and how long 20,000 titles and a bill of 200 pages take:"
                + " [--corpus FOLDER], usually the corpus beside it";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(5);
    }

    @Override
    public Figures measure(RunArguments arguments) {
        try {
            Path path = Files.createTempFile("topics", ".tsv");
            Path folder = Files.createTempDirectory("synopses");
            List<Path> files = new ArrayList<>(labelledTables(arguments, folder));
            files.add(path);
            new AnalysisProcess(arguments.checkout()).run("mx.vigia.analysis.topic.TopicsAgainstGold", files);
            Map<String, Double> figures = read(Files.readAllLines(path));
            Files.delete(path);
            Figures all = toFigures(figures);
            measureSpeed(arguments, all);
            return all;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Returns the given table; or the labelled titles, those of the project, and bills with synopses. */
    private static List<Path> labelledTables(RunArguments arguments, Path folder) throws IOException {
        if (arguments.options().containsKey("gold")) {
            return List.of(arguments.path("gold", "").toAbsolutePath());
        }
        Path corpus = arguments.path("corpus", "../shared/corpus");
        Path own = arguments.checkout().resolve("deploy/bench/src/test/resources/topics");
        return List.of(
                corpus.resolve("topics-dev.tsv"),
                corpus.resolve("topics-dev2.tsv"),
                own.resolve("titles.tsv"),
                Files.write(
                        folder.resolve("synopses.tsv"),
                        LabelledSynopses.table(own.resolve("synopses-labels.tsv"), corpus.resolveSibling("."))));
    }

    private static void measureSpeed(RunArguments arguments, Figures figures) throws IOException {
        Path corpus = arguments.path("corpus", "../shared/corpus").resolve("mx-legislative.tsv.gz");
        Path titles = Files.createTempFile("titles", ".txt");
        Path path = Files.createTempFile("speed", ".tsv");
        Files.write(
                titles, Tsv.rows(corpus).stream().map(row -> row.get("title")).toList());
        new AnalysisProcess(arguments.checkout()).run("mx.vigia.analysis.topic.TaggingSpeed", List.of(titles, path));
        Map<String, Double> of = read(Files.readAllLines(path));
        Files.delete(titles);
        Files.delete(path);
        figures.addNote("titles", "titles tagged", of.get("titles").intValue(), "")
                .atMost("seconds", "how long all of them take", of.get("seconds"), MAX_SECONDS, " s")
                .atMost("longBill", "a bill of 200 pages", of.get("longBill"), MAX_LONG_BILL_MILLIS, " ms");
    }

    private static Map<String, Double> read(List<String> lines) {
        Map<String, Double> figures = new LinkedHashMap<>();
        for (String line : lines) {
            int tab = line.indexOf('\t');
            figures.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
        }
        return figures;
    }

    private Figures toFigures(Map<String, Double> of) {
        Figures figures = new Figures(name())
                .addNote(
                        "bills", "bills, without doubtful ones", of.get("bills").intValue(), "")
                .addNote("macro", "macro-F1 of the topics with 8 bills or more", of.get("macro"), "")
                .addNote("seen.macro", "macro-F1 on bills that may be looked at", of.get("seen.macro"), "")
                .atLeast("unseen.macro", "macro-F1 unseen", of.get("unseen.macro"), MIN_MACRO_F1, "")
                .atMost("gap", "seen - unseen", of.get("gap"), MAX_GAP, "");
        of.keySet().stream()
                .filter(name -> name.startsWith(UNSEEN_F1))
                .map(name -> name.substring(UNSEEN_F1.length()))
                .forEach(topic -> addTopic(figures, of, topic));
        for (String topic : CORE_TOPICS) {
            String found = "found." + topic;
            figures.atLeast(
                    found, "recall of " + topic + ", those to review with it", of.get(found), MIN_CORE_RECALL, "");
        }
        figures.atMost(
                "unseen.falseAlarms",
                "false tags on 100 unrelated bills, unseen",
                of.get("unseen.falseAlarms"),
                MAX_FALSE_ALARMS,
                "");
        figures.addNote("falseAlarms", "the same, all bills", of.get("falseAlarms"), "");
        figures.addNote("toLookAt", "of 100 unrelated bills, to look at", of.get("toLookAt"), "");
        MIN_OF_SYNOPSES.forEach((name, limit) -> {
            if (of.containsKey(name)) {
                figures.atLeast(name, name.replace('.', ' '), of.get(name), limit, "");
            }
        });
        of.keySet().stream()
                .filter(name -> name.contains(".seen.") || name.contains(".unseen."))
                .filter(name -> !MIN_OF_SYNOPSES.containsKey(name))
                .forEach(name -> figures.addNote(name, name.replace('.', ' '), of.get(name), ""));
        return figures;
    }

    /** Adds the unseen F1 of a topic; a topic with few bills has no limit. */
    private static void addTopic(Figures figures, Map<String, Double> of, String topic) {
        String key = UNSEEN_F1 + topic;
        String what = "F1 of " + topic + ", unseen";
        double limit = CORE_TOPICS.contains(topic)
                ? MIN_CORE_F1
                : topic.equals(ONLINE_TOPIC)
                        ? MIN_ONLINE_F1
                        : of.get("bills." + topic) >= LARGE_TOPIC_BILLS ? MIN_LARGE_F1 : 0;
        if (limit > 0 && of.get("unseen.bills." + topic) > 0) {
            figures.atLeast(key, what, of.get(key), limit, "");
        } else {
            figures.addNote(key, what, of.get(key), "");
        }
        figures.addNote("f1." + topic, "F1 of " + topic + ", all bills", of.get("f1." + topic), "");
    }
}
