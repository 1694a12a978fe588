package mx.vigia.platform.i18n;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A name in Spanish and English. */
public record LocalizedName(
        @JsonProperty(required = true) String es,
        @JsonProperty(required = true) String en) {
    /** Returns the name in this language. */
    public String in(Language language) {
        return language == Language.ES ? es : en;
    }
}
