package mx.vigia.notification.letter;

import java.util.List;

/**
 * A letter of several notices, in its reader's language; the two templates only lay it out.
 *
 * @param period the period it covers, a sentence; empty where it left at once
 * @param late that it comes late and for which period; empty unless it does
 */
record DigestModel(
        String language,
        String title,
        String period,
        String late,
        List<Group> groups,
        Rest rest,
        List<LetterModel.Why> whys,
        LetterModel.Footer footer) {
    DigestModel {
        groups = List.copyOf(groups);
        whys = List.copyOf(whys);
    }

    /** How many are only in the ledger, a sentence, empty where none are; and the address of that. */
    record Rest(String more, String all) {}

    /** The alerts of a committee, or of a watch of the reader's own. */
    record Group(String name, List<Item> items) {
        Group {
            items = List.copyOf(items);
        }
    }

    /** A matter among others. */
    record Item(int number, boolean urgent, LetterModel story) {}
}
