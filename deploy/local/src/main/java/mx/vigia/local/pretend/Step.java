package mx.vigia.local.pretend;

import java.time.LocalDate;

/** One line of progress of a bill: as the list prints it, as the list of turns prints it (or empty), and its fact. */
record Step(String name, String fact, LocalDate on, String markup, String turn) {
    String words() {
        return markup.replaceAll("<[^>]+>", "").replace('\n', ' ').strip();
    }
}
