package mx.vigia.local.pretend.chamber;

import java.time.LocalDate;

/** One line of progress of a bill: as the list prints it, as the list of turns prints it (or empty), and its fact. */
public record Step(String name, String fact, LocalDate on, String markup, String turn) {
    public String words() {
        return markup.replaceAll("<[^>]+>", "").replace('\n', ' ').strip();
    }
}
