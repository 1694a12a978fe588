package mx.vigia.analysis.bill;

import java.util.Locale;
import java.util.Optional;

/** What the sites of the federal Congress speak of; legislators of states and of other countries are not compared with theirs. */
public final class FederalSites {
    /** The deputies' list of what they passed and sent to the Senate. */
    private static final String DEPUTIES_SENT_LIST_SITE = "mx.diputados.leyes";

    private FederalSites() {}

    /** Whether this is a chamber of the federal Congress, or what sits between its sessions; {@code chamber} may be null. */
    public static boolean is(Chamber chamber) {
        return chamber == Chamber.DEPUTIES || chamber == Chamber.SENATE || chamber == Chamber.PERMANENT_COMMISSION;
    }

    /** Whether the site speaks of the federal Congress. */
    public static boolean isFederal(String site) {
        return site.startsWith("mx.diputados.")
                || site.startsWith("mx.senado.")
                || site.startsWith("mx.permanente.")
                || site.startsWith("mx.segob.");
    }

    /** The chamber of which a site speaks without saying so, or null. */
    public static Chamber chamberOf(String site) {
        if (site.startsWith("mx.diputados.")) {
            return Chamber.DEPUTIES;
        }
        return site.startsWith("mx.senado.") ? Chamber.SENATE : null;
    }

    /** The chamber from which a minuta came that this site prints: the other one than that whose gazette it is; null where the site is of neither. */
    public static Chamber minutaSender(String site) {
        Chamber here = chamberOf(site);
        if (here == null) {
            return null;
        }
        return here == Chamber.SENATE || site.equals(DEPUTIES_SENT_LIST_SITE) ? Chamber.DEPUTIES : Chamber.SENATE;
    }

    /** Where somebody in this role sits. */
    public static Optional<Chamber> seatOf(ProponentRole role) {
        if (role == ProponentRole.DEPUTY) {
            return Optional.of(Chamber.DEPUTIES);
        }
        return role == ProponentRole.SENATOR ? Optional.of(Chamber.SENATE) : Optional.empty();
    }

    /** Where whoever is called like this in a record of debates sits: "Presidenta diputada". */
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
