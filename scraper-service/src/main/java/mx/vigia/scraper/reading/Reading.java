package mx.vigia.scraper.reading;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.vigia.scraper.catalog.SiteRequest;

/**
 * The result of reading a page: sightings, next addresses, and problems for a person to check.
 *
 * @param asks next requests other than plain pages
 * @param ranges the numbers that the page prints for its site's lists
 */
public record Reading(
        List<Sighting> sightings,
        List<URI> next,
        List<ReadingProblem> problems,
        List<SiteRequest> asks,
        List<NumberRange> ranges) {
    public Reading {
        sightings = List.copyOf(sightings);
        next = List.copyOf(next);
        problems = List.copyOf(problems);
        asks = List.copyOf(asks);
        ranges = List.copyOf(ranges);
    }

    public Reading(List<Sighting> sightings, List<URI> next, List<ReadingProblem> problems) {
        this(sightings, next, problems, List.of(), List.of());
    }

    /** Creates the reading of a page about one matter only. */
    public static Reading ofSingle(Sighting only) {
        return new Reading(List.of(only), List.of(), List.of());
    }

    /** Creates the reading of a page that only has links. */
    public static Reading ofLinks(List<URI> next) {
        return new Reading(List.of(), next, List.of());
    }

    /** Returns the same reading with the number ranges that its page prints for the site's lists. */
    public Reading withPrintedRanges(List<NumberRange> printed) {
        return new Reading(sightings, next, problems, asks, printed);
    }

    /** Returns the same reading with a form to submit next; its answer has this address with the fields after '?'. */
    public Reading withForm(URI address, Map<String, String> form) {
        return withRequest(SiteRequest.form(address, form));
    }

    /** Returns the same reading with a JSON request to send next. */
    public Reading withForm(URI address, String json) {
        return withRequest(SiteRequest.json(address, json));
    }

    /** Returns all next requests, pages first. */
    public List<SiteRequest> nextRequests() {
        return Stream.concat(next.stream().map(SiteRequest::page), asks.stream())
                .toList();
    }

    /** Returns the same reading with these problems after its own. */
    public Reading withProblems(List<ReadingProblem> further) {
        return new Reading(
                sightings,
                next,
                Stream.concat(problems.stream(), further.stream()).toList(),
                asks,
                ranges);
    }

    private Reading withRequest(SiteRequest request) {
        return new Reading(
                sightings,
                next,
                problems,
                Stream.concat(asks.stream(), Stream.of(request)).toList(),
                ranges);
    }
}
