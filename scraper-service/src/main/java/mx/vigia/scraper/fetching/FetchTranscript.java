package mx.vigia.scraper.fetching;

import java.util.List;

/** How asking ended, and every answer heard on the way there: redirects, refusals, and those after which we tried again. */
public record FetchTranscript(Fetched fetched, List<Exchange> exchanges) {
    public FetchTranscript {
        exchanges = List.copyOf(exchanges);
    }
}
