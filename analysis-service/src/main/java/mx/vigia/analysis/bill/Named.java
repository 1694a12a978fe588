package mx.vigia.analysis.bill;

import com.fasterxml.jackson.annotation.JsonProperty;
import mx.vigia.platform.Language;

/** What something is called, in both languages. */
public record Named(
        @JsonProperty(required = true) String es,
        @JsonProperty(required = true) String en) {
    /** What it is called in this one. */
    public String in(Language language) {
        return language == Language.ES ? es : en;
    }
}
