package mx.vigia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.bench.links.CorpusRecords;
import mx.vigia.bench.links.Heads;
import mx.vigia.bench.links.Judgement;
import mx.vigia.bench.links.PaperTrials;
import mx.vigia.bench.links.RecordedRecords;
import mx.vigia.bench.links.Records;
import mx.vigia.bench.stack.AnalysisProcess;

/**
 * Compares what the matcher links, and what it leaves to review, with pairs judged by people: those its thresholds were
 * set by, over the whole corpus, and others that were held out, over the recorded tables. All records are included, so
 * that others may match as well.
 */
final class Links implements Driver {
    private static final double MIN_RECALL = 0.95;

    @Override
    public String name() {
        return "links";
    }

    @Override
    public String description() {
        return "records of several sources for the same bill, compared with judged pairs: wrong links and recall"
                + " (--corpus FOLDER --recordings FOLDER)";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(15);
    }

    @Override
    public Figures measure(RunArguments arguments) {
        Figures figures = new Figures(name());
        try {
            measureCorpus(figures, arguments.path("corpus", "../shared/corpus"), arguments.checkout());
            measureRecordings(figures, arguments.path("recordings", "../shared/recorded"), arguments.checkout());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return figures;
    }

    private static void measureCorpus(Figures figures, Path corpus, Path checkout) throws IOException {
        if (!Files.isReadable(corpus.resolve("sil-records.tsv.gz"))) {
            figures.addNote("skipped", "skipped: there is no corpus at", corpus, "");
            return;
        }
        List<Judgement> judged = Judgement.readFile("judgements.tsv");
        Set<String> ids = new HashSet<>();
        judged.forEach(each -> ids.addAll(List.of(each.one(), each.other())));
        report(figures, "", judged, CorpusRecords.read(corpus, ids), checkout);
    }

    private static void measureRecordings(Figures figures, Path folder, Path checkout) throws IOException {
        if (!Files.isDirectory(folder)) {
            figures.addNote("recorded.skipped", "skipped: there are no recordings at", folder, "");
            return;
        }
        report(figures, "recorded.", Judgement.readFile("recorded.tsv"), RecordedRecords.read(folder), checkout);
    }

    private static void report(Figures figures, String set, List<Judgement> judged, Records records, Path checkout)
            throws IOException {
        var analysis = new AnalysisProcess(checkout);
        Map<String, String> found = new HashMap<>();
        analysis.runOnTable("mx.vigia.analysis.linking.identity.PairsOfFile", records.lines())
                .forEach(cells -> {
                    found.put(cells[0] + "\t" + cells[1], cells[2]);
                    found.put(cells[1] + "\t" + cells[0], cells[2]);
                });
        figures(figures, set, judged, records, found);
        PaperTrials trials = PaperTrials.of(judged, records);
        measurePapers(
                figures,
                set,
                trials,
                analysis.runOnTable("mx.vigia.analysis.dossier.linking.PapersOfFile", trials.rows()));
    }

    private static void measurePapers(Figures figures, String set, PaperTrials trials, List<String[]> verdicts) {
        String of = set.isEmpty() ? "papers: " : "held out, papers: ";
        List<String[]> home =
                verdicts.stream().filter(cells -> cells[2].equals("one")).toList();
        List<String[]> wrong =
                home.stream().filter(cells -> cells[0].startsWith("other")).toList();
        wrong.forEach(cells -> System.out.println("wrongly taken for its paper: " + String.join(" ", cells)));
        figures.addNote(
                        set + "paperTrials",
                        of + "minutas, reports and decrees tried against a bill just passed",
                        verdicts.size(),
                        "")
                .addNote(set + "paperTwins", of + "not tried, two bills with the same title", trials.twins(), "")
                .addNote(set + "papersHome", of + "assigned to their bill", home.size() - wrong.size(), "")
                .atMost(set + "papersWrong", of + "assigned to another bill", wrong.size(), 0, "");
    }

    private static void figures(
            Figures figures, String set, List<Judgement> judged, Records records, Map<String, String> found) {
        String of = set.isEmpty() ? "" : "held out: ";
        long head = judged.stream()
                .filter(each -> !each.same())
                .filter(each -> Heads.shared(
                        records.titles().get(each.one()), records.titles().get(each.other())))
                .count();
        long same = judged.stream().filter(Judgement::same).count();
        long linked = count(judged, found, true, "link");
        long requested = count(judged, found, true, "ask");
        judged.stream()
                .filter(each -> !each.same() && "link".equals(found.get(each.pair())))
                .forEach(each -> System.out.println("wrongly linked: " + each.pair()));
        judged.stream()
                .filter(each -> each.same() && !found.containsKey(each.pair()))
                .forEach(each -> System.out.println("neither linked nor suggested: " + each.pair()));
        figures.addNote(set + "records", of + "records weighed", records.rows().size(), "")
                .addNote(set + "pairs", of + "pairs judged", judged.size(), "")
                .addNote(set + "same", of + "  of which are one bill", same, "")
                .addNote(set + "hard", of + "  of which are not, and begin with the same twenty words", head, "")
                .atMost(set + "wrong", of + "wrong automatic links", count(judged, found, false, "link"), 0, "")
                .addNote(set + "linked", of + "of the same bill: linked", linked, "")
                .addNote(set + "asked", of + "of the same bill: suggested", requested, "")
                .atMost(
                        set + "missed",
                        of + "of the same bill: missed, as a share",
                        1 - (double) (linked + requested) / same,
                        1 - MIN_RECALL,
                        "")
                .addNote(
                        set + "recall",
                        of + "recall, linked and suggested",
                        Math.round(1000.0 * (linked + requested) / same) / 1000.0,
                        "")
                .addNote(
                        set + "needless",
                        of + "suggested, and not the same bill",
                        count(judged, found, false, "ask"),
                        "")
                .addNote(
                        set + "allLinks",
                        of + "links over all records",
                        found.values().stream().filter("link"::equals).count() / 2,
                        "")
                .addNote(
                        set + "allAsked",
                        of + "suggestions over all records",
                        found.values().stream().filter("ask"::equals).count() / 2,
                        "");
    }

    private static long count(List<Judgement> judged, Map<String, String> found, boolean same, String verdict) {
        return judged.stream()
                .filter(each -> each.same() == same && verdict.equals(found.get(each.pair())))
                .count();
    }
}
