package mx.vigia.analysis.text.obligation.duty;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the duties of texts outside the service. Input: a line of JSON for each text with {@code id} and {@code text}.
 * Output: a line with {@code id} and {@code duties}, of which each has {@code modality}, {@code sure} if it is shown to
 * people, and its parts as {@code from}, {@code to} and {@code text}, or null; positions count UTF-16 units of the
 * text.
 */
final class DutiesOfFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DutiesOfFile() {}

    public static void main(String[] files) throws IOException {
        List<String> written = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(files[0]))) {
            if (!line.isBlank()) {
                var entry = JSON.readTree(line);
                written.add(toLine(
                        entry.required("id").asText(), entry.required("text").asText()));
            }
        }
        Files.write(Path.of(files[1]), written);
    }

    private static String toLine(String id, String text) throws IOException {
        var entry = JSON.createObjectNode().put("id", id);
        var duties = entry.putArray("duties");
        var sure = SureDuties.read(text);
        for (var duty : DutyReader.read(text)) {
            var one = duties.addObject().put("modality", modality(duty)).put("sure", isAmong(sure, duty));
            add(one, "bearer", duty.bearer(), text);
            add(one, "action", duty.action(), text);
            add(one, "deadline", duty.deadline(), text);
            add(one, "authority", duty.authority(), text);
            add(one, "sanction", duty.sanction(), text);
        }
        return JSON.writeValueAsString(entry);
    }

    /** Whether it is shown, perhaps with a longer bearer. */
    private static boolean isAmong(List<Duty> sure, Duty duty) {
        return sure.stream().anyMatch(shown -> shown.action().equals(duty.action()));
    }

    private static String modality(Duty duty) {
        return switch (duty.modality()) {
            case MUST -> "must";
            case MUST_NOT -> "mustNot";
            case MAY -> "may";
        };
    }

    private static void add(ObjectNode duty, String part, TextSpan span, String text) {
        if (span.isPresent()) {
            duty.putObject(part).put("from", span.from()).put("to", span.to()).put("text", span.in(text));
        } else {
            duty.putNull(part);
        }
    }
}
