package mx.vigia.analysis.topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.vigia.analysis.dossier.DossierTags;
import mx.vigia.analysis.dossier.Tag;

/**
 * Tags any table of bills (headings {@code id} and {@code title}, perhaps {@code summary} and {@code text}; other
 * columns are ignored): writes for each its {@code id}, {@code labels} (the measured topics it is certainly about,
 * joined by ";", or {@code none}) and {@code child_online} (1 or 0). Runs outside the service.
 */
final class TopicsOfTitles {
    private static final String NO_TOPIC_LABEL = "none";

    private final Tagger tagger = new Tagger(TopicCatalog.read());

    private TopicsOfTitles() {}

    public static void main(String[] files) throws IOException {
        LabelTable labelTable = LabelTable.of(Files.readAllLines(Path.of(files[0])), "id", "title");
        TopicsOfTitles reader = new TopicsOfTitles();
        List<String> rows = new ArrayList<>(List.of("id\tlabels\tchild_online"));
        rows.addAll(labelTable.rows().parallelStream().map(reader::toRow).toList());
        Files.write(Path.of(files[1]), rows);
    }

    private String toRow(Map<String, String> cells) {
        DossierTags tagged =
                tagger.read(cells.get("title"), cells.getOrDefault("summary", ""), cells.getOrDefault("text", ""));
        List<String> topics = tagged.sure().stream().map(Tag::topic).toList();
        String labels =
                topics.stream().filter(TagAgreement.MEASURED_TOPICS::contains).collect(Collectors.joining(";"));
        return cells.get("id") + "\t" + (labels.isEmpty() ? NO_TOPIC_LABEL : labels) + "\t"
                + (topics.contains(LabelledBill.CHILD_ONLINE_LABEL) ? 1 : 0);
    }
}
