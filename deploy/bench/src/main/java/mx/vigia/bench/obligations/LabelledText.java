package mx.vigia.bench.obligations;

import java.util.List;

/**
 * A text with the duties that a person found in it.
 *
 * @param transitory whether it is a transitory article
 */
record LabelledText(String id, boolean transitory, String text, List<StatedDuty> duties) {
    LabelledText {
        duties = List.copyOf(duties);
    }
}
