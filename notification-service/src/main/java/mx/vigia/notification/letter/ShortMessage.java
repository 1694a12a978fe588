package mx.vigia.notification.letter;

import java.util.List;

/**
 * The content of a letter in a few plain lines, for a chat, a feed or a calendar.
 *
 * @param title what a feed calls it: what happened, with the day of a meeting, and the short name of the matter
 * @param heading what happened, in a sentence
 * @param name the bill or source concerned
 * @param lines the previous and the current state, each with its label
 * @param official the official document of what happened, or empty
 * @param ours the page where it is read on
 */
public record ShortMessage(
        String title, String heading, String name, List<String> lines, String official, String ours) {
    public ShortMessage {
        lines = List.copyOf(lines);
    }

    /** Creates a message that a feed calls by its heading and the full name. */
    ShortMessage(String heading, String name, List<String> lines, String official, String ours) {
        this(heading + ": " + name, heading, name, lines, official, ours);
    }
}
