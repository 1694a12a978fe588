package mx.vigia.scraper.trial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Does the same as {@link TryCommand} for many recorded pages at once: reads lines of site, file and address (perhaps
 * empty), and writes a line of JSON for each, in the same order.
 */
public final class TryMany {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TryMany() {}

    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            in.lines().forEach(line -> out.println(tried(line)));
        }
    }

    static String tried(String line) {
        var words = List.of(line.split("\t", -1));
        if (words.size() != 3) {
            throw new TryArguments.Unclear("expected site, file and address between tabs but found " + line);
        }
        try {
            return JSON.writeValueAsString(
                    TryCommand.runTrial(new TryArguments(words.get(0), words.get(1), words.get(2), true)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(line, unreadable);
        }
    }
}
