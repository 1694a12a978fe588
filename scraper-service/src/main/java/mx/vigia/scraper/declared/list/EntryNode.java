package mx.vigia.scraper.declared.list;

import java.util.List;

/** An entry of a list, or the page around it, in any format. */
public interface EntryNode {
    /** Returns the values at this place, none if nothing is there; an attribute is requested of elements only. */
    List<LocatedValue> at(String place, String attribute);
}
