package mx.vigia.notification.letter;

import java.util.List;

/**
 * The content of a letter in a few plain lines, for a chat or a feed.
 *
 * @param heading what happened, in a sentence
 * @param name the bill or source concerned
 * @param lines the previous and the current state, each with its label
 * @param official the page of the source, or empty
 * @param ours the page where it is read on
 */
public record ShortMessage(String heading, String name, List<String> lines, String official, String ours) {
    public ShortMessage {
        lines = List.copyOf(lines);
    }
}
