package mx.vigia.analysis.topic;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The part of a bill in which a sign is searched. */
enum SignLocation {
    /** Title and summary, which say what a bill is about. */
    @JsonProperty("heading")
    HEADING,
    /** The text: its articles, and its statement of reasons, where words weigh less. */
    @JsonProperty("text")
    TEXT
}
