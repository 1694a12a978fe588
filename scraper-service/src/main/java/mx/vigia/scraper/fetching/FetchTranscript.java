package mx.vigia.scraper.fetching;

import java.util.List;

/** The result of a fetch, and every response on the way: redirects, refusals, and those that led to a retry. */
public record FetchTranscript(Fetched fetched, List<Exchange> exchanges) {
    public FetchTranscript {
        exchanges = List.copyOf(exchanges);
    }
}
