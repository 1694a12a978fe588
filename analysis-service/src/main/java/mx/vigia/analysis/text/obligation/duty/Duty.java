package mx.vigia.analysis.text.obligation.duty;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a sentence of a legal text orders, forbids or permits; each part is a range of the text or
 * {@link TextSpan#NONE}.
 *
 * @param bearer the person or body that is bound; none if it is only understood
 * @param action what is to be done, from its verb on
 * @param deadline the last moment, or the only time, in which it is to be done
 * @param authority the public body to which it is directed or before which it is done
 * @param sanction the consequence that the same text states for a breach
 */
public record Duty(
        Modality modality, TextSpan bearer, TextSpan action, TextSpan deadline, TextSpan authority, TextSpan sanction) {

    /** How a duty binds. */
    public enum Modality {
        MUST("must"),
        MUST_NOT("must-not"),
        MAY("may");

        private final String word;

        Modality(String word) {
            this.word = word;
        }

        /** Returns the word used in data and in the API. */
        @JsonValue
        public String word() {
            return word;
        }
    }

    Duty withBearer(TextSpan words) {
        return new Duty(modality, words, action, deadline, authority, sanction);
    }

    Duty withSanction(TextSpan stated) {
        return new Duty(modality, bearer, action, deadline, authority, stated);
    }
}
