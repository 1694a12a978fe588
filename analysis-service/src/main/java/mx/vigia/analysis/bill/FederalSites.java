package mx.vigia.analysis.bill;

import java.util.Locale;
import java.util.Optional;

/**
 * The sites of the federal Congress and their chambers; legislators of states and of other countries are not compared
 * with theirs.
 */
public final class FederalSites {
    /** The deputies' list of the bills they passed and sent to the Senate. */
    private static final String DEPUTIES_SENT_LIST_SITE = "mx.diputados.leyes";

    private FederalSites() {}

    /**
     * Whether this is a chamber of the federal Congress or the body that sits between its sessions; {@code chamber} may
     * be null.
     */
    public static boolean is(Chamber chamber) {
        return chamber == Chamber.DEPUTIES || chamber == Chamber.SENATE || chamber == Chamber.PERMANENT_COMMISSION;
    }

    /** Whether the site covers the federal Congress. */
    public static boolean isFederal(String site) {
        return site.startsWith("mx.diputados.")
                || site.startsWith("mx.senado.")
                || site.startsWith("mx.permanente.")
                || site.startsWith("mx.segob.");
    }

    /** Returns the chamber that a site covers without stating it, or null. */
    public static Chamber chamberOf(String site) {
        if (site.startsWith("mx.diputados.")) {
            return Chamber.DEPUTIES;
        }
        return site.startsWith("mx.senado.") ? Chamber.SENATE : null;
    }

    /**
     * Returns the chamber that sent a minuta printed by this site: the other one than the chamber whose gazette it is,
     * or the deputies for the list of what they sent; null where the site belongs to neither.
     */
    public static Chamber minutaSender(String site) {
        Chamber here = chamberOf(site);
        if (here == null) {
            return null;
        }
        return here == Chamber.SENATE || site.equals(DEPUTIES_SENT_LIST_SITE) ? Chamber.DEPUTIES : Chamber.SENATE;
    }

    /** Returns the chamber in which a person with this role sits. */
    public static Optional<Chamber> seatOf(ProponentRole role) {
        if (role == ProponentRole.DEPUTY) {
            return Optional.of(Chamber.DEPUTIES);
        }
        return role == ProponentRole.SENATOR ? Optional.of(Chamber.SENATE) : Optional.empty();
    }

    /** Returns the chamber of a person addressed like this in a record of debates: "Presidenta diputada". */
    public static Optional<Chamber> seatOf(String role) {
        if (role == null) {
            return Optional.empty();
        }
        String low = role.toLowerCase(Locale.ROOT);
        if (low.matches(".*\\bdiputad[oa]\\b.*")) {
            return Optional.of(Chamber.DEPUTIES);
        }
        return low.matches(".*\\bsenadora?\\b.*") ? Optional.of(Chamber.SENATE) : Optional.empty();
    }
}
