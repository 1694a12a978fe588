package mx.vigia.local.pretend.chamber;

import java.time.LocalDate;

/**
 * A line of progress of a bill.
 *
 * @param markup as the list prints it
 * @param turn as the list of turns prints it, or empty
 * @param vote the number of the roll call that caused it; 0 if there was none
 */
public record Step(String name, String fact, LocalDate on, String markup, String turn, int vote) {
    public String words() {
        return markup.replaceAll("<[^>]+>", "").replace('\n', ' ').strip();
    }
}
