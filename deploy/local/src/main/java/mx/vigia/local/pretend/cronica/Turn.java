package mx.vigia.local.pretend.cronica;

import java.util.List;

/**
 * A turn of a speaker.
 *
 * @param anchor the target of the index entry; empty without one
 * @param indexed the line of the index
 * @param label the words in bold before the colon
 * @param matter what is under debate, as in the index
 */
record Turn(String anchor, String indexed, String label, String matter, List<String> paragraphs) {
    Turn {
        paragraphs = List.copyOf(paragraphs);
    }

    static Turn unindexed(String label, String subject, String words) {
        return new Turn("", "", label, subject, List.of(words));
    }
}
