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
import mx.vigia.bench.links.CorpusRecords;
import mx.vigia.bench.links.Heads;
import mx.vigia.bench.links.Judgement;

/** Sets what the matcher links, and what it asks about, against pairs that people judged; over the whole corpus, so that others may fit as well. */
final class Links implements Driver {
    private static final double RECALL = 0.95;

    @Override
    public String name() {
        return "links";
    }

    @Override
    public String what() {
        return "records of several sources that are one bill, against judged pairs: wrong links and recall (--corpus FOLDER)";
    }

    @Override
    public Duration atMost() {
        return Duration.ofMinutes(15);
    }

    @Override
    public Figures measure(Wish wish) {
        Path corpus = wish.path("corpus", "../shared/corpus");
        if (!Files.isReadable(corpus.resolve("sil-records.tsv.gz"))) {
            return new Figures(name()).say("skipped", "skipped: there is no corpus at", corpus, "");
        }
        try {
            return told(corpus, wish.checkout());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Figures told(Path corpus, Path checkout) throws IOException {
        List<Judgement> judged = Judgement.all();
        Set<String> ids = new HashSet<>();
        judged.forEach(each -> ids.addAll(List.of(each.one(), each.other())));
        CorpusRecords records = CorpusRecords.read(corpus, ids);
        Path folder = Files.createTempDirectory("links");
        Path in = Files.write(folder.resolve("records.tsv"), records.lines());
        Path out = folder.resolve("pairs.tsv");
        new AnalysisProcess(checkout).run("mx.vigia.analysis.identity.PairsOfFile", List.of(in, out));
        Map<String, String> found = new HashMap<>();
        Files.readAllLines(out).stream().skip(1).map(row -> row.split("\t", -1)).forEach(cells -> {
            found.put(cells[0] + "\t" + cells[1], cells[2]);
            found.put(cells[1] + "\t" + cells[0], cells[2]);
        });
        Files.delete(in);
        Files.delete(out);
        Files.delete(folder);
        return figures(judged, records, found);
    }

    private Figures figures(List<Judgement> judged, CorpusRecords records, Map<String, String> found) {
        long head = judged.stream()
                .filter(each -> !each.same())
                .filter(each -> Heads.shared(
                        records.titles().get(each.one()), records.titles().get(each.other())))
                .count();
        long same = judged.stream().filter(Judgement::same).count();
        long linked = count(judged, found, true, "link");
        long asked = count(judged, found, true, "ask");
        judged.stream()
                .filter(each -> !each.same() && "link".equals(found.get(each.pair())))
                .forEach(each -> System.out.println("linked, and are not one: " + each.pair()));
        judged.stream()
                .filter(each -> each.same() && !found.containsKey(each.pair()))
                .forEach(each -> System.out.println("neither linked nor asked: " + each.pair()));
        return new Figures(name())
                .say("records", "records weighed", records.rows().size(), "")
                .say("pairs", "pairs judged", judged.size(), "")
                .say("same", "  of which are one bill", same, "")
                .say("hard", "  of which are not, and begin with the same twenty words", head, "")
                .atMost("wrong", "wrong automatic links", count(judged, found, false, "link"), 0, "")
                .say("linked", "of those that are one: linked", linked, "")
                .say("asked", "of those that are one: asked", asked, "")
                .atMost(
                        "missed",
                        "of those that are one: missed, as a share",
                        1 - (double) (linked + asked) / same,
                        1 - RECALL,
                        "")
                .say("recall", "recall, automatic and asked", Math.round(1000.0 * (linked + asked) / same) / 1000.0, "")
                .say("needless", "asked, and not one", count(judged, found, false, "ask"), "")
                .say(
                        "allLinks",
                        "links over the whole corpus",
                        found.values().stream().filter("link"::equals).count() / 2,
                        "")
                .say(
                        "allAsked",
                        "questions over the whole corpus",
                        found.values().stream().filter("ask"::equals).count() / 2,
                        "");
    }

    private static long count(List<Judgement> judged, Map<String, String> found, boolean same, String verdict) {
        return judged.stream()
                .filter(each -> each.same() == same && verdict.equals(found.get(each.pair())))
                .count();
    }
}
