package mx.vigia.scraper.declared;

import java.util.List;

/** An entry of a list, or the page around it, whatever it is written in. */
interface Cell {
    /** What stands at this place, none where nothing does; an attribute is asked for only of elements. */
    List<Found> at(String place, String attribute);
}
