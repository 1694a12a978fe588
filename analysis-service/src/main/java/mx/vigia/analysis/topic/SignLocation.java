package mx.vigia.analysis.topic;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where in a bill a sign is looked for. */
enum SignLocation {
    /** Title and summary, which tell what a bill is about. */
    @JsonProperty("heading")
    HEADING,
    /** The text: its articles, and its statement of reasons, where words weigh less. */
    @JsonProperty("text")
    TEXT
}
