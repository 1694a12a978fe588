package mx.vigia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.bench.relevance.Comparison;
import mx.vigia.bench.relevance.CorpusBills;
import mx.vigia.bench.relevance.Judgements;
import mx.vigia.bench.relevance.Judgements.Need;
import mx.vigia.bench.relevance.NeedSplit;
import mx.vigia.bench.relevance.Searches;
import mx.vigia.bench.relevance.Searches.JudgedQuery;
import mx.vigia.bench.stack.AnalysisProcess;
import mx.vigia.bench.tables.Tsv;

/**
 * Indexes the corpus with the service's own code and compares its first results with a person's judgements
 * ({@link Judgements}), beside plain BM25 with Lucene's Spanish analyzer in the same run; and counts how often a matter
 * that somebody has in mind is among the first three. Of the unseen needs ({@link NeedSplit}) it prints means only.
 * With {@code --queries} and {@code --run} it only answers the queries of a table ({@code query_id}, {@code query},
 * {@code lang}) with another ({@code query_id}, {@code rank}, {@code item_id}).
 */
final class Relevance implements Driver {
    private static final double MIN_LEAD = 0.08;
    private static final double MIN_KNOWN_ITEM_SHARE = 0.95;
    private static final int KNOWN_ITEM_RANK = 3;
    private static final String UNSEEN = "unseen.";
    private static final String SHIPPED_JUDGEMENTS = "/relevance/judgements.tsv";

    @Override
    public String name() {
        return "relevance";
    }

    @Override
    public String description() {
        return "nDCG@10 of our search and of plain BM25 over the corpus, and known items among the first three"
                + " (--corpus FOLDER --judgements FILE, or --queries IN.tsv --run OUT.tsv)";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(15);
    }

    @Override
    public Figures measure(RunArguments arguments) {
        Figures figures = new Figures(name());
        Path corpus = arguments.path("corpus", "../shared/corpus");
        if (!Files.isDirectory(corpus)) {
            return figures.addNote("skipped", "skipped: there is no corpus at", corpus, "");
        }
        try {
            CorpusBills bills = CorpusBills.of(corpus);
            figures.addNote("bills", "bills indexed", bills.ids().size(), "");
            if (arguments.options().containsKey("queries")) {
                answer(figures, bills, arguments);
            } else {
                judge(figures, bills, arguments);
            }
            return figures;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void answer(Figures figures, CorpusBills bills, RunArguments arguments) throws IOException {
        if (!arguments.options().containsKey("run")) {
            throw new IllegalArgumentException("expected --run OUT.tsv beside --queries, but found none");
        }
        List<JudgedQuery> questions = Tsv.rows(file(arguments, "queries")).stream()
                .map(row -> new JudgedQuery(row.get("query_id"), row.get("query"), row.getOrDefault("lang", "")))
                .toList();
        List<String> run = search(bills, questions, arguments).run(questions);
        Files.write(file(arguments, "run"), run);
        figures.addNote("queries", "questions asked", questions.size(), "")
                .addNote("rows", "rows written to " + file(arguments, "run"), run.size() - 1, "");
    }

    private static void judge(Figures figures, CorpusBills bills, RunArguments arguments) throws IOException {
        boolean shipped = !arguments.options().containsKey("judgements");
        Judgements judged =
                Judgements.of(shipped ? Tsv.shipped(SHIPPED_JUDGEMENTS) : Tsv.rows(file(arguments, "judgements")));
        Set<String> unknown = judged.findUnknown(bills.ids());
        unknown.forEach(id -> System.out.println("judged, but not in the corpus: " + id));
        List<Map<String, String>> known = shipped ? Tsv.shipped("/relevance/known-items.tsv") : List.of();
        List<JudgedQuery> questions = new ArrayList<>(judged.needs().values().stream()
                .map(need -> new JudgedQuery(need.id(), need.question(), need.language()))
                .toList());
        known.forEach(task -> questions.add(new JudgedQuery(task.get("task_id"), task.get("query"), "es")));
        Searches found = search(bills, questions, arguments);
        figures.addNote("unknown", "judged items that are not in the corpus", unknown.size(), "");
        if (shipped) {
            report(figures, "seen.", "seen: ", select(judged, need -> !NeedSplit.isUnseen(need.id())), found);
            report(figures, UNSEEN, "unseen: ", select(judged, need -> NeedSplit.isUnseen(need.id())), found);
            reportKnownItems(figures, known, found);
        } else {
            report(figures, "", "", judged.needs().values(), found);
        }
        figures.addNote("ourCpu", "processor time of a first page of 20 of our search", round(found.ourMillis()), " ms")
                .addNote("plainCpu", "processor time of plain BM25", round(found.plainMillis()), " ms");
    }

    private static List<Need> select(Judgements judged, Predicate<Need> chosen) {
        return judged.needs().values().stream().filter(chosen).toList();
    }

    private static void report(Figures figures, String set, String of, Collection<Need> needs, Searches found) {
        if (!set.equals(UNSEEN)) {
            needs.forEach(need -> print(need, found));
        }
        Comparison compared = Comparison.of(needs, found);
        double lead = compared.gain() - compared.plainGain();
        figures.addNote(set + "needs", of + "needs judged", needs.size(), "")
                .addNote(set + "ndcg", of + "nDCG@10 of our search", round(compared.gain()), "")
                .addNote(
                        set + "baseline",
                        of + "nDCG@10 of plain BM25 with the Spanish analyzer",
                        round(compared.plainGain()),
                        "")
                .addNote(
                        set + "leadLow",
                        of + "ahead at least by (95 %)",
                        round(compared.lead().low()),
                        "")
                .addNote(
                        set + "leadHigh",
                        of + "ahead at most by (95 %)",
                        round(compared.lead().high()),
                        "")
                .atLeast(set + "difference", of + "ahead by", round(lead), MIN_LEAD, "")
                .addNote(set + "plainRecall", of + "recall at 50 of plain BM25", round(compared.plainRecall()), "")
                .atLeast(
                        set + "recall",
                        of + "recall at 50 of our search",
                        round(compared.recall()),
                        round(compared.plainRecall()),
                        "");
    }

    private static void print(Need need, Searches found) {
        System.out.printf(
                Locale.ROOT,
                "  %s %.3f, plain %.3f: %s%n",
                need.id(),
                Comparison.gain(need, found.ours()),
                Comparison.gain(need, found.plain()),
                need.question());
    }

    private static void reportKnownItems(Figures figures, List<Map<String, String>> tasks, Searches found) {
        List<Map<String, String>> missed = tasks.stream()
                .filter(task -> !isAmongFirstResults(task, found.ours()))
                .toList();
        missed.forEach(task -> System.out.println("not among the first three: " + task.get("query")));
        long plain = tasks.stream()
                .filter(task -> isAmongFirstResults(task, found.plain()))
                .count();
        figures.addNote("known", "known items searched for", tasks.size(), "")
                .addNote("knownFound", "  among the first three", tasks.size() - missed.size(), "")
                .addNote("knownBaseline", "  among the first three of plain BM25", plain, "")
                .atMost(
                        "knownMissed",
                        "  missed, as a share",
                        round((double) missed.size() / tasks.size()),
                        round(1 - MIN_KNOWN_ITEM_SHARE),
                        "");
    }

    private static boolean isAmongFirstResults(Map<String, String> task, Map<String, List<String>> found) {
        List<String> rows = List.of(task.get("item_ids").split(" "));
        return found.getOrDefault(task.get("task_id"), List.of()).stream()
                .limit(KNOWN_ITEM_RANK)
                .anyMatch(rows::contains);
    }

    private static Searches search(CorpusBills bills, List<JudgedQuery> questions, RunArguments arguments)
            throws IOException {
        AnalysisProcess analysis = new AnalysisProcess(arguments.checkout());
        return Searches.of(bills, questions, files -> analysis.run("mx.vigia.analysis.search.SearchesOfFile", files));
    }

    /** Returns a file named by its option, relative to where the driver was called. */
    private static Path file(RunArguments arguments, String option) {
        return Path.of(arguments.word(option, "")).toAbsolutePath();
    }

    private static double round(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
