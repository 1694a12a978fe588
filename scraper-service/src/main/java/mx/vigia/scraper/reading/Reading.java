package mx.vigia.scraper.reading;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.vigia.scraper.catalog.SiteRequest;

/**
 * What one page gave: sightings, addresses to look at next, and what a person should look at.
 *
 * @param asks what to ask next beyond looking at an address
 * @param ranges the numbers that the page says its site's lists hold
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

    /** A page that says this of one matter and nothing more. */
    public static Reading ofSingle(Sighting only) {
        return new Reading(List.of(only), List.of(), List.of());
    }

    /** A page that only says where to look next. */
    public static Reading ofLinks(List<URI> next) {
        return new Reading(List.of(), next, List.of());
    }

    /** The same, whose page prints that the lists of its site hold these numbers. */
    public Reading withPrintedRanges(List<NumberRange> printed) {
        return new Reading(sightings, next, problems, asks, printed);
    }

    /** The same, and the answer to this form is to be read too; it comes at this address with the fields behind its '?'. */
    public Reading withForm(URI address, Map<String, String> form) {
        return withRequest(SiteRequest.form(address, form));
    }

    /** The same, and the answer to this question in JSON is to be read too. */
    public Reading withForm(URI address, String json) {
        return withRequest(SiteRequest.json(address, json));
    }

    /** Everything to ask next: pages first. */
    public List<SiteRequest> ahead() {
        return Stream.concat(next.stream().map(SiteRequest::page), asks.stream())
                .toList();
    }

    private Reading withRequest(SiteRequest ask) {
        return new Reading(
                sightings,
                next,
                problems,
                Stream.concat(asks.stream(), Stream.of(ask)).toList(),
                ranges);
    }
}
