package mx.vigia.analysis.topic.english;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.dossier.Tag;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.law.AffectedLaws;
import mx.vigia.analysis.topic.Tagger;
import mx.vigia.analysis.topic.TopicCatalog;

/**
 * Reads a file of titles ({@code id}, tab, {@code title}; more columns are ignored, the first line is a heading) and
 * writes for each {@code id}, tab, and its English heading, empty if none is given. A title that names no point of
 * agreement is treated as that of an initiative. Runs outside the service.
 */
final class EnglishTitlesOfFile {
    private final TopicCatalog topics = TopicCatalog.read();
    private final EnglishTitles headings = new EnglishTitles(topics);
    private final Tagger tagger = new Tagger(topics);

    private EnglishTitlesOfFile() {}

    public static void main(String[] files) throws IOException {
        List<String> rows = Files.readAllLines(Path.of(files[0]));
        List<String> written = new ArrayList<>(List.of("id\theading"));
        EnglishTitlesOfFile reader = new EnglishTitlesOfFile();
        for (String row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            written.add(reader.toRow(row.split("\t", -1)));
        }
        Files.write(Path.of(files[1]), written);
    }

    private String toRow(String[] cells) {
        if (cells.length < 2) {
            throw new IllegalArgumentException("expected id, tab, title and found: " + String.join(" ", cells));
        }
        return cells[0] + "\t" + of(cells[1]);
    }

    private String of(String title) {
        var kind = MotionRequest.isMotion(TextAnalyzer.fold(title)) ? BillKind.MOTION : BillKind.INITIATIVE;
        var about = tagger.read(title, "", "").sure().stream().map(Tag::topic).toList();
        return headings.of(kind, title, AffectedLaws.known().parseSentence(title), about)
                .orElse("");
    }
}
