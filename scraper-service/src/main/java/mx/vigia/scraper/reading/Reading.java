package mx.vigia.scraper.reading;

import java.net.URI;
import java.util.List;

/** What one page gave: sightings, addresses to look at next, and what a person should look at. */
public record Reading(List<Sighting> sightings, List<URI> next, List<Problem> problems) {
    public Reading {
        sightings = List.copyOf(sightings);
        next = List.copyOf(next);
        problems = List.copyOf(problems);
    }

    /** A page that only says where to look next. */
    public static Reading pointingTo(List<URI> next) {
        return new Reading(List.of(), next, List.of());
    }
}
