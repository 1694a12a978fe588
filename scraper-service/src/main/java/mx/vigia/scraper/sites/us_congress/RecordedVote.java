package mx.vigia.scraper.sites.us_congress;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;

/** A roll call that a line of a bill's history names by its number and address; the vote itself is read there. */
record RecordedVote(String number, URI address) {
    /** Returns the roll call of an element of a status file; empty without an address. */
    static Optional<RecordedVote> of(Region vote) {
        return vote.findFirst("> url")
                .flatMap(Region::parseAddress)
                .map(address -> new RecordedVote(
                        vote.findFirst("> rollNumber").map(Region::text).orElse(""), address));
    }

    /** Returns the roll call of an answer's member; empty without an address. */
    static Optional<RecordedVote> of(JsonTree vote) {
        return vote.link("url").map(address -> new RecordedVote(vote.text("rollNumber"), address));
    }

    /** Whether a line of history names this roll call: "(Roll no. 288)", "Record Vote Number: 12". */
    boolean isNamedIn(String line) {
        return !number.isEmpty()
                && line.matches(
                        "(?is).*\\b(?:roll(?: call)?(?: no\\.?)?|record vote(?: number)?|vote(?: number| no\\.?)):?\\s*"
                                + Pattern.quote(number) + "\\b.*");
    }

    DocumentLink link() {
        return new DocumentLink(("Roll call " + number).strip(), address);
    }
}
