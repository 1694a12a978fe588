package mx.vigia.bench.recordings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Extracts the responses that a site really gave from a file that holds several, or wraps one. */
sealed interface ResponseSplitter {

    /** The file is one response as it was given. */
    record Whole() implements ResponseSplitter {}

    /** The response is a part of a JSON file. */
    record Inside(String pointer) implements ResponseSplitter {}

    /** Every entry of a JSON list is one response. */
    record Entries() implements ResponseSplitter {}

    /** The responses are separated by lines of the person who recorded them, and have lost their beginning. */
    record Between(Pattern line, String head) implements ResponseSplitter {}

    static ResponseSplitter of(String word) {
        if (word.equals("-")) {
            return new Whole();
        }
        if (word.equals("each-json")) {
            return new Entries();
        }
        if (word.startsWith("json:")) {
            return new Inside(word.substring("json:".length()));
        }
        var split = word.substring("split:".length()).split(" ", 2);
        return new Between(Pattern.compile(split[0]), split[1]);
    }

    /** Returns the responses within; none if the file itself is the one. */
    default List<String> split(String text) {
        return switch (this) {
            case Whole whole -> List.of();
            case Inside(var pointer) -> List.of(json(text).at(pointer).toString());
            case Entries entries ->
                json(text).valueStream().map(JsonNode::toString).toList();
            case Between(var line, var head) ->
                Arrays.stream(line.split(text)).skip(1).map(head::concat).toList();
        };
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException none) {
            throw new IllegalArgumentException("expected JSON", none);
        }
    }
}
