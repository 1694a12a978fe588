package mx.vigia.notification.letter;

import java.util.List;

/**
 * What a letter of several notices says, in the words of its reader's language; the two templates only lay it out.
 *
 * @param period of what time it tells, a sentence; empty where it left at once
 * @param late that it comes late and of what time it tells; empty unless it does
 * @param more how many stand only in the ledger; empty where none do
 */
record DigestModel(
        String language,
        String title,
        String period,
        String late,
        List<Group> groups,
        String more,
        String all,
        List<LetterModel.Why> whys,
        String sources,
        String coverage,
        String manage) {
    DigestModel {
        groups = List.copyOf(groups);
        whys = List.copyOf(whys);
    }

    /** What a committee, or an alert of the reader's own, was told. */
    record Group(String name, List<Item> items) {
        Group {
            items = List.copyOf(items);
        }
    }

    /** One matter among others. */
    record Item(int number, boolean urgent, LetterModel story) {}
}
