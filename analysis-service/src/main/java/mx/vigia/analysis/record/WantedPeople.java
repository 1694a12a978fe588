package mx.vigia.analysis.record;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import mx.vigia.analysis.actor.Body;
import mx.vigia.analysis.actor.BodyCatalog;
import mx.vigia.analysis.actor.People;
import mx.vigia.analysis.bill.Chamber;

/** Which people an address asks for; what is no chamber, legislature or group narrows nothing. */
public class WantedPeople {
    private static final int LONGEST = 120;
    private static final int FURTHEST = 20_000;

    @QueryParam("q")
    @DefaultValue("")
    String name;

    @QueryParam("chamber")
    @DefaultValue("")
    String chamber;

    @QueryParam("legislature")
    @DefaultValue("")
    String legislature;

    @QueryParam("group")
    @DefaultValue("")
    String group;

    @QueryParam("from")
    @DefaultValue("0")
    String from;

    People.Wanted wanted() {
        var words = name.length() > LONGEST ? name.substring(0, LONGEST) : name.strip();
        return new People.Wanted(
                words,
                switch (chamber) {
                    case "deputies" -> Chamber.DEPUTIES;
                    case "senate" -> Chamber.SENATE;
                    default -> null;
                },
                legislature.matches("\\d{1,3}") ? Integer.valueOf(legislature) : null,
                BodyCatalog.known().withId(group).map(Body::id).orElse(null));
    }

    int start() {
        return from.matches("\\d{1,5}") ? Math.min(FURTHEST, Integer.parseInt(from)) : 0;
    }
}
