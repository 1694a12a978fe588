package mx.vigia.scraper.declared;

import java.util.List;

/** An entry of a list, or the page around it, whatever it is written in. */
interface EntryNode {
    /** What stands at this place, none where nothing does; an attribute is asked for only of elements. */
    List<LocatedValue> at(String place, String attribute);
}
