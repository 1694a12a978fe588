package mx.vigia.local.pretend.senado;

import java.util.List;

/**
 * A document of a day.
 *
 * @param line how the page of the day names it, without its number
 * @param turn its outcome, printed behind its line; may be empty
 * @param bill the pretend chamber's own name of the bill it is about; empty if it is about none
 */
record DocumentPage(int id, Heading heading, String line, String turn, List<String> text, String bill) {
    /**
     * The sections of a day, in their order, each with the anchor of the summary and the contract's word for its
     * content.
     */
    enum Heading {
        AGENDA("Orden del Día", 411, ""),
        INITIATIVES("Iniciativas", 416, "initiative"),
        MINUTAS("Minutas", 418, "minuta"),
        REPORTS("Dictámenes a Discusión y Votación", 421, "report"),
        MOTIONS("Proposiciones", 425, "motion"),
        COMMUNICATIONS("Comunicaciones de Comisiones", 430, "other");

        final String label;
        final int anchor;
        final String kind;

        Heading(String label, int anchor, String kind) {
            this.label = label;
            this.anchor = anchor;
            this.kind = kind;
        }
    }
}
