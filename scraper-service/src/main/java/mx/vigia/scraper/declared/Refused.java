package mx.vigia.scraper.declared;

import java.util.List;

/** A declaration that cannot be taken as it is written, with every reason there is. */
record Refused(List<Complaint> complaints) implements Written {
    Refused {
        complaints = List.copyOf(complaints);
    }
}
