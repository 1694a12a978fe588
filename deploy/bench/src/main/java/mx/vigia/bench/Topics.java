package mx.vigia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.bench.stack.AnalysisProcess;
import mx.vigia.bench.tables.Tsv;

/** Tags bills labelled by people, and reports the agreement by topic; every miss and every false tag is listed. */
final class Topics implements Driver {
    private static final List<String> CORE_TOPICS = List.of("cybersecurity", "ai", "cloud", "child-protection");
    private static final String ONLINE_TOPIC = "child-online";
    private static final double MIN_MACRO_F1 = 0.92;
    private static final double MIN_CORE_F1 = 0.93;
    private static final double MIN_ONLINE_F1 = 0.90;
    private static final double MIN_CORE_RECALL = 0.98;
    private static final double MAX_FALSE_ALARMS = 1;
    private static final double MAX_SECONDS = 20;
    private static final double MAX_LONG_BILL_MILLIS = 150;

    @Override
    public String name() {
        return "topics";
    }

    @Override
    public String description() {
        return "how far the topics of bills agree with human judgement: topics --gold FILE (id, labels,"
                + " child_online, title[, doubtful, judged, summary, text]), usually the labelled titles beside the checkout; and"
                + " how long 20,000 titles and a bill of 200 pages take: [--corpus FOLDER], usually the corpus beside it";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(5);
    }

    @Override
    public Figures measure(RunArguments arguments) {
        try {
            Path gold =
                    arguments.path("gold", "../shared/corpus/topics-dev.tsv").toAbsolutePath();
            Path path = Files.createTempFile("topics", ".tsv");
            new AnalysisProcess(arguments.checkout())
                    .run("mx.vigia.analysis.topic.TopicsAgainstGold", List.of(gold, path));
            Map<String, Double> figures = read(Files.readAllLines(path));
            Files.delete(path);
            Figures all = toFigures(figures);
            measureSpeed(arguments, all);
            return all;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
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
                        "bills", "bills, without doubtful ones", of.get("bills").intValue(), "");
        figures.atLeast("macro", "macro-F1 of the topics with 8 bills or more", of.get("macro"), MIN_MACRO_F1, "");
        figures.addNote("micro", "micro-F1", of.get("micro"), "");
        for (String topic : CORE_TOPICS) {
            figures.atLeast("f1." + topic, "F1 of " + topic, of.get("f1." + topic), MIN_CORE_F1, "");
            figures.atLeast(
                    "found." + topic,
                    "recall of " + topic + ", those to review with it",
                    of.get("found." + topic),
                    MIN_CORE_RECALL,
                    "");
        }
        if (of.containsKey("f1." + ONLINE_TOPIC)) {
            figures.atLeast(
                    "f1." + ONLINE_TOPIC, "F1 of minors online", of.get("f1." + ONLINE_TOPIC), MIN_ONLINE_F1, "");
        }
        figures.atMost("falseAlarms", "false tags on 100 unrelated bills", of.get("falseAlarms"), MAX_FALSE_ALARMS, "");
        figures.addNote("toLookAt", "of 100 unrelated bills, to look at", of.get("toLookAt"), "");
        of.keySet().stream()
                .filter(name -> name.startsWith("f1.")
                        && !CORE_TOPICS.contains(name.substring(3))
                        && !name.endsWith(ONLINE_TOPIC))
                .forEach(name -> figures.addNote(name, "F1 of " + name.substring(3), of.get(name), ""));
        return figures;
    }
}
