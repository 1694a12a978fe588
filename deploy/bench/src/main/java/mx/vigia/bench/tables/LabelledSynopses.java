package mx.vigia.bench.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bills with an official synopsis whose topics people labelled: the labels of the project, with the texts of the
 * recordings and the corpus beside the checkout, which are no part of it.
 */
public final class LabelledSynopses {
    private static final List<String> CORPORA = List.of("corpus/mx-legislative.tsv.gz", "corpus/latam-bills.tsv.gz");
    private static final String SITL_FOLDER = "recorded/sitl-deputies-2026";
    private static final String SITL_PREFIX = "sitl:";
    private static final String HEADING = "id\tlabels\tchild_online\tdoubtful\ttitle\tsummary";

    /** A row of the Chamber's table: its number and title, and the synopsis in the third cell. */
    private static final Pattern SITL_ROW_PATTERN = Pattern.compile("(?s)<tr[^>]*>\\s*<td[^>]*><span[^>]*>"
            + "<b>\\s*(?<number>\\d+)\\s*</b>(?<title>.*?)</span>.*?</td>.*?</td>\\s*<td[^>]*>(?<synopsis>.*?)</td>");

    private record Wording(String title, String synopsis) {}

    private final Path shared;
    private final Map<String, Map<String, String>> labels = new HashMap<>();
    private final Map<String, Wording> wordings = new HashMap<>();

    private LabelledSynopses(Path labels, Path shared) throws IOException {
        this.shared = shared;
        Tsv.rows(labels).forEach(row -> this.labels.put(row.get("id"), row));
    }

    /**
     * Returns the lines of a table of labelled bills: id, labels, child_online, doubtful, title and summary; labels
     * whose text is not at hand are left out.
     *
     * @param labels the table with ids and labels
     * @param shared the folder with the recordings and the corpus
     */
    public static List<String> table(Path labels, Path shared) throws IOException {
        LabelledSynopses synopses = new LabelledSynopses(labels, shared);
        synopses.readPages();
        for (String corpus : CORPORA) {
            synopses.readCorpus(shared.resolve(corpus));
        }
        List<String> lines = new ArrayList<>(List.of(HEADING));
        synopses.labels.keySet().stream()
                .sorted()
                .filter(synopses.wordings::containsKey)
                .map(synopses::line)
                .forEach(lines::add);
        return lines;
    }

    private void readPages() throws IOException {
        List<String> names = labels.keySet().stream()
                .filter(id -> id.startsWith(SITL_PREFIX))
                .map(id -> id.substring(SITL_PREFIX.length(), id.indexOf('#')))
                .distinct()
                .toList();
        for (String name : names) {
            Path page = shared.resolve(SITL_FOLDER).resolve(name);
            if (Files.isRegularFile(page)) {
                readPage(name, Files.readString(page));
            }
        }
    }

    private void readPage(String name, String page) {
        Matcher row = SITL_ROW_PATTERN.matcher(page);
        while (row.find()) {
            wordings.put(
                    SITL_PREFIX + name + '#' + row.group("number"),
                    new Wording(words(row.group("title")), words(row.group("synopsis"))));
        }
    }

    private void readCorpus(Path corpus) throws IOException {
        if (Files.isRegularFile(corpus)) {
            Tsv.rows(corpus).stream()
                    .filter(row -> labels.containsKey(row.get("id")))
                    .forEach(row -> wordings.put(row.get("id"), new Wording(row.get("title"), row.get("summary"))));
        }
    }

    private String line(String id) {
        Map<String, String> label = labels.get(id);
        Wording wording = wordings.get(id);
        return String.join(
                "\t",
                id,
                label.get("labels"),
                label.get("child_online"),
                label.get("doubtful"),
                wording.title(),
                wording.synopsis());
    }

    /** Returns the text of some HTML without entities other than these, on one line. */
    private static String words(String html) {
        return html.replaceAll("<[^>]*>", " ")
                .replace("&nbsp;", " ")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
