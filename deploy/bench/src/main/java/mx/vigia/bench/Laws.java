package mx.vigia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.vigia.bench.agreement.LabelledTitle;
import mx.vigia.bench.agreement.LawAgreement;
import mx.vigia.bench.agreement.LawFolds;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.bench.stack.AnalysisProcess;
import mx.vigia.bench.tables.Tsv;

/**
 * Compares the laws read from labelled titles with people's findings, apart for those the rules were written with and
 * those they were not; with files, reads the laws of any titles.
 */
final class Laws implements Driver {
    private static final String LABELS = "/laws/labelled.tsv";
    private static final double MIN_LAW_F1 = 0.95;
    private static final double MIN_ARTICLE_F1 = 0.93;

    @Override
    public String name() {
        return "laws";
    }

    @Override
    public String description() {
        return "the laws that titles would change: laws IN.tsv OUT.tsv (id, title[, laws] -> id, laws), with a third"
                + " column precision and recall; without files, the labelled titles of [--corpus FOLDER], seen and unseen"
                + " apart, with the errors of one fold: [--errors FOLD], from 0 to 3";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(5);
    }

    @Override
    public Figures measure(RunArguments arguments) {
        try {
            return arguments.files().isEmpty() ? measureFolds(arguments) : measureFiles(arguments);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Figures measureFiles(RunArguments arguments) throws IOException {
        var files = arguments.inAndOut();
        new AnalysisProcess(arguments.checkout()).run("mx.vigia.analysis.law.LawsOfTitles", files.both());
        List<String> requested = Files.readAllLines(files.in());
        List<String> found = Files.readAllLines(files.out());
        var figures = new Figures(name()).addNote("titles", "titles read", found.size() - 1, "");
        if (!requested.isEmpty() && requested.getFirst().split("\t", -1).length > 2) {
            LawAgreement.compare(requested, found).report(figures);
        }
        return figures;
    }

    private Figures measureFolds(RunArguments arguments) throws IOException {
        List<String> requested = labelledTitles(arguments.path("corpus", "../shared/corpus"));
        List<String> found = new ArrayList<>(List.of("id\tlaws"));
        new AnalysisProcess(arguments.checkout())
                .runOnTable("mx.vigia.analysis.law.LawsOfTitles", requested)
                .forEach(cells -> found.add(String.join("\t", cells)));
        LawFolds folds = new LawFolds(LabelledTitle.pair(requested, found));
        var figures = new Figures(name());
        report(new LawAgreement(folds.seen()), new LawAgreement(folds.unseen()), figures);
        String fold = arguments.word("errors", "");
        return fold.isEmpty()
                ? figures
                : figures.list("errors", "errors of fold " + fold, folds.errors(Integer.parseInt(fold)));
    }

    private static void report(LawAgreement seen, LawAgreement unseen, Figures figures) {
        figures.addNote(
                        "seenTitles",
                        "titles whose errors are looked at",
                        seen.titles().size(),
                        "")
                .addNote("seenLawF1", "F1 of (bill, law) on them", seen.lawF1(), "")
                .addNote("seenLawInterval", "95 % of samples", seen.interval(LawAgreement::lawF1), "")
                .addNote("seenArticleF1", "F1 of (bill, law, relation, article) on them", seen.articleF1(), "")
                .addNote("seenArticleInterval", "95 % of samples", seen.interval(LawAgreement::articleF1), "")
                .addNote("seenJurisdictions", "laws of a wrong jurisdiction on them", seen.wrongJurisdictions(), "")
                .addNote(
                        "unseenTitles",
                        "titles whose errors are never listed",
                        unseen.titles().size(),
                        "")
                .atLeast("unseenLawF1", "F1 of (bill, law) on them", unseen.lawF1(), MIN_LAW_F1, "")
                .addNote("unseenLawInterval", "95 % of samples", unseen.interval(LawAgreement::lawF1), "")
                .atLeast(
                        "unseenArticleF1",
                        "F1 of (bill, law, relation, article) on them",
                        unseen.articleF1(),
                        MIN_ARTICLE_F1,
                        "")
                .addNote("unseenArticleInterval", "95 % of samples", unseen.interval(LawAgreement::articleF1), "")
                .atMost(
                        "unseenJurisdictions",
                        "laws of a wrong jurisdiction on them",
                        unseen.wrongJurisdictions(),
                        0,
                        "");
    }

    /** Returns the rows of id, title and laws: those labelled with the corpus, and those we labelled by their ids. */
    private static List<String> labelledTitles(Path corpus) throws IOException {
        List<String> rows = new ArrayList<>(List.of("id\ttitle\tlaws"));
        Tsv.rows(corpus.resolve("laws-dev.tsv")).forEach(row -> rows.add(toRow(row.get("id"), row.get("title"), row)));
        Map<String, String> titles = new HashMap<>();
        Tsv.rows(corpus.resolve("mx-legislative.tsv.gz")).forEach(row -> titles.put(row.get("id"), row.get("title")));
        Tsv.shipped(LABELS).stream()
                .filter(row -> titles.containsKey(row.get("id")))
                .forEach(row -> rows.add(toRow(row.get("id"), titles.get(row.get("id")), row)));
        return rows;
    }

    private static String toRow(String id, String title, Map<String, String> labels) {
        return String.join("\t", id, title, labels.get("laws"));
    }
}
