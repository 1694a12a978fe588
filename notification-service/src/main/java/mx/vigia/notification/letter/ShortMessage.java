package mx.vigia.notification.letter;

import java.util.List;

/**
 * What a letter says, in a few plain lines, for a chat or a feed.
 *
 * @param heading what happened, in a sentence
 * @param name to which bill, or source
 * @param lines what was and what is so, each with its label
 * @param official where the source says so, or nothing
 * @param ours where it is read on
 */
public record ShortMessage(String heading, String name, List<String> lines, String official, String ours) {
    public ShortMessage {
        lines = List.copyOf(lines);
    }
}
